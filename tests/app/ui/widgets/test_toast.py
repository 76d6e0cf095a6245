"""Where a message is put."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.ui.widgets.toast import free_place

WANTED = QRect(100, 500, 400, 60)
rects = st.builds(QRect, st.integers(0, 600), st.integers(0, 600), st.integers(1, 500), st.integers(1, 80))


def test_it_stays_where_it_is_wanted_when_nothing_is_there() -> None:
    assert free_place(WANTED, 650, [(QRect(100, 300, 400, 40), 1)]) == WANTED


def test_it_makes_way_for_a_field() -> None:
    field = QRect(150, 520, 200, 44)
    place = free_place(WANTED, 650, [(field, 1)])
    assert not place.intersects(field)
    assert abs(place.top() - WANTED.top()) <= 60 + 8


@given(st.lists(st.tuples(rects, st.just(1)), max_size=12), rects)
def test_where_the_keyboard_is_stays_free(used: list[tuple[QRect, int]], focus: QRect) -> None:
    place = free_place(WANTED, 800, [*used, (focus, 10_000)])
    assert not place.intersects(focus)
    assert 0 <= place.top() <= 800 - 60
