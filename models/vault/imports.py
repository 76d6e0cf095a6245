"""The imports of one vault: what came in when, and each report."""

from sqlalchemy import insert, select, update

from models.clock import Clock
from models.errors import BugError
from models.vault.engine import Database
from models.vault.tables import import_item, import_run
from models.vault.values import ImportRun, ItemKept

_RUNS = select(import_run.c.id, import_run.c.sources, import_run.c.begun, import_run.c.finished)
_ITEMS = select(import_item.c.path, import_item.c.outcome, import_item.c.reason, import_item.c.record_id)


class Imports:
    """The book of imports."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def begin(self, sources: tuple[str, ...]) -> int:
        """Enter a new import; returns its number."""
        with self._database.writing() as connection:
            row = insert(import_run).values(sources=sources, begun=self._clock.now())
            return connection.execute(row.returning(import_run.c.id)).scalar_one()

    def finish(self, import_id: int, report_json: str) -> None:
        """Keep the import's report."""
        with self._database.writing() as connection:
            this = update(import_run).where(import_run.c.id == import_id)
            if connection.execute(this.values(finished=self._clock.now(), report=report_json)).rowcount != 1:
                raise BugError("there is no such import")

    def list(self) -> list[ImportRun]:
        """All imports, the newest first."""
        with self._database.reading() as connection:
            return [ImportRun(*row) for row in connection.execute(_RUNS.order_by(import_run.c.id.desc()))]

    def report(self, import_id: int) -> str:
        """The report as it was handed to ``finish``; "" when the import was cut short or there is none."""
        with self._database.reading() as connection:
            return connection.scalar(select(import_run.c.report).where(import_run.c.id == import_id)) or ""

    def items(self, import_id: int) -> "tuple[ItemKept, ...]":
        """The lines that the import's commits have kept so far, in order; also of an import that was cut short."""
        these = _ITEMS.where(import_item.c.import_id == import_id).order_by(import_item.c.id)
        with self._database.reading() as connection:
            return tuple(ItemKept(*row) for row in connection.execute(these))
