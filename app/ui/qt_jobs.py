"""The only place where threads meet Qt: jobs run on lanes, their answers come back in the window's own thread.

A lane is one worker thread, so what is started on it runs in order. Looking has its own lane: a list can be drawn while
an import runs. An answer whose owner is gone, or that was forgotten meanwhile, is dropped; a failure that nobody waits
for is shown by default.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from threading import Thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app import jobs
from app.jobs import Job, JobContext
from models.progress import Cancelled, Progress, Report

Result = TypeVar("Result")

_BETWEEN_REPORTS = 0.05
"""Seconds between two reports that reach the window: more often nobody can read."""


class Lane(StrEnum):
    """Which worker a job runs on."""

    WORK = "work"
    LOOK = "look"
    PIXELS = "pixels"
    SCANS = "scans"


@dataclass(frozen=True, slots=True)
class Watch(Generic[Result]):
    """Who waits for a job. ``failed`` None: the runner shows the failure. A cancelled job calls ``stopped``."""

    done: Callable[[Result], None] | None = None
    failed: Callable[[Exception], None] | None = None
    progress: Callable[[Progress], None] | None = None
    stopped: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class _Done:
    value: object


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception


class Running(QObject):
    """A job under way, in the window's thread. ``cancel`` asks it to stop; ``forget`` drops its answer as well."""

    _came = Signal(object)

    def __init__(self, runner: "Runner", owner: QObject, watch: Watch[Any], *, lasting: bool = False) -> None:
        super().__init__()
        self._runner, self._owner, self._watch = runner, owner, watch
        self._lasting = lasting
        self.future: Future[None] | None = None
        self._context = JobContext(self._throttled())
        self._came.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._context.cancel()

    def forget(self) -> None:
        """Stop the job, unless it is a lasting one, and let nobody hear of it."""
        self._watch = Watch(failed=lambda _error: None)
        if not self._lasting:
            self.cancel()
            if self.future is not None and self.future.cancel():
                self._came.emit(Cancelled())  # it never runs, so that nobody else says it has ended

    def run(self, job: Job[Any]) -> None:
        """Run the job in this thread, which is a worker's, and send what comes of it to the window's."""
        try:
            answer: object = _Done(jobs.run(job, self._context))
        except Cancelled as cancelled:
            answer = cancelled
        except Exception as error:  # noqa: BLE001 - handed to whoever waits for it, or shown
            answer = _Failed(error)
        self._came.emit(answer)

    def _throttled(self) -> Report:
        last = 0.0

        def report(progress: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _BETWEEN_REPORTS:
                last = now
                self._came.emit(progress)

        return report

    def _receive(self, answer: object) -> None:
        if not isValid(self._runner):
            return
        watch, there = self._watch, isValid(self._owner)
        if isinstance(answer, Progress):
            if there and watch.progress is not None:
                watch.progress(answer)
            return
        self._runner.ended(self)
        if isinstance(answer, _Failed):
            self._fail(answer.error, there)
        elif there and isinstance(answer, _Done):
            if watch.done is not None:
                watch.done(answer.value)
        elif there and watch.stopped is not None:
            watch.stopped()

    def _fail(self, error: Exception, there: bool) -> None:
        if self._watch.failed is None:
            self._runner.failed.emit(error)
        elif there:
            self._watch.failed(error)


class Runner(QObject):
    """Starts jobs on lanes. ``failed`` carries an Exception that nobody waited for."""

    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._running: set[Running] = set()
        self._closed = False

    def start(
        self, owner: QObject, lane: Lane, job: Job[Result], watch: Watch[Result], *, lasting: bool = False
    ) -> Running:
        """Run ``job`` on a lane; ``watch`` hears of it as long as ``owner`` lives.

        A ``lasting`` job is done even when everything is closed before its turn: somebody has asked for a short change.
        """
        running = Running(self, owner, watch, lasting=lasting)
        if not self._closed:
            self._running.add(running)
            running.future = self._lanes[lane].submit(running.run, job)
        return running

    @property
    def busy(self) -> bool:
        """True while a job runs or waits."""
        return bool(self._running)

    def ended(self, running: Running) -> None:
        """A job's answer has arrived."""
        self._running.discard(running)
        if not self._running:
            self.idle.emit()

    def close(self, then: Callable[[], None]) -> Thread:
        """Stop every job but the lasting ones, start no more, and call ``then`` in another thread once none runs."""
        self._closed = True
        for running in self._running:
            running.forget()

        def wait() -> None:
            for lane in self._lanes.values():
                lane.shutdown(wait=True)
            then()

        thread = Thread(target=wait, name="closing")
        thread.start()
        return thread
