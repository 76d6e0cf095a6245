"""Locks the vault when nobody is there: after idle minutes with a countdown, and when the computer goes to sleep."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import SLOT, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.idle import Idle, Moment, Verdict
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.shortcuts import KEYS, Does
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_EVERY_MS = 1000
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.DragMove,
}
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


def look_at_clocks() -> Moment:
    """Both clocks of this computer."""
    return Moment(time.monotonic(), time.time())


class AutoLock(QObject):
    """Watches one open vault. ``lock`` when it is to be locked."""

    lock = Signal()

    def __init__(self, session: Session, window: QWidget, clocks: Callable[[], Moment] = look_at_clocks) -> None:
        super().__init__(window)
        self._session, self._window, self._clocks = session, window, clocks
        self._idle = Idle(session.preferences.lock_after, clocks())
        self.countdown: Countdown | None = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.preferences_changed.connect(self._prefer)
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)
        self._listen()
        self._heard = _listen_to_logind(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)
        self._end_countdown()
        self.deleteLater()

    def look(self) -> None:
        """See whether it is time."""
        self._listen()
        now = self._clocks()
        match self._idle.verdict(now, working=self._session.working):
            case Verdict.LOCK:
                self._end_countdown()
                self.lock.emit()
            case Verdict.WARN:
                self._count(math.ceil(self._idle.left(now)))
            case Verdict.STAY:
                self._end_countdown()

    @Slot(bool)
    def prepareForSleep(self, begins: bool) -> None:  # noqa: N802 - named as logind's signal
        """The computer is about to sleep, or has woken up."""
        if begins:
            self.lock.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.touched(self._clocks())
            if self.countdown is not None and event.type() is not QEvent.Type.MouseMove:
                self._end_countdown()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_lock_over_dialog(event):
            QTimer.singleShot(0, self._session, self._session.lock_wanted.emit)
            return True
        return False

    def _listen(self) -> None:
        """Hear what is pressed in every window there is by now.

        Presses come to a window first. Hearing each of its widgets too would cost a page half of its time to open.
        """
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def _count(self, seconds: int) -> None:
        if self.countdown is None:
            self.countdown = Countdown(self._window)
            self.countdown.finished.connect(self._stayed)
            self.countdown.open()
            self._listen()
        self.countdown.show_left(seconds)

    def _stayed(self) -> None:
        self._idle.touched(self._clocks())
        self.countdown = None

    def _end_countdown(self) -> None:
        countdown, self.countdown = self.countdown, None
        if countdown is not None:
            countdown.finished.disconnect(self._stayed)
            countdown.done(0)

    def _prefer(self) -> None:
        self._idle.minutes = self._session.preferences.lock_after


def _is_lock_over_dialog(event: QKeyEvent) -> bool:
    """Whether it is the key that locks, which an open dialog keeps from the window: somebody has come into the room."""
    over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return over is not None and any(
        QKeySequence(event.keyCombination()) == QKeySequence(key) for key in KEYS[Does.LOCK]
    )


class Countdown(QDialog):
    """Says how long until the vault is locked; any key or press keeps it open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Still there?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme().px(380))
        self._words = Label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addStretch(1)
        self.stay = Button(self.tr("Stay open"), self.accept, kind="primary")
        self.stay.setDefault(True)
        row.addWidget(self.stay)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_left(self, seconds: int) -> None:
        """How long it still is."""
        self._words.setText(self.tr("Nothing was pressed for a while. The vault locks in %n second(s).", "", seconds))


def _listen_to_logind(watcher: AutoLock) -> bool:
    """Hear from the system when it is about to sleep; False where it cannot tell (the clocks then do)."""
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return False
    bus = QDBusConnection.systemBus()
    return bus.isConnected() and bus.connect(*_LOGIND[:3], _LOGIND[3], watcher, SLOT("prepareForSleep(bool)").encode())
