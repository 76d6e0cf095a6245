"""Walking the sources ahead of the storing: what is there, of which kind, and the DICOM headers of it."""

import itertools
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from importers.candidates import Candidate, DiscIndex, Found, Kind, OpenedArchive, Passed, Problem, Reason, Walked
from importers.pipeline.carriers import Carriers
from importers.sniffing import kind_of
from importers.sources import walk
from importers.worker import LimitedReader
from models.errors import UserError

HEAD = 16 * 1024
BATCH = 64
AHEAD = 16
LARGEST_INDEX = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One file met, its kind, and its header's answer where the head alone was enough."""

    found: Found
    kind: Kind
    answer: Candidate | DiscIndex | Problem | None = None


class Survey:
    """Reads ahead in one thread, at most ``AHEAD`` batches of ``BATCH`` files; iterate it once.

    ``room`` is how many bytes the archives of a source may unpack to (half the free disk, IMPORT limits).
    ``total`` is the number of files once the walk has come to its end, None before. Starting needs no vault, so the
    walk and the headers are under way while a passphrase is still being checked.
    """

    def __init__(
        self, sources: Sequence[Path], reader: LimitedReader, password: Callable[[str, bool], str | None], room: int
    ) -> None:
        self.names = tuple(source.resolve().name or str(source) for source in sources)
        self.reader = reader
        self.total: int | None = None
        self._count = 0
        self._walk = walk(sources, password, room=room, inside=Carriers(reader))
        self._pool = ThreadPoolExecutor(1, "survey")
        self._batches: deque[Future[list[Surveyed | Passed | OpenedArchive]]] = deque()
        for _ in range(AHEAD):
            self._batches.append(self._pool.submit(self._next_batch))

    def __iter__(self) -> Iterator[Surveyed | Passed | OpenedArchive]:
        while self._batches:
            batch = self._batches.popleft().result()
            if batch:
                self._batches.append(self._pool.submit(self._next_batch))
            yield from batch

    def close(self) -> None:
        """Stop reading ahead."""
        for batch in self._batches:
            batch.cancel()
        self._pool.shutdown(cancel_futures=True)

    def _next_batch(self) -> list[Surveyed | Passed | OpenedArchive]:
        batch = [self._look(one) for one in itertools.islice(self._walk, BATCH)]
        self._count += sum(not isinstance(look.met, OpenedArchive) for look in batch)
        if len(batch) < BATCH:
            self.total = self._count
        asked = [index for index, look in enumerate(batch) if look.head]
        heads = [(look.name, look.head, look.size) for look in (batch[index] for index in asked)]
        answers = dict(zip(asked, self.reader.headers(heads), strict=True)) if heads else {}
        return [look.surveyed(answers.get(index)) for index, look in enumerate(batch)]

    def _look(self, met: Walked) -> "_Look":
        if isinstance(met, Passed | OpenedArchive):
            return _Look(met)
        if met.ignored is Reason.DISC_INDEX:
            return _Look(met, Kind.OTHER, index=self._disc_index(met))
        if met.ignored is not None or met.problem is not None:
            return _Look(met)
        try:
            with met.opener() as stream:
                head = stream.read(HEAD)
        except (OSError, UserError):
            return _Look(met)
        kind = kind_of(head)
        return _Look(met, kind, head if kind is Kind.DICOM else b"")

    def _disc_index(self, found: Found) -> DiscIndex | Problem:
        if found.size > LARGEST_INDEX:
            return Problem(Reason.TOO_LARGE)
        try:
            with found.opener() as stream:
                return self.reader.disc_index(stream.read(LARGEST_INDEX))
        except (OSError, UserError):
            return Problem(Reason.UNREADABLE)


@dataclass(frozen=True, slots=True)
class _Look:
    """A file between its first bytes and its header's answer."""

    met: Walked
    kind: Kind = Kind.OTHER
    head: bytes = b""
    index: DiscIndex | Problem | None = None

    @property
    def name(self) -> str:
        return self.met.path.rsplit("/", 1)[-1]

    @property
    def size(self) -> int:
        return self.met.size if isinstance(self.met, Found) else 0

    def surveyed(self, answer: Candidate | Problem | None) -> Surveyed | Passed | OpenedArchive:
        if isinstance(self.met, Found):
            return Surveyed(self.met, self.kind, self.index or answer)
        return self.met
