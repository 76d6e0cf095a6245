"""Long work as a plain callable that reports and can be stopped from another thread; knows no screen."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from models.progress import Cancelled, Progress, Report, silent

Result = TypeVar("Result")


class JobContext:
    """Stands between a job and whoever watches it.

    The job calls ``report``; any thread may call ``cancel``, after which the next report raises Cancelled in the job's
    own thread, so that work stops only where the job says it may.
    """

    def __init__(self, watch: Report = silent) -> None:
        self._watch = watch
        self._asked = Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._asked.set()

    @property
    def cancelled(self) -> bool:
        """True once somebody asked the job to stop."""
        return self._asked.is_set()

    def report(self, progress: Progress) -> None:
        """Tell the watcher, unless the job was asked to stop: then raise Cancelled instead."""
        if self._asked.is_set():
            raise Cancelled
        self._watch(progress)


Job = Callable[[Report], Result]
"""Long work: takes a report, returns a typed result or raises."""


def run(job: Job[Result], context: JobContext) -> Result:
    """Run a job in this thread. A job cancelled before it starts does nothing and raises Cancelled."""
    if context.cancelled:
        raise Cancelled
    return job(context.report)
