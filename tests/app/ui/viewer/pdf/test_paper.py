"""Pages under one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.viewer.pdf.paper import GAP, MARGIN, Fit, Paper, turned_box

sizes = st.lists(st.tuples(st.floats(1, 5000), st.floats(1, 5000)), min_size=1, max_size=30).map(tuple)
papers = st.builds(
    Paper, sizes, st.floats(50, 3000), st.floats(50, 3000), st.sampled_from(Fit), st.floats(0.1, 8), st.integers(0, 3)
)
A4 = (595.0, 842.0)


@given(papers)
def test_pages_follow_one_another_without_overlap(paper: Paper) -> None:
    for number in range(1, len(paper.sizes)):
        assert paper.top(number) == pytest.approx(paper.top(number - 1) + paper.size(number - 1)[1] + GAP)
    left, top, _, height = paper.place(len(paper.sizes) - 1)
    assert left >= -0.01
    assert top + height + MARGIN == pytest.approx(paper.full[1])


@given(papers, st.floats(0, 1), st.floats(1, 3000))
def test_what_is_seen_is_what_lies_there(paper: Paper, part: float, height: float) -> None:
    top = part * paper.full[1]
    seen = paper.seen(top, height)
    assert len(seen) >= 1
    for number in range(len(paper.sizes)):
        start, end = paper.top(number), paper.top(number) + paper.size(number)[1]
        if start < top + height - 0.01 and end > top + 0.01:
            assert number in seen
    assert paper.most_seen(top, height) in seen


def test_it_fits_the_width_or_the_page() -> None:
    paper = Paper((A4, A4), 595 + 2 * MARGIN, 500)
    assert paper.scale == pytest.approx(1.0)
    assert paper.percent == 75
    assert paper.fitted(Fit.PAGE).size(0)[1] == pytest.approx(500 - 2 * MARGIN)
    assert paper.zoomed(2).fit is Fit.FREE
    assert paper.zoomed(2).scale == pytest.approx(2.0)
    assert paper.turned(1).size(0)[0] == pytest.approx(595)


def test_a_single_huge_page_does_not_make_the_others_tiny() -> None:
    paper = Paper((A4, (20_000.0, 20_000.0), A4), 595 + 2 * MARGIN, 800)
    assert paper.scale == pytest.approx(1.0)


@given(st.tuples(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0.5, 1), st.floats(0.5, 1)))
def test_a_box_turned_four_times_is_itself(box: tuple[float, float, float, float]) -> None:
    assert turned_box(box, 4) == box
    left, top, right, bottom = turned_box(box, 1)
    assert left <= right
    assert top <= bottom
    assert (right - left, bottom - top) == pytest.approx((box[3] - box[1], box[2] - box[0]))
