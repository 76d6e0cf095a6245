"""Looks every minute what is due in the open vault, says so once in one message, and keeps a bar while it is open."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.services import reminding
from app.services.closed_reminding import settings_file, speak
from app.services.reminding import WeekNow
from app.ui.places import Place
from app.ui.reminders.week_bar import WeekBar
from app.ui.session import Session
from models.reminders.messages import Kind, Message
from models.reminders.plan import Plan

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_EVERY_MS, _FIRST_MS = 60_000, 1500


@dataclass(frozen=True, slots=True)
class _Seen:
    message: Message | None
    now: WeekNow


class Teller(QObject):
    """``told`` carries a Message that is to be announced now, for whoever can show it outside the window."""

    told = Signal(object)

    def __init__(self, session: Session, foot: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._foot = session, foot
        self._file = settings_file(session.around.preferences.path.parent)
        self.bar: WeekBar | None = None
        self._closed = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)
        session.closing.connect(self._timer.stop)

    def look(self) -> None:
        """See what is due."""
        language = QLocale().name()[:2]
        self._session.look(self, lambda vault: self._asked(vault, language), self._show, self._ignore)

    def _asked(self, vault: "Vault", language: str) -> _Seen:
        message = None
        with suppress(OSError):  # what cannot be noted would be said each minute: the bar alone tells it
            message = reminding.announce(vault, self._file)
        now = reminding.look(vault, self._file)
        with suppress(OSError):
            speak(self._file, language)
        return _Seen(message, now)

    def _show(self, seen: _Seen) -> None:
        message, waits = seen.message, seen.now.due.waits and not seen.now.counts
        if message is not None:
            self._closed = self._closed and Kind.HABIT not in message.kinds
            self.told.emit(message)
            if not waits or message.count > 1:
                self._say_others(message.count - (Kind.HABIT in message.kinds))
        if waits and not self._closed:
            self._open_bar(seen.now.plan, late=seen.now.due.late)
        elif not waits:
            self._close_bar()

    def _say_others(self, count: int) -> None:
        if count:
            words = self.tr("%n thing(s) to think of", "", count)
            self._session.say(words, (self.tr("Show"), partial(self._session.go, Place.REMINDERS)))

    def _open_bar(self, plan: Plan, *, late: bool) -> None:
        if self.bar is None:
            self.bar = WeekBar(self._session.clock, plan, late=late)
            self.bar.begun.connect(self._begin)
            self.bar.put_off.connect(self._later)
            self.bar.left.connect(self._leave)
            self._foot.insertWidget(0, self.bar)

    def _close_bar(self) -> None:
        bar, self.bar = self.bar, None
        if bar is not None:
            bar.hide()
            self._foot.removeWidget(bar)
            bar.deleteLater()

    def _begin(self) -> None:
        self._leave()
        self._session.go(Place.WEEK)

    def _later(self, until: datetime) -> None:
        self._leave()
        self._session.act(self, lambda vault: reminding.snooze(vault, self._file, until))

    def _leave(self) -> None:
        self._closed = True
        self._close_bar()

    def _ignore(self, _error: Exception) -> None:
        """A settings file that cannot be written must not disturb anybody every minute."""
