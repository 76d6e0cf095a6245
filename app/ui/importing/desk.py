"""The desk where records come in: it takes what is dropped or chosen, one import after the other, and tells of each."""

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services import browsing
from app.ui import import_words as words
from app.ui.importing.asking_password import PasswordDialog
from app.ui.importing.asking_whose import WhoseDialog
from app.ui.importing.bars import ImportBar
from app.ui.importing.choosing import PersonDialog, SourceDialog
from app.ui.importing.offers import Offers
from app.ui.importing.questions import WAITING, Asked, PasswordQuestion, WindowDecider
from app.ui.places import Place
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from models.progress import Progress, Report
from models.records import Person

if TYPE_CHECKING:
    from app.services.adding import Added
    from app.services.scans import Scan
    from app.services.unlocking import Vault


_SOON = 250
"""Milliseconds after the beginning of an import."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One import to be done: the paths, for whom (None: not known yet), and which of them are scans to remember."""

    paths: tuple[Path, ...]
    person_id: int | None = None
    scans: "tuple[Scan, ...]" = ()


class ImportDesk(QObject):
    """Listens to ``session.adding``; shows its bar in ``foot`` and its questions over ``ground``.

    ``finished`` carries an Added after each import.
    """

    finished = Signal(object)

    def __init__(self, session: Session, ground: QWidget, foot: QVBoxLayout) -> None:
        super().__init__(ground)
        self._session, self._ground = session, ground
        self._queue: deque[Wanted] = deque()
        self._now: Wanted | None = None
        self._decider: WindowDecider | None = None
        self._running: Running | None = None
        self._asked: Asked[object] | None = None
        self.dialog: QDialog | None = None
        self.bar = ImportBar(self.cancel, self.show_question)
        self.bar.hide()
        foot.addWidget(self.bar)
        self.offers = Offers(session, foot, self)
        self.offers.taken.connect(self._take_offer)
        session.adding.connect(self.add)

    @property
    def busy(self) -> bool:
        """True while records are being added."""
        return self._now is not None

    @property
    def waiting(self) -> int:
        """How many imports wait behind the one under way."""
        return len(self._queue)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add files and folders, or without any ask for them."""
        if not paths:
            self._choose_source()
            return
        self._find_person(Wanted(paths, self._session.person_id))

    def cancel(self) -> None:
        """Stop the import under way; what went through stays. Those that wait are left out too."""
        self._queue.clear()
        if self._running is not None and self._decider is not None:
            self.bar.show_queue("")
            self.bar.show_stopping()
            self._running.cancel()
            self._decider.stop()

    def show_question(self) -> None:
        """Show the question that waits for the person again."""
        if self._asked is not None and self.dialog is None:
            self._open_question(self._asked)

    def _choose_source(self) -> None:
        dialog = SourceDialog(self.offers.discs, self._ground)
        dialog.chosen.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_offer(self, paths: tuple[Path, ...], scans: "tuple[Scan, ...]") -> None:
        self._find_person(Wanted(paths, self._session.person_id, scans))

    def _find_person(self, wanted: Wanted) -> None:
        if wanted.person_id is not None:
            self._enqueue(wanted)
            return
        self._session.look(self, browsing.everyone, lambda everyone: self._ask_person(wanted, everyone))

    def _ask_person(self, wanted: Wanted, everyone: list[Person]) -> None:
        if len(everyone) < 2:
            self._enqueue(Wanted(wanted.paths, everyone[0].id if everyone else None, wanted.scans))
            return
        dialog = PersonDialog(everyone, self._ground)
        dialog.chosen.connect(lambda number: self._enqueue(Wanted(wanted.paths, number, wanted.scans)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _enqueue(self, wanted: Wanted) -> None:
        self._queue.append(wanted)
        if self.busy:
            self.bar.show_queue(self._queue_words())
        else:
            self._begin_next()

    def _begin_next(self) -> None:
        self._now = self._queue.popleft() if self._queue else None
        if self._now is None:
            self.bar.hide()
            return
        self.bar.show_begin(self._queue_words())
        self.bar.show()
        QTimer.singleShot(_SOON, self, self._prepare)
        decider = self._decider = WindowDecider()
        decider.asked.connect(self._question_asked)
        decider.settled.connect(self._question_settled)
        wanted = self._now
        watch = Watch(self._done, self._failed, self._progressed, self._stopped)
        self._running = self._session.work(self, lambda vault, report: _import(vault, report, wanted, decider), watch)

    def _queue_words(self) -> str:
        return self.tr("%n more waiting", "", len(self._queue)) if self._queue else ""

    def _progressed(self, progress: Progress) -> None:
        if progress != WAITING and self._asked is None and self.bar.cancel.isEnabled():
            self.bar.show_progress(progress)

    def _question_asked(self, asked: Asked[object]) -> None:
        self._asked = asked
        self.bar.show_waiting(waiting=True)
        self._open_question(asked)

    def _open_question(self, asked: Asked[object]) -> None:
        about = asked.about
        dialog: WhoseDialog | PasswordDialog
        if isinstance(about, PasswordQuestion):
            dialog = PasswordDialog(about, self._ground)
        else:
            dialog = WhoseDialog(self._session, about, self._ground)
        dialog.answered.connect(self._answered)
        dialog.finished.connect(self._put_away)
        self.dialog = dialog
        dialog.show()

    def _answered(self, answer: object) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            asked.answer(answer)
            self.bar.show_waiting(waiting=False)

    def _question_settled(self, asked: Asked[object]) -> None:
        if asked is self._asked:
            self._asked = None
            self.bar.show_waiting(waiting=False)
            if self.dialog is not None:
                self.dialog.reject()

    def _put_away(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _done(self, added: "Added") -> None:
        self._tell(added)
        here = self._session.place.place
        if not self._queue and added.report.found and here in (Place.HOME, Place.IMPORTS):
            self._show(added)
        self.finished.emit(added)
        self._end()

    def _prepare(self) -> None:
        """Have the page at hand before it is needed, piece by piece: the window stays awake."""
        place = Place.IMPORTS
        self._session.look(self, _load_the_page, lambda _nothing: self._session.preparing.emit(place))

    def _show(self, added: "Added") -> None:
        self._session.go(Place.IMPORTS, detail=str(added.import_id))

    def _tell(self, added: "Added") -> None:
        show = (self.tr("Show"), lambda: self._show(added))
        text = words.told(added)
        if added.change is None:
            self._session.say(text, show)
            return
        change = added.change
        self._session.history.enter(change)
        self._session.history_changed.emit()
        self._session.say(text, (self.tr("Undo"), lambda: self._undo(added)), show)

    def _undo(self, added: "Added") -> None:
        if added.change is None:
            return
        words_after = words.moved_to_bin(added.records, added.joined)
        if self._session.history.last is added.change:
            self._session.undo(lambda _change: self._session.say(words_after))
        else:
            from app.services import changes

            self._session.perform(changes.binned(added.change.records), lambda _change: self._session.say(words_after))

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)
        self._end()

    def _stopped(self) -> None:
        self._session.say(self.tr("Stopped. Nothing was added."))
        self._end()

    def _end(self) -> None:
        self._running = self._decider = None
        self._begin_next()


def _load_the_page(_vault: "Vault") -> None:
    from app.ui.importing import page

    assert page


def _import(vault: "Vault", report: Report, wanted: Wanted, decider: WindowDecider) -> "Added":
    from app.services import adding, importing, scans

    aim = importing.Aim(None if wanted.person_id is None else str(wanted.person_id))
    added = adding.add_records(vault, importing.Task(wanted.paths, aim, decider), decider.follow(report))
    if wanted.scans and not added.report.interrupted:
        scans.remember_taken(vault, wanted.scans)
    return added
