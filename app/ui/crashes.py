"""Faults of ours that nobody caught, from any thread: the window shows them, the vault stays as it is."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from app.ui.window import Window

_AT_MOST = 3
"""Pages shown at a time: a fault in painting would come back with every frame."""


class Catcher(QObject):
    """Hands what nobody caught to the window, in the window's own thread."""

    _caught = Signal(object)

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._shown = window, 0
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be asked from now on, by Python and so by Qt's slots, and by every thread."""
        sys.excepthook = self.catch
        threading.excepthook = self._from_thread

    def catch(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Take one fault; Ctrl-C in a terminal ends the program as it always does."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self._caught.emit(error)

    def _from_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._caught.emit(what.exc_value)

    def _show(self, error: BaseException) -> None:
        if self._shown >= _AT_MOST:
            return
        from app.ui.failures import show_failure

        self._shown += 1
        show_failure(self._window, error).finished.connect(self._gone)

    def _gone(self) -> None:
        self._shown -= 1
