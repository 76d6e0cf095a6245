"""Two series scrolled together: by themselves where places are known to be the same, else when asked."""

import pytest

from app.ui.imaging.page import ImagingPage
from app.ui.viewer.slices.viewport import Viewport
from tests.app.ui.imaging.conftest import Workspace


@pytest.fixture
def page(workspace: Workspace) -> ImagingPage:
    """One series beside one of the year before."""
    page = workspace.open("thin")
    page.beside(workspace.records["before"].id)
    workspace.settle()
    page.use(page.left)
    return page


def sides(page: ImagingPage) -> tuple[Viewport, Viewport]:
    """Left and right."""
    assert page.left.viewport is not None
    assert page.right.viewport is not None
    return page.left.viewport, page.right.viewport


def test_two_studies_are_tied_when_asked_and_two_series_of_one_by_themselves(
    page: ImagingPage, workspace: Workspace
) -> None:
    left, right = sides(page)
    left.go(2)
    right.go(5)
    left.go(3)
    assert right.number == 5
    assert not page.linked.scrolls
    assert not page.bar.link.isChecked()
    page.bar.align.click()
    assert page.linked.scrolls
    assert page.bar.link.isChecked()
    left.go(4)
    assert right.number == 6
    right.go(2)
    assert left.number == 0
    page.bar.link.click()
    left.go(7)
    assert right.number == 2
    page.beside(workspace.records["thick"].id)
    workspace.settle()
    left, right = sides(page)
    assert page.linked.scrolls
    assert page.bar.link.isChecked()
    left.go(1)
    assert right.number == 1
    right.go(6)
    assert left.number == 6
    left.go(11)
    assert right.number == right.count - 1
    page.bar.link.click()
    left.go(0)
    assert right.number == right.count - 1


def test_greys_are_the_same_when_asked(page: ImagingPage) -> None:
    left, right = sides(page)
    left.show_window((40.0, 400.0))
    assert right.shown.chosen is None
    page.bar.windows.click()
    assert right.shown.chosen == (40.0, 400.0)
    right.show_window((-600.0, 1500.0), inverted=True)
    assert (left.shown.chosen, left.shown.inverted) == ((-600.0, 1500.0), True)
    page.bar.windows.click()
    left.invert()
    assert right.shown.inverted


def test_a_cut_shows_where_the_other_one_lies(page: ImagingPage, workspace: Workspace) -> None:
    page.beside(workspace.records["thick"].id)
    workspace.settle()
    offered = {cut: action for cut, action in page.bar.direction.actions_of.items() if cut is not None}
    next(action for cut, action in offered.items() if cut.value == "coronal").trigger()
    workspace.settle()
    left, right = sides(page)
    assert not page.linked.scrolls
    assert not page.bar.link.isEnabled()
    assert "different directions" in page.bar.told.text()
    assert len(left.canvas._lines) == len(right.canvas._lines) == 1
    before = left.canvas._lines
    right.go(0)
    assert left.canvas._lines != before
