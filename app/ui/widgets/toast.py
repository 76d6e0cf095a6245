"""Short messages at the foot of the window, which go away by themselves unless they have something to press."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_SECONDS = 6
_SECONDS_TO_PRESS = 20
_ABOVE_THE_FOOT = 84
"""Pixels at 100 % text: high enough to leave the buttons at the foot of a page free."""


_PRESSED = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
_FOCUS = 50
_EDGE, _STEP = 8, 8
_SETTLED_MS = 150
"""Until then a page has scrolled to where the keyboard is."""


class Toaster(QObject):
    """Shows one message at a time over ``ground``: near its lower edge, or where it hides nothing that is needed."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._toast: QFrame | None = None
        self._pressable = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._make_way)
        ground.installEventFilter(self)
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        program.focusChanged.connect(self._focus_moved)

    def show(self, words: str, actions: tuple[tuple[str, object], ...] = (), close: str = "") -> None:
        """Show a message in place of the last one; ``close`` is the word of the button that puts it away."""
        self.clear()
        toast = QFrame(self._ground)
        toast.setProperty("kind", "toast")
        toast.setAccessibleName(words)
        row = QHBoxLayout(toast)
        row.setContentsMargins(18, 10, 12, 10)
        label = Label(words)
        row.addWidget(label, 1)
        for text, action in actions:
            assert callable(action)
            row.addWidget(Button(text, lambda chosen=action: self._press(chosen)))  # type: ignore[misc] # its default binds it
        if actions:
            row.addWidget(Button(close, self.clear))
        self._toast, self._pressable = toast, bool(actions)
        self._place()
        toast.show()
        toast.raise_()
        self._settled.start()
        self._timer.start((_SECONDS_TO_PRESS if actions else _SECONDS) * 1000)

    def clear(self) -> None:
        """Put the message away."""
        self._timer.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def outdate(self) -> None:
        """Something else was done: what a message offers to press, such as Undo, would be about that now."""
        if self._pressable:
            self.clear()

    def holds(self, widget: QWidget | None) -> bool:
        """True when it is a part of the message."""
        return self._toast is not None and widget is not None and self._toast.isAncestorOf(widget)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize and self._toast is not None:
            self._place()
        return super().eventFilter(watched, event)

    def _press(self, action: object) -> None:
        self.clear()
        assert callable(action)
        action()

    def _place(self) -> None:
        assert self._toast is not None
        widest = self._ground.width() - 48
        layout = self._toast.layout()
        assert layout is not None
        width = min(widest, max(layout.sizeHint().width(), 320))
        height = max(layout.heightForWidth(width), layout.sizeHint().height())
        left = (self._ground.width() - width) // 2
        wanted = QRect(left, self._ground.height() - height - theme().px(_ABOVE_THE_FOOT), width, height)
        self._toast.setGeometry(free_place(wanted, self._ground.height(), self._used()))
        self._toast.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _used(self) -> list[tuple[QRect, int]]:
        """Where one types and presses, and how much it weighs; most where the keyboard is."""
        focus = self._ground.window().focusWidget()
        found: list[tuple[QRect, int]] = []
        for widget in (one for kind in _PRESSED for one in self._ground.findChildren(kind)):
            assert isinstance(widget, QWidget)
            if widget.isVisible() and not self.holds(widget):
                seen = widget.visibleRegion().boundingRect()
                at = widget.mapTo(self._ground, seen.topLeft())
                found.append((QRect(at, seen.size()), _FOCUS if widget is focus else 1))
        return found

    def _focus_moved(self, _old: object, _now: object) -> None:
        if self._toast is not None:
            self._settled.start()

    def _make_way(self) -> None:
        """The page may have scrolled, or be another one, since the message was put there."""
        if self._toast is not None:
            self._place()


def free_place(wanted: QRect, height: int, used: Sequence[tuple[QRect, int]]) -> QRect:
    """Where a message covers least of what is ``used``, by weight, and is nearest to where it is ``wanted``.

    It keeps its sides and stays within ``height``.
    """

    def cost(top: int) -> tuple[int, int]:
        place = wanted.translated(0, top - wanted.top())
        covered = ((place & rect, weight) for rect, weight in used)
        area = sum(both.width() * both.height() * weight for both, weight in covered if both.isValid())
        return area, abs(top - wanted.top())

    tops = [wanted.top(), *range(_EDGE, max(height - wanted.height() - _EDGE, 0) + 1, _STEP)]
    return wanted.translated(0, min(tops, key=cost) - wanted.top())
