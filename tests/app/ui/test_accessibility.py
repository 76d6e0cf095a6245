"""Every page by keyboard, by screen reader, and in large letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.places import Place
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from tests.app.ui import stage, walk


@pytest.fixture(params=[(160, 900, 650), (200, 1280, 800)], ids=["160", "200"])
def size(request: pytest.FixtureRequest, qapp: object) -> Iterator[tuple[int, int]]:
    """Text of several sizes from before the window is made until it is gone; the size of the window for it."""
    scale, width, height = request.param
    with stage.in_size(scale):
        yield width, height


@pytest.fixture
def large(size: tuple[int, int], window: Window) -> Window:
    """The window with text of that size."""
    window.resize(*size)
    stage.settle(window)
    return window


def test_everything_has_a_name_and_room_is_met_by_tab_and_lets_no_window_flash_up(
    window: Window, session: Session, shell: Shell, qapp: QApplication
) -> None:
    windows = walk.Windows(window)
    qapp.installEventFilter(windows)
    try:
        for place in Place:
            session.go(place)
            stage.settle(window)
            assert walk.nameless(window) == [], place
            assert walk.unreachable(window) == [], place
            assert walk.small(window) == [], place
            assert place is Place.IMPORTS or walk.upwards(shell.page) == [], place  # its foot stays where it is
            assert walk.cut_off(window) == [], place
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_nothing_is_cut_off_in_large_letters(large: Window) -> None:
    assert large.session is not None
    for place in Place:
        large.session.go(place)
        stage.settle(large)
        assert walk.cut_off(large) == [], place
