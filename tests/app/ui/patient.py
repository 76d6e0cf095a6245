"""A pytest-qt bot with patience: a busy computer takes longer, and waiting costs nothing when all is well."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

if TYPE_CHECKING:
    from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits at least ``PATIENCE_MS`` before it gives up, whatever a test asks for."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    @override
    def waitSignal(self, signal: Any, *, timeout: int = 0, **more: Any) -> "SignalBlocker":
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE_MS), **more)

    @override
    def waitActive(self, widget: QWidget, *, timeout: int = 0) -> Any:
        return super().waitActive(widget, timeout=max(timeout, PATIENCE_MS))
