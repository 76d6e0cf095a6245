"""Revision 5: cases may be in the bin (``case.binned``)."""


def upgrade() -> None:
    """Add the column; no case is in the bin yet."""
    from alembic import op

    op.execute('ALTER TABLE "case" ADD COLUMN binned BIGINT')
