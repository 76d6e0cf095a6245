"""Which slices are fetched next, and which windows are offered."""

from collections.abc import Callable, Sequence
from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.imaging.lookup import Picture, of_frame
from app.imaging.windowing import Window
from app.services.pictures import CHILDREN
from app.ui.viewer.slices.presets import dragged, presets
from app.ui.viewer.slices.source import Source, Wrong
from app.ui.viewer.slices.stack import Stack, outward
from importers.pictured import Frame


class Asked:
    """A source whose pictures come when they are let."""

    def __init__(self, count: int, *, packed: bool = False) -> None:
        self.count, self.packed = count, packed
        self.halves: dict[int, Picture] = {}
        self._halves = False
        self.there: dict[int, Picture] = {}
        self.asked: list[tuple[int, ...]] = []
        self._done: Callable[[Wrong], None] = lambda _wrong: None

    def has(self, number: int) -> bool:
        return number in self.there

    def get(self, number: int) -> Picture | None:
        return self.there.get(number)

    def reduced(self, number: int) -> Picture | None:
        return self.halves.get(number)

    def fetch(self, _owner: QObject, numbers: Sequence[int], done: Callable[[Wrong], None], reduced: bool) -> object:
        self.asked.append(tuple(numbers))
        self._done, self._halves = done, reduced
        return object()

    def come(self) -> None:
        """What was asked for last is there."""
        picture = of_frame(Frame(1, 1, 1, False, "u1", b"a"))
        kept = self.halves if self._halves and self.packed else self.there
        kept |= dict.fromkeys(self.asked[-1], picture)
        self._done({})


def test_the_first_comes_alone_and_those_after_it_several_at_once(qtbot: QtBot) -> None:
    source, owner = Asked(9), QObject()
    stack = Stack(cast("Source", source), owner)
    stack.want(4)
    source.come()
    assert source.asked[0] == (4,)
    assert source.asked[1][:2] == (5, 3)
    while len(source.there) < source.count:
        source.come()
    assert sorted(number for numbers in source.asked for number in numbers) == list(range(9))


def test_one_that_is_wanted_meanwhile_comes_next_with_its_neighbours(qtbot: QtBot) -> None:
    source, owner = Asked(2000), QObject()
    stack = Stack(cast("Source", source), owner)
    stack.want(4)
    stack.want(1000)
    source.come()
    assert source.asked[1] == (1000, 1001, 999, 1002)[:CHILDREN]


def test_of_packed_pictures_halves_come_first_but_the_one_that_is_looked_at_comes_whole(qtbot: QtBot) -> None:
    source, owner = Asked(40, packed=True), QObject()
    stack = Stack(cast("Source", source), owner)
    stack.want(20)
    source.come()
    assert (set(source.there), len(source.halves)) == ({20}, 0)
    source.come()
    assert source.halves.keys() >= {21, 19}
    stack.want(30)
    answers = 0
    while 30 not in source.there:
        source.come()
        answers += 1
    assert answers <= 3
    assert 30 in source.halves
    assert stack.reduced(30) is None
    while len(source.there) < source.count:
        source.come()
    assert set(source.halves) == set(range(40)) - {20}


def offered(modality: str, *files_own: Window) -> list[Window | None]:
    """The windows for a picture of the values 0 to 4095."""
    values = np.arange(4096, dtype="<i4").tobytes()
    picture = of_frame(Frame(64, 64, 1, False, "i4", values, windows=files_own))
    return [one.window for one in presets(modality, picture)]


def test_neighbours_first_in_the_direction_one_goes() -> None:
    assert outward(3, 7, 1, 99) == [4, 2, 5, 1, 6, 0]
    assert outward(3, 7, -1, 99) == [2, 4, 1, 5, 0, 6]
    assert outward(0, 4, 1, 2) == [1, 2]
    assert outward(0, 1, 1, 9) == []


@given(st.integers(0, 50), st.integers(1, 60), st.sampled_from([1, -1]))
def test_every_other_slice_comes_once(middle: int, count: int, on: int) -> None:
    number = min(middle, count - 1)
    assert sorted(outward(number, count, on, count)) == [one for one in range(count) if one != number]


def test_the_files_windows_are_offered_where_there_are_several() -> None:
    assert offered("US", (1.0, 2.0)) == [None]
    assert offered("US", (1.0, 2.0), (3.0, 4.0), (1.0, 2.0), (1.0, 0.0)) == [None, (1.0, 2.0), (3.0, 4.0)]
    assert (40.0, 80.0) in offered("CT")


def test_windows_of_pictures_without_units_follow_their_values() -> None:
    everything = offered("MR")[1]
    assert everything is not None
    assert everything[0] - everything[1] / 2 == pytest.approx(0, abs=25)
    assert everything[0] + everything[1] / 2 == pytest.approx(4095, abs=25)
    assert offered("PT")[1] == (4095 / 2, 4095)
    assert len(offered("DX")) == 3
    colours = of_frame(Frame(1, 1, 1, True, "u1", b"abc"))
    assert presets("CT", colours) == ()


@given(st.floats(-5000, 5000), st.floats(0.001, 10000), st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_a_window_never_closes(centre: float, width: float, dx: float, dy: float) -> None:
    after = dragged((centre, width), dx, dy, 4000.0)
    assert after[1] > 0
    assert (after[0] > centre) == (dy < 0 and after[0] != centre)
