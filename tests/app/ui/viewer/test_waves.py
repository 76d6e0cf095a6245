"""Recordings in their viewer: page by page, larger, printed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.waves import MOST_PAGES, WavesView, pages_of
from importers.pictured import Channel, Wave
from tests.app.ui.viewer.keys import press


@pytest.fixture
def view(pane: ViewerPane, details: Callable[[str], Details], qtbot: QtBot) -> WavesView:
    pane.show_record(details("ecg.dcm"))
    viewer = pane.viewer
    assert isinstance(viewer, WavesView)
    with qtbot.waitSignal(viewer.ready):
        pass
    return viewer


def test_pages_of_ten_seconds_are_turned(view: WavesView) -> None:
    told = view.area.accessibleDescription()
    assert "Muster" in told or "Sample" in told
    assert "25 mm/s" in told
    assert "10 mm/mV" in told
    first, before = view.desk.paper, view.desk.grab().toImage()
    view.stepper.on.click()
    assert view.desk.paper is not first
    assert [page.start for page in view.pages] == [0, 10]
    assert view.desk.grab().toImage() != before
    assert not view.stepper.on.isEnabled()


def test_it_fits_the_width_until_it_is_enlarged(view: WavesView) -> None:
    fitted = view.desk.width()
    assert fitted == view.area.viewport().width()
    press(view.area, Qt.Key.Key_Plus)
    assert view.desk.width() > fitted
    for _ in range(40):
        press(view.area, Qt.Key.Key_Plus)
    assert view.desk.width() < 60_000
    press(view.area, Qt.Key.Key_1)
    assert view.desk.width() == pytest.approx(270 / 25.4 * view.logicalDpiX(), abs=1)
    press(view.area, Qt.Key.Key_F)
    assert view.desk.width() == fitted


def test_each_page_is_a_sheet_of_paper_that_says_its_scale(view: WavesView) -> None:
    drawn: list[QImage] = []
    assert view.sheets == 2
    view.sheet(1, (800, 800), drawn.append)
    paper = drawn[0]
    assert (paper.width(), paper.height()) == (800, round(800 * 160 / 270))
    foot = {paper.pixelColor(x, y).lightness() for x in range(30, 250) for y in range(448, 468)}
    assert min(foot) < 100


@pytest.mark.parametrize(
    ("seconds", "starts"), [(0, [0]), (3, [0]), (10.3, [0]), (10.6, [0, 10]), (31, [0, 10, 20, 30])]
)
def test_every_ten_seconds_are_a_page(seconds: float, starts: list[float]) -> None:
    wave = Wave("", 100.0, (Channel("I", "mV", bytes(4 * round(seconds * 100))),))
    assert [page.start for page in pages_of([wave])] == starts


def test_a_recording_that_says_it_lasts_for_years_has_an_end() -> None:
    pages = pages_of([Wave("", 1e-6, (Channel("I", "mV", bytes(4000)),))])
    assert len(pages) == MOST_PAGES
    assert pages[0].wave.cut
