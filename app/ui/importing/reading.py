"""Reading scans while one goes on working: what was added, where that is wished, and what a person asks for."""

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from app.services.undoing import Change
from app.ui.importing.bars import ImportBar
from app.ui.importing.desk import ImportDesk
from app.ui.places import Place
from app.ui.qt_jobs import Lane, Running, Watch
from app.ui.session import Session
from models.progress import Progress, Report

if TYPE_CHECKING:
    from app.services.adding import Added
    from app.services.reading_scans import ScansRead
    from app.services.unlocking import Vault


class ReadingDesk(QObject):
    """Listens to ``session.reading`` and to what ``importing`` brought; shows how far it is in ``foot``."""

    def __init__(self, session: Session, importing: ImportDesk, foot: QVBoxLayout) -> None:
        super().__init__(importing)
        self._session = session
        self._queue: deque[tuple[int, ...]] = deque()
        self._running: Running | None = None
        self.bar = ImportBar(self.cancel, _nothing)
        self.bar.hide()
        foot.addWidget(self.bar)
        importing.finished.connect(self._added)
        session.reading.connect(self.read)

    @property
    def busy(self) -> bool:
        """True while scans are being read."""
        return self._running is not None

    def read(self, records: tuple[int, ...]) -> None:
        """Read the words of these records' scans, after those that wait already."""
        if records:
            self._queue.append(records)
        if not self.busy:
            self._begin_next()

    def cancel(self) -> None:
        """Stop; what was read until then stays."""
        self._queue.clear()
        if self._running is not None:
            self.bar.show_stopping(self.tr("Stopping after this page. What was read so far stays."))
            self._running.cancel()

    def _added(self, added: "Added") -> None:
        if self._session.preferences.read_scans and added.change is not None:
            records = added.change.records
            self._session.look(self, lambda vault: _to_read(vault, records), self.read)

    def _begin_next(self) -> None:
        if not self._queue:
            self.bar.hide()
            return
        records = self._queue.popleft()
        self.bar.show_begin("", self.tr("Reading the words of scans"))
        self.bar.show()
        watch = Watch(self._done, self._failed, self._progressed, self._end)
        self._running = self._session.work(
            self, lambda vault, report: _read(vault, records, report), watch, lane=Lane.SCANS
        )

    def _progressed(self, progress: Progress) -> None:
        if self.bar.cancel.isEnabled():
            self.bar.show_progress(progress)

    def _done(self, read: "ScansRead") -> None:
        from app.services import reading_scans

        change = reading_scans.change(read) if read.filled else None
        if change is not None:
            self._session.history.enter(change)
            self._session.history_changed.emit()
        self._tell(read, change)
        self._end()

    def _tell(self, read: "ScansRead", change: Change | None) -> None:
        words = sum(not one.wordless for one in read.found)
        check = [one.record_id for one in read.found if one.unsure or one.doubt]
        if not words:
            text = self.tr("No words were found in %n picture(s).", "", len(read.found))
            text = self.tr("%n scan(s) could not be read.", "", len(read.unread)) if read.unread else text
        else:
            text = self.tr("Search now finds the words of %n scan(s). They may contain mistakes.", "", words)
        undo = ((self.tr("Undo"), lambda: self._undo(change)),) if change is not None else ()
        show = ((self.tr("Check"), lambda: self._session.go(Place.TIMELINE, check[0])),) if check else ()
        if read.found or read.unread:
            self._session.say(text, *undo, *show)

    def _undo(self, change: Change) -> None:
        """Take it back, also when something else was done since."""
        if self._session.history.last is change:
            self._session.undo()
        else:
            self._session.perform(replace(change, do=change.undo, undo=change.do))

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)
        self._end()

    def _end(self) -> None:
        self._running = None
        self._begin_next()


def _nothing() -> None:
    """Reading asks no questions."""


def _to_read(vault: "Vault", records: tuple[int, ...]) -> tuple[int, ...]:
    """The scans among what was added, where they can be read."""
    from app.services import scans_waiting

    if not scans_waiting.available():
        return ()
    return tuple(record.id for record in scans_waiting.waiting(vault, records))


def _read(vault: "Vault", records: tuple[int, ...], report: Report) -> "ScansRead":
    from app.services import reading_scans

    return reading_scans.read(vault, records, report)
