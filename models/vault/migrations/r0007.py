"""Revision 7: through which presentation state a picture was seen when it was marked (``key_image.state``)."""


def upgrade() -> None:
    """Add the column; every picture marked so far was seen as it is."""
    from alembic import op

    op.execute("ALTER TABLE key_image ADD COLUMN state TEXT")
