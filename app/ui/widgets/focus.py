"""The keyboard stays where it was while a page is made anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget


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


def _called(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
