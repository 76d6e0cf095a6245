"""None, True and False outlive any number of Qt calls."""

import sys

from PySide6.QtCore import QObject, Signal

from app.ui.none_kept import keep_none

CALLS = 100_000


class Bell(QObject):
    """Rings."""

    rung = Signal(bool)


def test_none_outlives_many_calls() -> None:
    thing = QObject()
    for _ in range(CALLS):
        thing.blockSignals(False)
        thing.setObjectName("")
    assert sys.getrefcount(None) > CALLS


def test_true_and_false_outlive_many_signals() -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    for number in range(CALLS):
        bell.rung.emit(number % 2 == 0)
    assert len(heard) == CALLS
    assert min(sys.getrefcount(True), sys.getrefcount(False)) > CALLS


def test_it_is_done_once() -> None:
    assert not keep_none()
