"""The parent's side: files read in limited child processes, which are replaced when they fall."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, BinaryIO, Generic, Self, TypeVar

from importers.candidates import Candidate, DiscIndex, Kind, Problem, Reason
from importers.pictured import Survey
from importers.worker.files import File, Kept
from importers.worker.limits import DISC_INDEX, HEADERS, LIMITS, SURVEYS, Limits
from importers.worker.process import Child, ChildLostError
from importers.worker.surveys import survey_in
from importers.worker.wire import WireError, decode_index, decode_reading

Head = tuple[str, bytes, int]
"""A file's name, its first bytes and its size."""

_Looked = tuple[dict[str, Any], bytes] | Problem

_LARGEST_BATCH = 256
_SPARE = 4
"""Calls that may wait before one more child is worth its start, where each takes little time."""

T = TypeVar("T")


class LimitedReader:
    """Reads files in processes that have no key, no database and no network: one, or up to ``children`` when it pays.

    The constructor returns at once; the first child starts meanwhile, another one when more than ``spare`` calls wait
    for those there are. Every call has a form that waits and one that returns a Future (``submit_...``); all may be
    used from any thread. A file that kills its child, or takes too long or too much, is answered with a Problem that
    says so, and the next file meets a new child. After ``close`` what still waits is cancelled.
    """

    def __init__(self, children: int = 1, spawn: Callable[[], Child] = Child, spare: int = _SPARE) -> None:
        self._closed = False
        self._spare, self._open_calls = spare, 0
        self._waiting: queue.SimpleQueue[_Request[Any] | None] = queue.SimpleQueue()
        self._children, self._spawn, self._growing = children, spawn, threading.Lock()
        self._keepers = [_Keeper(self._waiting, spawn, 0)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def headers(self, batch: Sequence[Head]) -> list[Candidate | Problem | None]:
        """Scan the first bytes of DICOM images; None where ``read`` has to look at more of the file."""
        return self.submit_headers(batch).result()

    def survey(self, batch: Sequence[Head]) -> list[Survey | Problem | None]:
        """What the first bytes of DICOM files say of their pictures; None where more bytes are needed."""
        kept = list(batch)
        return self._submit(lambda keeper: keeper.scan(_SURVEYS, kept)).result()

    def read(
        self, kind: Kind, stream: BinaryIO, size: int, name: str, password: str | None = None
    ) -> Candidate | Problem:
        """Read one file of ``size`` bytes from a seekable stream. OSError where the stream cannot be read."""
        return self.submit_read(kind, stream, size, name, password).result()

    def disc_index(self, data: bytes) -> DiscIndex | Problem:
        """Read a DICOMDIR."""
        return self.submit_disc_index(data).result()

    def view(
        self, request: dict[str, Any], stream: BinaryIO, size: int, limits: Limits
    ) -> tuple[dict[str, Any], bytes] | Problem:
        """Have a child look into a whole file; its answer is not checked yet (``importers.worker.views``)."""
        file = File(Kind.OTHER, stream, size, "", None)
        return self._submit(lambda keeper: keeper.view(request, file, limits)).result()

    def view_kept(self, request: dict[str, Any], file: Kept, limits: Limits) -> tuple[dict[str, Any], bytes] | Problem:
        """The same for a file that is looked into several times and sent once; the child keeps the last one."""
        return self.submit_view(request, file, limits).result()

    def interrupt(self, after: float = 0.0) -> None:
        """End what has been under way for more than ``after`` seconds; it is answered as a crash, the next as ever."""
        for keeper in self._keepers:
            keeper.interrupt(after)

    def submit_view(
        self, request: dict[str, Any], file: Kept, limits: Limits
    ) -> "Future[tuple[dict[str, Any], bytes] | Problem]":
        """As ``view_kept``, without waiting."""
        return self._submit(lambda keeper: keeper.view(request, file, limits))

    def submit_headers(self, batch: Sequence[Head]) -> "Future[list[Candidate | Problem | None]]":
        """As ``headers``, without waiting."""
        kept = list(batch)
        return self._submit(lambda keeper: keeper.scan(_HEADERS, kept))

    def submit_read(
        self, kind: Kind, stream: BinaryIO, size: int, name: str, password: str | None = None
    ) -> "Future[Candidate | Problem]":
        """As ``read``, without waiting; the stream belongs to the reader until the Future is done."""
        return self._submit(lambda keeper: keeper.read(File(kind, stream, size, name, password)))

    def submit_disc_index(self, data: bytes) -> "Future[DiscIndex | Problem]":
        """As ``disc_index``, without waiting."""
        return self._submit(lambda keeper: keeper.disc_index(data))

    def close(self) -> None:
        """End the children; a call under way is ended with them."""
        with self._growing:
            self._closed = True
        for keeper in self._keepers:
            keeper.closing = True
        for _ in self._keepers:
            self._waiting.put(None)
        for keeper in self._keepers:
            keeper.end()

    def _submit(self, work: "Callable[[_Keeper], T]") -> "Future[T]":
        def counted(keeper: "_Keeper") -> T:
            try:
                return work(keeper)
            finally:
                with self._growing:
                    self._open_calls -= 1

        request = _Request(counted)
        if self._closed:
            request.future.cancel()
        else:
            self._grow()
            self._waiting.put(request)
        return request.future

    def _grow(self) -> None:
        """Count one more call, and start a child for it if it would have to wait too long."""
        with self._growing:
            self._open_calls += 1
            there = len(self._keepers)
            if there < self._children and self._open_calls > there + self._spare and not self._closed:
                self._keepers.append(_Keeper(self._waiting, self._spawn, there))


@dataclass(frozen=True, slots=True)
class Scan(Generic[T]):
    """A way of looking at the heads of many files at once; ``believe`` checks an answer about a file of a size."""

    call: str
    limits: Limits
    believe: Callable[[object, int], T | Problem]


_HEADERS: "Scan[Candidate]" = Scan("headers", HEADERS, lambda answer, _size: decode_reading(answer))
_SURVEYS: "Scan[Survey]" = Scan("surveys", SURVEYS, survey_in)


class _Request(Generic[T]):
    """Work for whichever keeper is free, and where its result goes."""

    def __init__(self, work: "Callable[[_Keeper], T]") -> None:
        self.future: Future[T] = Future()
        self._work = work

    def run(self, keeper: "_Keeper") -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._work(keeper))
        except BaseException as error:  # noqa: BLE001 - belongs to whoever waits for the Future
            self.future.set_exception(error)


