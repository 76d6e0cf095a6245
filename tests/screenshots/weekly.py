"""The week's ten minutes in all their states."""

from app.ui.places import Place
from app.ui.reminders.week_page import WeekPage
from app.ui.window import Window
from models.reminders.plan import Plan
from tests.app.ui import stage
from tests.screenshots.states import go, shell_of


def asking(window: Window, turns: int = 0) -> None:
    """One record is asked about, after so many were put off."""
    page = _week(window)
    page.begin()
    stage.settle(window)
    for _ in range(turns):
        page.decision._buttons[-1].click()
        stage.settle(window)


def end(window: Window) -> None:
    """The ten minutes are over."""
    asking(window, 1)
    _week(window).end()
    stage.settle(window)


def bar(window: Window) -> None:
    """The week waits."""
    go(window, Place.HOME)
    shell_of(window).teller._open_bar(Plan(), late=True)


def _week(window: Window) -> WeekPage:
    page = go(window, Place.WEEK)
    assert isinstance(page, WeekPage)
    return page
