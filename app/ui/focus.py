"""The keyboard stays where it was while a page is made anew, and goes through a page as it is read."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSplitter, QWidget

GROUND = "ground"
"""The property that marks a page."""


@contextmanager
def focus_kept(ground: QWidget) -> Iterator[None]:
    """What is called the same in ``ground`` afterwards has the keyboard if what was there before had it."""
    had = ground.window().focusWidget()
    name = _called(had) if had is not None and ground.isAncestorOf(had) else ""
    yield
    there = (one for one in ground.findChildren(type(had)) if _called(one) == name) if name and had is not None else ()
    found = next(iter(there), None)
    if found is not None:
        QTimer.singleShot(0, found, found.setFocus)  # not before it is on the screen


def tab_as_read(ground: QWidget) -> None:
    """Let the Tab key go through ``ground`` as its layouts do: Qt goes by when each thing was made."""
    layout = ground.layout()
    stops = [] if layout is None else [one for one in _within(layout) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def page_around(widget: QWidget) -> QWidget | None:
    """The page (``GROUND``) that a part belongs to."""
    around: QWidget | None = widget
    while around is not None and not around.property(GROUND):
        around = around.parentWidget()
    return around


def _within(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = None if item is None else item.widget()
        inner = None if item is None or widget is not None else item.layout()
        if widget is not None:
            yield from _in(widget)
        elif inner is not None:
            yield from _within(inner)


def _in(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout, page = widget.layout(), widget.widget() if isinstance(widget, QScrollArea) else None
    if page is not None:
        yield from _in(page)
    elif isinstance(widget, QSplitter):
        for part in filter(None, map(widget.widget, range(widget.count()))):
            yield from _in(part)
    elif layout is not None:
        yield from _within(layout)


def _called(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
