"""Choosing a passphrase: typed twice, or once and seen; judged while it is typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.labels import Label
from app.ui.widgets.secret import SecretField
from app.ui.widgets.strength import StrengthMeter

if TYPE_CHECKING:
    from app.services.unlocking import Strength

Judge = Callable[[str, "Callable[[Strength], None]"], object]
"""Estimates a passphrase somewhere else and calls back in the window's thread."""

_PAUSE_MS = 150


class NewPassphrase(QWidget):
    """Two fields and a meter. ``changed`` whenever ``ready`` may have changed; ``entered`` on Enter in the last."""

    changed = Signal()
    entered = Signal()

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._judged: tuple[str, bool] = ("", False)
        self.first = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.again.reveal.hide()
        self.meter = StrengthMeter()
        self.differs = Label(self.tr("The two are not the same."), "bad")
        self.differs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.first, self.meter, self.again, self.differs):
            column.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.first.changed.connect(self._typed)
        self.again.changed.connect(self._compare)
        self.first.shown.connect(self._seen)
        self.first.entered.connect(self._next)
        self.again.edit.editingFinished.connect(self._finished)
        self.again.entered.connect(self.entered)
        self.setFocusProxy(self.first)

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.first.text

    @property
    def ready(self) -> bool:
        """True when it is strong enough, and was typed twice or seen."""
        return self._judged == (self.text, True) and (self._is_seen or self.again.text == self.text)

    def refuse(self) -> None:
        """Say that it is too weak after all."""
        self._judged = (self.text, False)
        self.meter.show_strength(0, enough=False)
        self.first.mark_wrong()
        self.changed.emit()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.again.forget()

    @property
    def _is_seen(self) -> bool:
        return self.first.reveal.isChecked()

    def _typed(self) -> None:
        self._pause.start()
        if not self.text:
            self.meter.clear()
        self._compare()

    def _ask(self) -> None:
        asked = self.text
        if asked:
            self._judge(asked, lambda strength: self._show(asked, strength))

    def _show(self, asked: str, strength: "Strength") -> None:
        if asked != self.text:
            return
        self._judged = (asked, strength.enough)
        self.meter.show_strength(strength.score, enough=strength.enough)
        self.changed.emit()

    def _compare(self) -> None:
        typed = self.again.text
        self.differs.setVisible(bool(typed) and not self._is_seen and not self.text.startswith(typed))
        self.changed.emit()

    def _finished(self) -> None:
        """Enter or Tab: what is only the beginning of the passphrase now differs too."""
        typed = self.again.text
        self.differs.setVisible(bool(typed) and not self._is_seen and typed != self.text)

    def _seen(self, shown: bool) -> None:
        self.again.setVisible(not shown)
        self._compare()

    def _next(self) -> None:
        if self._is_seen:
            self.entered.emit()
        else:
            self.again.setFocus()
