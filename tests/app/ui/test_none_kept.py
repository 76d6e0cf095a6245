"""None outlives any number of Qt calls."""

import sys

from PySide6.QtCore import QObject

from app.ui.none_kept import keep_none

CALLS = 100_000


def test_none_outlives_many_calls() -> None:
    thing = QObject()
    for _ in range(CALLS):
        thing.blockSignals(False)
        thing.setObjectName("")
    assert sys.getrefcount(None) > CALLS


def test_it_is_done_once() -> None:
    assert not keep_none()
