"""One open vault in the window: what every page is given, and the only way in which pages do things."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.services.undoing import Change, History
from app.ui.places import Place, Target
from app.ui.preferences import Preferences
from app.ui.qt_jobs import Lane, Runner, Running, Watch
from app.ui.surroundings import Surroundings
from models.progress import Progress, Report

if TYPE_CHECKING:
    from app.services.unlocking import Vault
    from models.errors import ErrorKind
    from models.records import Case

__all__ = ["Session", "Surroundings", "Toast"]

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message at the foot of the window with at most two things to press, (label, action) each."""

    text: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = field(default=())


class Session(QObject):
    """Pages look (``look``), act (``act``, ``perform``) and work at length (``work``) through it; it tells them news.

    ``changed``: something in the vault is different, bring lists up to date. ``person_changed``: the person whose
    records are shown is another one (``person_id`` None: everybody). ``going`` carries a Target, ``preparing`` a Place
    that will be gone to soon, ``returning`` asks for the place one came from, ``said`` carries a Toast, ``reading`` a
    tuple of scans' numbers whose words are to be read, ``failed`` an Exception that nobody waited for, ``adding`` a
    tuple of paths to take in, empty to ask for them. ``closing`` comes before everything stops. All of it in the
    window's thread.
    """

    changed = Signal()
    person_changed = Signal()
    history_changed = Signal()
    preferences_changed = Signal()
    going = Signal(object)
    preparing = Signal(object)
    returning = Signal()
    said = Signal(object)
    adding = Signal(object)
    reading = Signal(object)
    failed = Signal(object)
    lock_wanted = Signal()
    closing = Signal()

    def __init__(
        self, vault: "Vault", around: Surroundings, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._vault, self.around = vault, around
        self.clock, self.random = around.clock, around.random
        self.preferences = preferences
        self.history = History()
        self.person_id: int | None = None
        self.case_shown: dict[int, int] = {}
        self.place = Target(Place.HOME)
        self.runner = Runner(self)
        self.runner.failed.connect(self.failed)
        self._working = 0

    @property
    def path(self) -> Path:
        """The open vault's folder."""
        return self._vault.path

    @property
    def read_only(self) -> "ErrorKind | None":
        """Why the vault can only be looked at; None where it can be changed."""
        return self._vault.read_only

    @property
    def working(self) -> bool:
        """True while long work is under way, which locking would stop."""
        return self._working > 0

    def look(
        self,
        owner: QObject,
        question: "Callable[[Vault], Result]",
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.LOOK,
    ) -> Running:
        """Ask the vault something in another thread and hand ``done`` the answer."""
        return self.runner.start(owner, lane, lambda _report: question(self._vault), Watch(done, failed))

    def act(
        self,
        owner: QObject,
        action: "Callable[[Vault], Result]",
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        """Change something in the vault; afterwards everybody is told (``changed``) and ``done`` gets the result.

        Locking waits for it.
        """

        def finished(result: Result) -> None:
            self.changed.emit()
            if done is not None and isValid(owner):
                done(result)

        def broke(error: Exception) -> None:
            (failed if failed is not None and isValid(owner) else self.failed.emit)(error)

        watch = Watch(finished, broke)
        return self.runner.start(self, Lane.LOOK, lambda _report: action(self._vault), watch, lasting=True)

    def note(self, action: "Callable[[Vault], None]") -> Running:
        """Write down in the vault, where one can, what no list shows and nobody hears of. Locking waits for it."""

        def job(_report: Report) -> None:
            if self.read_only is None:
                action(self._vault)

        return self.runner.start(self, Lane.LOOK, job, Watch(), lasting=True)

    def perform(
        self,
        change: Change,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        """Do something that can be undone."""
        return self._walk(lambda vault: self.history.perform(vault, change), done, failed)

    def undo(self, done: Callable[[Change | None], None] | None = None) -> Running:
        """Take the last change back."""
        return self._walk(self.history.undo, done)

    def redo(self, done: Callable[[Change | None], None] | None = None) -> Running:
        """Do again what was taken back."""
        return self._walk(self.history.redo, done)

    def work(
        self,
        owner: QObject,
        job: "Callable[[Vault, Report], Result]",
        watch: Watch[Result],
        *,
        changes: bool = True,
        lane: Lane = Lane.WORK,
    ) -> Running:
        """Run long work; it reports and can be cancelled. ``changes`` False where it leaves the vault as it is."""
        self._working += 1

        def then(step: Callable[..., None] | None, *given: object) -> None:
            self._working -= 1
            if step is not None and isValid(owner):
                step(*given)
            if changes:
                self.changed.emit()  # last: a page that was just left is not brought up to date

        def progress(report: Progress) -> None:
            if watch.progress is not None and isValid(owner):
                watch.progress(report)

        whole: Watch[Result] = Watch(
            done=lambda result: then(watch.done, result),
            failed=lambda error: then(watch.failed or self.failed.emit, error),
            progress=progress,
            stopped=lambda: then(watch.stopped),
        )
        return self.runner.start(self, lane, lambda report: job(self._vault, report), whole)

    def choose_person(self, person_id: int | None) -> None:
        """Show one person's records, or everybody's."""
        if person_id != self.person_id:
            self.person_id = person_id
            self.person_changed.emit()

    def show_case(self, case: "Case") -> None:
        """Remember, as ``case_shown`` by person, that this case was shown last."""
        self.case_shown.pop(case.person_id, None)
        self.case_shown[case.person_id] = case.id

    def go(self, place: Place, record: int | None = None, detail: str = "") -> None:
        """Show a place."""
        self.going.emit(Target(place, record, detail))

    def go_back(self) -> None:
        """Show the place one came from."""
        self.returning.emit()

    def add_records(self, *paths: Path) -> None:
        """Take files and folders in, or without any, let the person choose."""
        self.adding.emit(paths)

    def read_scans(self, *records: int) -> None:
        """Read the words of these scans."""
        self.reading.emit(records)

    def say(self, text: str, *actions: tuple[str, Callable[[], None]]) -> None:
        """Show a short message at the foot of the window."""
        self.said.emit(Toast(text, actions))

    def prefer(self, preferences: Preferences) -> None:
        """Keep changed settings and put them into force."""
        self.preferences = preferences
        self.around.preferences.save(preferences)
        self.preferences_changed.emit()

    def close(self) -> Thread:
        """Stop everything and close the vault in another thread, which is returned."""
        self.closing.emit()
        return self.runner.close(self._vault.close)

    def _walk(
        self,
        step: "Callable[[Vault], Result]",
        done: Callable[[Result], None] | None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        def finished(result: Result) -> None:
            self.history_changed.emit()
            if done is not None:
                done(result)

        return self.act(self, step, finished, failed)
