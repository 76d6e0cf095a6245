"""What is left in a circle goes in the window's thread, whichever thread is busy meanwhile."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QObject

from app.ui.garbage import Collector, collect_due


class Circle:
    """Refers to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def few() -> Iterator[None]:
    """Python would collect after ten objects."""
    before = gc.get_threshold()
    gc.collect()
    gc.enable()
    gc.set_threshold(10, 5, 5)
    yield
    gc.set_threshold(*before)
    gc.disable()


@pytest.mark.usefixtures("few")
def test_no_other_thread_collects(qapp: QObject) -> None:
    parent = QObject()
    collector = Collector(parent)
    left = weakref.ref(Circle())
    busy = Thread(target=lambda: [[number] for number in range(10_000)])
    busy.start()
    busy.join()
    assert left() is not None
    collector._timer.timeout.emit()
    assert left() is None


@pytest.mark.usefixtures("few")
def test_nothing_is_looked_through_before_it_is_due(qapp: QObject) -> None:
    gc.disable()
    gc.collect()
    gc.set_threshold(1_000_000, 5, 5)
    left = weakref.ref(Circle())
    collect_due()
    assert left() is not None
