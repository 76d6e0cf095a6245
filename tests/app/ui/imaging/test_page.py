"""The imaging workspace: opened where one is sent, two sides, other directions, the file's elements."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.imaging.reslicing import Cut
from app.ui.imaging.elements import ElementsWindow
from app.ui.imaging.page import COMPARE, ImagingPage
from app.ui.imaging.side import Side
from app.ui.places import Place
from app.ui.shortcuts import sheet
from tests.app.ui.imaging.conftest import BEFORE, THIN, Workspace


def test_it_opens_at_the_file_and_frame_it_is_sent_to(workspace: Workspace) -> None:
    files = workspace.files("thin")
    page = workspace.open("thin", f"{files['IM0009']} 0")
    assert seen(page) == files["IM0009"]
    assert page.left.viewport is not None
    assert (page.left.viewport.number, page.left.viewport.count) == (8, THIN)
    assert page.focusWidget() is page.left.viewport.canvas
    assert not page.left.viewport.picture().isNull()
    for detail in (f"{files['IM0002']} 0", "999999 0", "no number", "1"):
        page = workspace.open("thin", detail)
        assert seen(page) == (files["IM0002"] if "999999" not in detail and " 0" in detail else files["IM0006"])
    page = workspace.open("before", f"{files['IM0002']} 0")
    assert seen(page) == workspace.files("before")["IM0005"]
    assert page.series.record_id == workspace.records["before"].id


def test_beside_it_a_second_series_and_the_list_says_where(workspace: Workspace) -> None:
    page = workspace.open("thin", COMPARE)
    assert page.comparing
    assert page.right.viewport is not None
    assert page.focusWidget() is page.right.viewport.canvas
    assert page.right.record_id == workspace.records["before"].id
    assert page.used is page.right
    assert {row.title for row in page.series.series} == {"thin", "thick", "before"}
    page.use(page.left)
    page.choose(workspace.records["thick"].id)
    workspace.settle()
    assert page.left.record_id == workspace.records["thick"].id
    page.bar.compare.click()
    workspace.settle()
    assert not page.comparing
    assert page.right.viewport is None
    QTest.keyClick(page.series, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.settle()
    assert page.comparing
    assert page.right.record_id == page.series.record_id


def test_a_series_is_cut_in_other_directions_and_back(workspace: Workspace) -> None:
    page = workspace.open("thin")
    workspace.settle()
    offered = page.bar.direction.actions_of
    assert all(action.isEnabled() for action in offered.values())
    offered[Cut.CORONAL].trigger()
    workspace.settle()
    assert page.left.viewport is not None
    assert page.left.viewport.count == 16
    assert {page.left.viewport.canvas.sides.top, page.left.viewport.canvas.sides.bottom} == {"H", "F"}
    assert not page.left.viewport.marks.possible
    offered[None].trigger()
    workspace.settle()
    assert page.left.viewport.count == THIN


def test_the_elements_of_the_file_looked_at_are_searched(workspace: Workspace) -> None:
    page = workspace.open("before")
    page.bar.show_elements()
    workspace.settle()
    window = page.bar._elements
    assert isinstance(window, ElementsWindow)
    window.search.setText("instance number")
    assert [line.value for line in window.model.lines] == [str(BEFORE // 2)]
    window.copy_line()
    workspace.session.go(Place.HOME)
    workspace.settle()
    assert page.bar._elements is None


def test_without_a_series_it_says_how_to_come_to_one_and_narrow_it_shows_the_list_on_its_own(
    workspace: Workspace,
) -> None:
    workspace.session.go(Place.IMAGES)
    workspace.settle()
    assert workspace.page.left.viewport is None
    assert not workspace.page.tools.play.isEnabled()
    page = workspace.open("thin")
    assert page.tools.invert.isVisible()
    workspace.window.resize(700, 650)
    workspace.settle()
    tools_in_one_row(page)
    assert not page.series.isVisible()
    assert page.left.isVisible()
    page.bar.list.click()
    assert page.series.isVisible()
    assert page.series.hasFocus()
    assert not page.left.isVisible()
    page.bar.list.click()
    assert page.left.isAncestorOf(page.focusWidget() or page)
    page.bar.list.click()
    page.choose(workspace.records["thick"].id)
    workspace.settle()
    assert page.left.isVisible()
    assert page.left.record_id == workspace.records["thick"].id
    assert page.left.viewport is not None
    assert not page.left.viewport.canvas.overlays  # as was said before


def test_small_pictures_are_made_when_the_list_is_opened(workspace: Workspace) -> None:
    workspace.window.resize(700, 650)
    page = workspace.open("thin")
    lines, records = page.series.lines, [one.id for one in workspace.records.values()]
    assert not any(map(lines.has_thumbnail, records))
    page.bar.list.click()
    workspace.settle()
    assert all(map(lines.has_thumbnail, records))


def tools_in_one_row(page: ImagingPage) -> None:
    """What has no room does the same from the menu, and is named by the same words."""
    bar, tools = page.bar, page.tools
    assert bar.back.mapTo(page, bar.back.rect().topLeft()).y() == tools.caution.mapTo(page, QPoint(0, 0)).y()
    assert (bar.back.text(), bar.back.accessibleName()) == ("", "Back")
    assert not tools.invert.isVisible()
    bar.fill_more()
    bar.fill_more()
    lines = {action.text().partition("\t")[0]: action for action in bar.more.actions()}
    assert [text for text in lines if text in ("Swap black and white", "Direction", "Save this picture")] == [
        "Direction",
        "Swap black and white",
        "Save this picture",
    ]
    assert lines["Direction"].menu() is page.bar.direction.menu()
    told = {keys for part in sheet() for line in part.lines for keys in line.keys}
    assert {keys for button in bar.findChildren(QAbstractButton) if (keys := button.property("keys"))} <= told
    lines["Swap black and white"].trigger()
    assert page.left.viewport is not None
    assert page.left.viewport.shown.inverted
    bar.fill_more()
    swap = next(action for action in bar.more.actions() if action.text() == "Swap black and white\tI")
    assert swap.isChecked()
    QTest.keyClick(page.left.viewport.canvas, Qt.Key.Key_O)
    assert not page.left.viewport.canvas.overlays


def seen(page: ImagingPage) -> int | None:
    """The file that is looked at on the left."""
    side: Side = page.left
    return None if side.slice is None else side.slice.file.id
