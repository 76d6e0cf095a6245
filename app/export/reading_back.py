"""Reads what was written back from the disk, beside the writing, and compares it with what it should be."""

import hashlib
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType

from app.export.planned import Planned
from models.errors import ErrorKind, UserError

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class _Task:
    place: Path
    offset: int
    planned: Planned


class ReadBack:
    """A thread that hashes written files while others are being written; leave the ``with`` block to wait for it.

    Leaving raises UserError when a byte on the disk differs: CONTENT_DAMAGED with the record where the stored original
    itself is not what it was, IO_FAILED with the file where the disk is at fault. ``check`` raises it as soon as it is
    known.
    """

    def __init__(self) -> None:
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._wrong: _Task | None = None
        self._error: OSError | None = None
        self._thread = threading.Thread(target=self._run, name="read-back", daemon=True)

    def __enter__(self) -> "ReadBack":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._stop_now()
        self._tasks.put(None)
        self._thread.join()
        if kind is None:
            self._judge()

    def check(self, place: Path, planned: Planned, offset: int = 0) -> None:
        """Have ``planned`` compared with the file ``place`` from ``offset`` on; it must be wholly written."""
        if self._wrong is not None or self._error is not None:
            self._judge()
        self._tasks.put(_Task(place, offset, planned))

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None and self._wrong is None and self._error is None:
            try:
                if _digest(task) != task.planned.sha256:
                    self._wrong = task
            except OSError as error:
                self._error = error

    def _stop_now(self) -> None:
        with suppress(Empty):
            while True:
                self._tasks.get_nowait()

    def _judge(self) -> None:
        if self._error is not None:
            raise self._error
        if self._wrong is None:
            return
        planned = self._wrong.planned
        if planned.record is not None and _of_source(planned) != planned.sha256:
            raise UserError(ErrorKind.CONTENT_DAMAGED, record=planned.record)
        raise UserError(ErrorKind.IO_FAILED, path=planned.path, reason="not what was written")


def _of_source(planned: Planned) -> str:
    digest = hashlib.sha256()
    for view in planned.chunks():
        digest.update(view)
    return digest.hexdigest()


def _digest(task: _Task) -> str:
    digest = hashlib.sha256()
    left = task.planned.size
    handle = os.open(task.place, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        os.lseek(handle, task.offset, os.SEEK_SET)
        while left and (piece := os.read(handle, min(left, _PIECE))):
            digest.update(piece)
            left -= len(piece)
        longer = task.offset == 0 and os.fstat(handle).st_size != task.planned.size
    finally:
        os.close(handle)
    return "" if left or longer else digest.hexdigest()
