"""Walks over what is on the screen: what can take the focus, what it is called, what is cut off."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

TARGET = 44
_SLACK = 2


class Windows(QObject):
    """Remembers every window that comes up: a widget without a parent is one, if only for a moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(described(watched))
        return False


def seen(root: QWidget) -> Iterator[QWidget]:
    """Every widget below ``root`` that is on the screen, scrolled away or not."""
    return (widget for widget in root.findChildren(QWidget) if widget.isVisible())


def focusable(root: QWidget) -> list[QWidget]:
    """What the Tab key should reach."""
    return [
        widget
        for widget in seen(root)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollArea)
        and widget.focusProxy() is None
    ]


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def nameless(root: QWidget) -> list[str]:
    """Descriptions of everything that takes the focus and has no name."""
    return [described(widget) for widget in focusable(root) if not named(widget)]


def unreachable(root: QWidget) -> list[str]:
    """Descriptions of everything that takes the focus but is not met by pressing Tab all the way round.

    Of an exclusive group of buttons Tab reaches the chosen one, and the arrow keys the others.
    """
    wanted = [widget for widget in focusable(root) if not _in_a_group(widget)]
    met = set(_round(root))
    return [described(widget) for widget in wanted if widget not in met]


def upwards(page: QWidget) -> list[str]:
    """Where Tab goes up within a page, to something that is read before what it leaves."""
    stops, found = set(focusable(page)), []
    met = [widget for widget in _round(page.window()) if widget in stops]
    for left, reached in pairwise(met):
        before, after = (one.mapTo(page, QPoint(0, 0)) for one in (left, reached))
        if after.y() + reached.height() <= before.y() and after.x() <= before.x() + left.width():
            found.append(f"{described(left)} -> {described(reached)}")
    return found


def _round(root: QWidget) -> Iterator[QWidget]:
    """What is met by pressing Tab all the way round."""
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        yield widget
        widget = widget.nextInFocusChain()


def small(root: QWidget) -> list[str]:
    """Descriptions of buttons that are hard to hit: less than 44 pixels high."""
    buttons = (widget for widget in seen(root) if isinstance(widget, QPushButton) or widget.property("kind") == "icon")
    return [f"{described(widget)}: {widget.height()}" for widget in buttons if widget.height() < TARGET]


def cut_off(root: QWidget) -> list[str]:
    """Descriptions of texts that do not fit where they stand, and of pages that scroll sideways."""
    return [*_cut_buttons(root), *_cut_labels(root), *_sideways(root)]


def described(widget: QWidget) -> str:
    """A widget for a person who reads a failed test."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__}({words[:40]!r}, {widget.accessibleName()[:40]!r}) in {' < '.join(parents)}"


def _in_a_group(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    exclusive = widget.autoExclusive() or (group is not None and group.exclusive())
    return exclusive and not widget.isChecked()


def _cut_buttons(root: QWidget) -> Iterator[str]:
    for widget in seen(root):
        if isinstance(widget, QPushButton) and widget.text():
            hint = widget.sizeHint()
            if widget.width() + _SLACK < hint.width() or widget.height() + _SLACK < hint.height():
                yield f"{described(widget)}: {widget.size().toTuple()} for {hint.toTuple()}"


def _cut_labels(root: QWidget) -> Iterator[str]:
    for widget in seen(root):
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width()
            if widget.height() + _SLACK < needed or widget.width() + _SLACK < wide:
                yield f"{described(widget)}: {widget.size().toTuple()} for {wide}x{needed}"


def _sideways(root: QWidget) -> Iterator[str]:
    for widget in seen(root):
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
            yield f"{described(widget)} scrolls sideways"
        elif isinstance(widget, QScrollArea):
            inner = widget.widget()
            if inner is not None and inner.width() > widget.viewport().width() + _SLACK:
                yield f"{described(widget)} is wider than its window: {inner.width()} of {widget.viewport().width()}"
