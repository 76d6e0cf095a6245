"""Rows that never wrap."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.folding import STAYS, kept

items = st.lists(st.tuples(st.integers(1, 300), st.one_of(st.integers(0, 9), st.just(STAYS))), max_size=12)


@given(items, st.integers(0, 2000), st.integers(0, 12))
def test_what_stays_fits_and_nothing_goes_that_could_have_stayed(
    given_items: list[tuple[int, int]], room: int, gap: int
) -> None:
    widths, ranks = [width for width, _ in given_items], [rank for _, rank in given_items]
    stays = kept(widths, ranks, room, gap)

    def taken(places: list[int]) -> int:
        return sum(widths[place] for place in places) + gap * max(len(places) - 1, 0)

    left = [place for place, stay in enumerate(stays) if stay]
    gone = [place for place, stay in enumerate(stays) if not stay]
    assert all(stays[place] for place, rank in enumerate(ranks) if rank >= STAYS)
    assert taken(left) <= room or all(ranks[place] >= STAYS for place in left)
    assert all((ranks[one], -one) < (ranks[other], -other) for one in gone for other in left)
    if gone:
        last = max(gone, key=lambda place: (ranks[place], -place))
        assert taken(sorted([*left, last])) > room


def test_of_two_alike_the_later_one_goes() -> None:
    assert kept([10, 10, 10, 10], [1, 1, 2, STAYS], 32, 1) == [True, False, True, True]
