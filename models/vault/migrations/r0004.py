"""Revision 4: what a case holds several of (``case_entry``), and the log of what was answered when (``case_event``)."""

_STATEMENTS = (
    """CREATE TABLE case_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    fields TEXT NOT NULL,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    CONSTRAINT fk_case_entry_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_case_entry_case_id ON case_entry (case_id, kind)",
    """CREATE TABLE case_event (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT,
    CONSTRAINT fk_case_event_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_case_event_case_id ON case_event (case_id)",
    "INSERT INTO case_event (case_id, at, subject, value)"
    ' SELECT case_id, at, "key", value FROM answer ORDER BY at, case_id, "key"',
)


def upgrade() -> None:
    """Make the tables; what was answered so far begins the log."""
    from alembic import op

    for statement in _STATEMENTS:
        op.execute(statement)
