"""Long work on a terminal: a bar while it runs, plain lines in a pipe, and Ctrl-C that stops where nothing is lost."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from app.cli import wording
from app.cli.output import is_terminal, short_path, size, tell
from app.jobs import Job, JobContext, Result, run
from models.progress import Progress, Report

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_EVERY = 0.1
_EVERY_LINE = 2.0
_IN_BYTES = {"export", "verify", "checking", "backing_up"}
_SHOW_CURSOR = b"\x1b[?25h"


class Screen:
    """Where progress is shown. ``paused`` makes room for a question."""

    def __init__(self) -> None:
        self._bar: Bar | None = None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While inside, nothing is drawn."""
        bar = self._bar
        if bar is not None:
            bar.stop()
        try:
            yield
        finally:
            if bar is not None:
                bar.start()

    @contextmanager
    def shown(self) -> Iterator[Report]:
        """A report that draws a bar on a terminal, and prints a line now and then anywhere else."""
        if not is_terminal(sys.stderr):
            yield _slowed(_print_line, _EVERY_LINE)
            return
        with _new_bar() as self._bar:
            yield _slowed(_drawer(self._bar), _EVERY)
        self._bar = None


def watched(job: Job[Result], screen: Screen) -> Result:
    """Run a job with its progress shown. The first Ctrl-C makes it raise Cancelled, the second ends the program."""
    with screen.shown() as watch:
        context = JobContext(watch)
        with _interruptible(context):
            return run(job, context)


@contextmanager
def _interruptible(context: JobContext) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    restore = _terminal_restorer()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if context.cancelled:
            restore()
            os._exit(130)
        context.cancel()
        tell("\nStopping as soon as what is in hand is safely stored. Ctrl-C again stops at once.")

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _terminal_restorer() -> Callable[[], None]:
    """What brings echo and cursor back, as they were before the job, when the program ends without ceremony."""
    if sys.platform == "win32" or not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        return lambda: None
    import termios

    source, before = sys.stdin.fileno(), termios.tcgetattr(sys.stdin.fileno())

    def restore() -> None:
        termios.tcsetattr(source, termios.TCSANOW, before)
        os.write(sys.stderr.fileno(), _SHOW_CURSOR)

    return restore


def amount(progress: Progress) -> str:
    """``12 of 40``, or with bytes ``3.1 MB of 525 MB``."""
    shown: Callable[[int], str] = size if progress.what in _IN_BYTES else "{:,}".format
    return shown(progress.done) + (f" of {shown(progress.total)}" if progress.total is not None else "")


def _print_line(progress: Progress) -> None:
    tell(f"{short_path(wording.progress(progress.what))}: {amount(progress)}")


def _slowed(show: Report, pause: float) -> Report:
    """Hand on progress at most once in ``pause`` seconds."""
    last = time.monotonic()

    def watch(progress: Progress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= pause:
            last = now
            show(progress)

    return watch


def _new_bar() -> "Bar":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    shown = TextColumn("{task.fields[amount]} {task.description}", markup=False)
    columns = (BarColumn(), TimeRemainingColumn(), shown)
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _drawer(bar: "Bar") -> Report:
    task = bar.add_task("", total=None, amount="")

    def show(progress: Progress) -> None:
        what = short_path(wording.progress(progress.what))
        bar.update(task, description=what, completed=progress.done, total=progress.total, amount=amount(progress))

    return show
