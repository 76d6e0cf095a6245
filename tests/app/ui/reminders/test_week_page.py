"""The ten minutes lived through in a window: one decision after another, taken back, and how they end."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.places import Place
from app.ui.reminders.week_page import WeekPage
from app.ui.shell import Shell
from app.ui.window import Window
from models.records import Standing
from tests.app.ui import stage
from tests.fakes import FakeClock


def test_ten_minutes(window: Window, shell: Shell) -> None:
    session = shell.session
    session.go(Place.WEEK)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, WeekPage)
    assert not page.beginning.none.isVisible()
    page.beginning.begin.click()
    stage.settle(window)
    first = page._item
    assert first is not None
    assert first.row.record.standing is Standing.HELD
    assert "Tom Berg" in page.decision.question.text()
    before = page.place.text()

    QTest.keyClick(window, Qt.Key.Key_4)
    stage.settle(window)
    after = page._item
    assert after is not None
    assert after.row.record.id != first.row.record.id
    assert page.place.text() != before
    session.undo()
    stage.settle(window)
    again = page._item
    assert again is not None
    assert again.row.record.id == first.row.record.id

    assert isinstance(session.clock, FakeClock)
    session.clock.advance(minutes=11)
    page._tick()
    assert "over" in page.timer.text()
    page.stop.click()
    stage.settle(window)
    assert page.ending.isVisible()
    assert page.ending.done.text()
    assert not page.ending.none.isVisible()
