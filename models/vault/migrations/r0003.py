"""Revision 3: small pictures of Series for lists (``thumbnail``)."""

_STATEMENT = """CREATE TABLE thumbnail (
    record_id INTEGER NOT NULL,
    shows VARCHAR NOT NULL,
    made BIGINT NOT NULL,
    png BLOB NOT NULL,
    CONSTRAINT pk_thumbnail PRIMARY KEY (record_id),
    CONSTRAINT ck_thumbnail_png CHECK (length(png) BETWEEN 1 AND 65536),
    CONSTRAINT fk_thumbnail_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE
)"""


def upgrade() -> None:
    """Make the table."""
    from alembic import op

    op.execute(_STATEMENT)
