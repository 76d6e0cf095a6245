"""Filing what went through: drafts and contents become rows, in batches that are each all or nothing."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field

from importers.candidates import Item
from models.vault import Filing, Intake, ItemDraft

BATCH_BYTES = 128 * 1024 * 1024
BATCH_FILES = 1000
BATCH_SECONDS = 5.0
_LOOK_EVERY = 8


@dataclass(slots=True)
class _Batch:
    filings: list[Filing] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    items: list[ItemDraft] = field(default_factory=list)


class Filer:
    """Collects filings and commits them in the thread that encrypts, since a commit ends the open segments."""

    def __init__(self, intake: Intake, executor: Executor, seconds: Callable[[], float]) -> None:
        self._intake, self._executor, self._seconds = intake, executor, seconds
        self._batch = _Batch()
        self._bytes = 0
        self._began = seconds()
        self._commits: list[tuple[list[int], Future[list[int]]]] = []
        self.records: dict[int, int] = {}

    def add(self, place: int, item: Item, filing: Filing | None) -> None:
        """Take one file's result; commits when the batch is large or old enough."""
        index = None
        if filing is not None:
            index = len(self._batch.filings)
            self._batch.filings.append(filing)
            self._batch.places.append(place)
            self._bytes += filing.content.size
        self._batch.items.append(ItemDraft(item.path, item.outcome.value, item.reason, index, item.record))
        old = len(self._batch.items) % _LOOK_EVERY == 0 and self._seconds() - self._began > BATCH_SECONDS
        if self._bytes >= BATCH_BYTES or len(self._batch.items) >= BATCH_FILES or old:
            self.commit()

    def commit(self) -> None:
        """Hand the batch over; what earlier batches became is picked up on the way."""
        if self._batch.items:
            batch, self._batch = self._batch, _Batch()
            future = self._executor.submit(self._intake.commit, batch.filings, batch.items)
            self._commits.append((batch.places, future))
        self._bytes, self._began = 0, self._seconds()
        self._collect([one for one in self._commits if one[1].done()])

    def finish(self) -> None:
        """Commit the rest and wait until all of it is on the disk."""
        self.commit()
        self._collect(list(self._commits))

    def _collect(self, done: list[tuple[list[int], Future[list[int]]]]) -> None:
        for one in done:
            places, future = one
            self.records.update(zip(places, future.result(), strict=True))
            self._commits.remove(one)