class _Keeper:
    """A thread that owns one child from start to end; the kernel ends a child with the thread that started it."""

    def __init__(
        self, waiting: "queue.SimpleQueue[_Request[Any] | None]", spawn: Callable[[], Child], number: int
    ) -> None:
        self.closing = False
        self._begun: float | None = None
        self._interrupted = False
        self._spawn = spawn
        self._waiting = waiting
        self._child: Child | None = None
        self._thread = threading.Thread(target=self._run, name=f"reader {number}", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """End the child and the thread."""
        child = self._child
        if child is not None:
            child.abandon()
        self._thread.join()

    def interrupt(self, after: float) -> None:
        """End the child from another thread when it has been at its work for longer than ``after`` seconds."""
        begun, child = self._begun, self._child
        if begun is not None and child is not None and time.monotonic() - begun > after:
            self._interrupted = True
            child.abandon()

    def scan(self, kind: "Scan[T]", batch: list[Head]) -> list[T | Problem | None]:
        """Scan heads together; when that ends the child, one by one, so that only the guilty file is blamed."""
        try:
            return [
                answer
                for start in range(0, len(batch), _LARGEST_BATCH)
                for answer in self._scan(kind, batch[start : start + _LARGEST_BATCH])
            ]
        except (ChildLostError, WireError):
            return [answer for one in batch for answer in self._scan_alone(kind, one)]

    def read(self, file: File) -> Candidate | Problem:
        """Read one file, sending more of it as its reader asks for more."""
        limits = LIMITS.get(file.kind)
        if limits is None:
            return Problem(Reason.NO_READER)
        if limits.whole and file.size > limits.heads[-1]:
            return Problem(Reason.TOO_LARGE, str(limits.heads[-1]))
        for length in limits.heads:
            answer = self._attempt(file, min(length, file.size), limits)
            if answer is not None:
                return answer
        return Problem(Reason.TOO_LARGE, str(limits.heads[-1]))

    def view(
        self, request: dict[str, Any], file: File | Kept, limits: Limits
    ) -> tuple[dict[str, Any], bytes] | Problem:
        """Look into a file; once more in a new child where one that has seen other files fell by itself."""
        if file.size > limits.heads[-1]:
            return Problem(Reason.TOO_LARGE, str(limits.heads[-1]))
        fresh = self._ready().fresh
        answer = self._view_once(request, file, limits)
        if isinstance(answer, Problem) and _childs_fault(answer) and not fresh and not self._interrupted:
            self._drop()
            answer = self._view_once(request, file, limits)
        return answer

    def _view_once(self, request: dict[str, Any], file: File | Kept, limits: Limits) -> _Looked:
        child = self._ready()
        held = bool(file.token) and child.holds == file.token
        child.holds = ""
        size = 0 if held else file.size
        try:
            answer = child.fetch(request | {"kept": file.token, "held": held}, file.blocks(size), size, limits)
        except ChildLostError as lost:
            self._child = None
            return Problem(lost.reason, lost.detail)
        except BaseException:
            self._child = None
            raise
        child.holds = file.token
        return answer

    def disc_index(self, data: bytes) -> DiscIndex | Problem:
        """Read a DICOMDIR."""
        if len(data) > DISC_INDEX.heads[-1]:
            return Problem(Reason.TOO_LARGE, str(DISC_INDEX.heads[-1]))
        try:
            answer = self._ask({"call": "index"}, [data], len(data), DISC_INDEX)
            return decode_index(answer.get("index", answer.get("answer")))
        except ChildLostError as lost:
            return Problem(lost.reason, lost.detail)
        except WireError:
            return self._distrust()

    def _scan(self, kind: "Scan[T]", batch: list[Head]) -> list[T | Problem | None]:
        parts = [(len(head), size) for _, head, size in batch]
        body = b"".join([head for _, head, _ in batch])
        answers = self._ask({"call": kind.call, "parts": parts}, [body], len(body), kind.limits).get(kind.call)
        if not isinstance(answers, list) or len(answers) != len(batch):
            raise WireError("not one answer for each head")
        return [None if one is None else kind.believe(one, head[2]) for one, head in zip(answers, batch, strict=True)]

    def _scan_alone(self, kind: "Scan[T]", one: Head) -> list[T | Problem | None]:
        try:
            return self._scan(kind, [one])
        except ChildLostError as lost:
            return [Problem(lost.reason, lost.detail)]
        except WireError:
            return [self._distrust()]

    def _attempt(self, file: File, length: int, limits: Limits) -> Candidate | Problem | None:
        """Read from the first ``length`` bytes; None when they are not enough.

        A crash or a lack of memory counts against the file only in a child that has read nothing else.
        """
        fresh = self._ready().fresh
        answer = self._attempt_once(file, length, limits)
        if not (isinstance(answer, Problem) and _childs_fault(answer)):
            return answer
        self._drop()
        return answer if fresh else self._attempt_once(file, length, limits)

    def _attempt_once(self, file: File, length: int, limits: Limits) -> Candidate | Problem | None:
        head = {"call": "read", "kind": file.kind, "name": file.name, "size": file.size, "password": file.password}
        try:
            answer = self._ask(head, file.blocks(length), length, limits)
            return None if answer.get("more") is True else decode_reading(answer.get("answer"))
        except ChildLostError as lost:
            return Problem(lost.reason, lost.detail)
        except WireError:
            return self._distrust()

    def _ask(self, head: dict[str, Any], body: Any, size: int, limits: Limits) -> dict[str, Any]:
        child = self._ready()
        child.holds = ""
        try:
            return child.ask(head, body, size, limits)
        except BaseException:
            self._child = None
            raise

    def _ready(self) -> Child:
        if self.closing:
            raise ChildLostError(Reason.READER_CRASHED, "closed")
        if self._child is not None and not self._child.alive:
            self._drop()
        if self._child is None:
            self._child = self._spawn()
        return self._child

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _distrust(self) -> Problem:
        """A child that answers nonsense may be in a stranger's hands."""
        self._drop()
        return Problem(Reason.READER_CRASHED, "nonsense")

    def _run(self) -> None:
        try:
            with suppress(OSError):  # the first request tries again, and tells
                self._ready()
            while (request := self._waiting.get()) is not None:
                if self.closing:
                    request.future.cancel()
                else:
                    self._interrupted, self._begun = False, time.monotonic()
                    request.run(self)
                    self._begun = None
        finally:
            self._drop()


def _childs_fault(answer: Problem) -> bool:
    return answer.reason is Reason.READER_CRASHED or answer.detail == "MemoryError"
