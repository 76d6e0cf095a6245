"""Revision 2: marked pictures (``key_image``)."""

_STATEMENTS = (
    """CREATE TABLE key_image (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL,
    frame INTEGER NOT NULL,
    note TEXT NOT NULL,
    centre DOUBLE,
    width DOUBLE,
    inverted BOOLEAN NOT NULL,
    made BIGINT NOT NULL,
    CONSTRAINT ck_key_image_frame CHECK (frame >= 0),
    CONSTRAINT ck_key_image_window CHECK ((centre IS NULL) = (width IS NULL)),
    CONSTRAINT fk_key_image_file_id FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE CASCADE
)""",
    "CREATE UNIQUE INDEX uq_key_image_file_id ON key_image (file_id, frame)",
)


def upgrade() -> None:
    """Make the table and its index."""
    from alembic import op

    for statement in _STATEMENTS:
        op.execute(statement)
