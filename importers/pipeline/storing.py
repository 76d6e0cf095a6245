"""The moving middle of an import: files are hashed, encrypted and read side by side, and come out in order."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from types import TracebackType
from typing import BinaryIO, Generic, TypeVar

from importers.candidates import MOST_PASSWORDS, Candidate, Found, Kind, Problem, Reason
from importers.duplicates import Duplication, Sameness
from importers.pipeline.known import Known
from importers.pipeline.loading import Buffers, Loaded, SourceLostError, load, store
from importers.pipeline.survey import Surveyed
from importers.worker import LimitedReader
from models.errors import UserError
from models.vault import Content, Intake

IN_FLIGHT_BYTES = 16 * 1024 * 1024
IN_FLIGHT_FILES = 48

_READABLE = (Kind.DICOM, Kind.PDF, Kind.IMAGE, Kind.AUDIO, Kind.TEXT, Kind.DOCUMENT)
_UNREADABLE = Duplication(Sameness.NEW)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Moved:
    """One file that went through: stored (``content``), or known already, or unreadable where it lies (``lost``).

    A known one has a Candidate for an answer when its password was given only now.
    """

    place: int
    found: Found
    kind: Kind
    answer: Candidate | Problem
    content: Content | None = None
    twin: Duplication = _UNREADABLE
    lost: bool = False


@dataclass(frozen=True, slots=True)
class _Loading:
    place: int
    surveyed: Surveyed
    loaded: Future[Loaded]


@dataclass(frozen=True, slots=True)
class _Storing:
    place: int
    surveyed: Surveyed
    twin: Duplication
    answer: Future[Candidate | Problem]
    content: Future[Content] | None


class _Lane(Generic[T]):
    """Files under way in order, and how many bytes they are."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[T, int]] = deque()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def crowded(self) -> bool:
        """True when the first has to go on before another may come."""
        return len(self) > IN_FLIGHT_FILES or (len(self) > 1 and self._bytes > IN_FLIGHT_BYTES)

    def append(self, one: T, size: int) -> None:
        self._waiting.append((one, size))
        self._bytes += size

    def popleft(self) -> T:
        one, size = self._waiting.popleft()
        self._bytes -= size
        return one


class Conveyor:
    """Two threads, one that reads and hashes, one that encrypts, with a bounded number of bytes under way.

    ``password`` is asked when a file needs one; it gets the file's path and whether the last answer was wrong.
    """

    def __init__(
        self, intake: Intake, known: Known, reader: LimitedReader, password: Callable[[str, bool], str | None]
    ) -> None:
        self._intake, self._known, self._reader, self._password = intake, known, reader, password
        self._buffers = Buffers()
        self._hashing = ThreadPoolExecutor(1, "hashing")
        self.encrypting = ThreadPoolExecutor(1, "encrypting")
        self._loading: _Lane[_Loading] = _Lane()
        self._storing: _Lane[_Storing] = _Lane()

    def __enter__(self) -> "Conveyor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hashing.shutdown(cancel_futures=True)
        self.encrypting.shutdown(cancel_futures=True)

    def put(self, place: int, surveyed: Surveyed) -> Iterator[Moved]:
        """Take one more file; gives back those that are through because room was needed."""
        loading = _Loading(place, surveyed, self._hashing.submit(load, surveyed.found, self._buffers))
        self._loading.append(loading, surveyed.found.size)
        while self._loading.crowded:
            yield from self._step()

    def drain(self) -> Iterator[Moved]:
        """Finish everything under way."""
        while self._loading:
            yield from self._step()
        while self._storing:
            yield self._finish(self._storing.popleft())

    def _step(self) -> Iterator[Moved]:
        storing = self._store(self._loading.popleft())
        self._storing.append(storing, storing.surveyed.found.size)
        while self._storing.crowded:
            yield self._finish(self._storing.popleft())

    def _store(self, one: _Loading) -> _Storing:
        found = one.surveyed.found
        try:
            loaded = one.loaded.result()
        except SourceLostError:
            return _Storing(one.place, one.surveyed, _UNREADABLE, _done(Problem(Reason.UNREADABLE)), None)
        twin = self._known.check(one.place, loaded.sha256, loaded.size)
        if not twin.keep:
            return _Storing(one.place, one.surveyed, twin, _done(self._again(one.surveyed, twin)), None)
        answer = self._ask(one.surveyed, loaded)
        group = _series(answer.result()) if one.surveyed.kind is Kind.DICOM else None
        content = self.encrypting.submit(store, self._intake, found, loaded, group)
        if one.surveyed.answer is not None:
            content.add_done_callback(lambda _: self._buffers.give(loaded))
        return _Storing(one.place, one.surveyed, twin, answer, content)

    def _again(self, surveyed: Surveyed, twin: Duplication) -> Problem:
        """What there is to say of known bytes: nothing, unless they could not be read for want of their password."""
        locked = surveyed.kind is Kind.PDF and self._known.locked(twin.record)
        return Problem(Reason.PASSWORD if locked else Reason.DUPLICATE_BYTES)

    def _ask(self, surveyed: Surveyed, loaded: Loaded) -> Future[Candidate | Problem]:
        found = surveyed.found
        if isinstance(surveyed.answer, Candidate | Problem):
            return _done(surveyed.answer)
        if found.problem is not None:
            return _done(Problem(found.problem))
        if not loaded.size:
            return _done(Problem(Reason.EMPTY_FILE))
        if surveyed.kind not in _READABLE:
            return _done(Problem(Reason.NO_READER))
        return self._read(surveyed.kind, found, loaded)

    def _read(
        self, kind: Kind, found: Found, loaded: Loaded | None, password: str | None = None
    ) -> Future[Candidate | Problem]:
        try:
            data = loaded.data if loaded is not None else None
            stream: BinaryIO = found.opener() if data is None else BytesIO(data)
        except (OSError, UserError):
            return _done(Problem(Reason.UNREADABLE))
        future = self._reader.submit_read(kind, stream, found.size, found.name, password)
        future.add_done_callback(lambda _: stream.close())
        return future

    def _finish(self, one: _Storing) -> Moved:
        found, kind, answer = one.surveyed.found, one.surveyed.kind, one.answer.result()
        if isinstance(answer, Problem) and answer.reason is Reason.PASSWORD:
            answer = self._unlocked(kind, found, answer)
        if one.content is None:
            return Moved(one.place, found, kind, answer, twin=one.twin, lost=one.twin.keep)
        try:
            return Moved(one.place, found, kind, answer, one.content.result(), one.twin)
        except SourceLostError:
            return Moved(one.place, found, kind, Problem(Reason.UNREADABLE), lost=True)

    def _unlocked(self, kind: Kind, found: Found, locked: Problem) -> Candidate | Problem:
        """Ask for the password until it is right; without one the file is kept unread."""
        answer: Candidate | Problem = locked
        for turn in range(MOST_PASSWORDS):
            password = self._password(found.path, turn > 0)
            if password is None:
                return answer
            answer = self._read(kind, found, None, password).result()
            if not (isinstance(answer, Problem) and answer.reason is Reason.WRONG_PASSWORD):
                return answer
        return answer


def _series(answer: Candidate | Problem) -> str | None:
    """What shares segments: the instances of one Series with one identity on them."""
    if isinstance(answer, Problem) or answer.series is None:
        return None
    written = answer.written
    return "\n".join([answer.series.study_uid, answer.series.series_uid, *written.names, str(written.born)])


def _done(answer: Candidate | Problem) -> Future[Candidate | Problem]:
    future: Future[Candidate | Problem] = Future()
    future.set_result(answer)
    return future
