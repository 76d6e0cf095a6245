"""Revision 6: folders in which something is being built outside the vault (``staging``); passphrases of packages."""

_STATEMENTS = (
    "ALTER TABLE package ADD COLUMN passphrase TEXT",
    """CREATE TABLE staging (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    folder BLOB NOT NULL,
    package_id INTEGER,
    begun BIGINT NOT NULL,
    CONSTRAINT fk_staging_package_id FOREIGN KEY(package_id) REFERENCES package (id) ON DELETE SET NULL
)""",
)


def upgrade() -> None:
    """Make the table and the column; the packages made so far have no passphrase to show."""
    from alembic import op

    for statement in _STATEMENTS:
        op.execute(statement)
