"""The ten minutes lived through in a window: one decision after another, taken back, and how they end."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.ui.places import Place
from app.ui.reminders.week_page import WeekPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.partial_date import PartialDateEdit
from app.ui.window import Window
from models.records import Standing
from tests.app.ui import stage, walk
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
    first = page._turns.now
    assert first is not None
    assert first.row.record.standing is Standing.HELD
    assert "Tom Berg" in page.decision.question.text()
    before = page.place.text()

    window.resize(700, 480)
    stage.settle(window)
    scrolled = next(one for one in page.findChildren(Scrolling) if one.isAncestorOf(page.decision)).verticalScrollBar()
    assert scrolled.maximum() > 0
    scrolled.setValue(scrolled.maximum())
    QTest.keyClick(window, Qt.Key.Key_4)
    stage.settle(window)
    assert scrolled.value() == 0, "each question is seen from its beginning"
    assert page.decision.question.text() in page.decision._buttons[0].accessibleDescription()
    after = page._turns.now
    assert after is not None
    assert after.row.record.id != first.row.record.id
    assert page.place.text() != before
    session.undo()
    stage.settle(window)
    again = page._turns.now
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


def asked(page: WeekPage) -> int:
    """The number of the record asked about."""
    assert page._turns.now is not None
    return page._turns.now.row.record.id


def _someone_else_is_chosen_and_left_again(session: Session, page: WeekPage, window: Window) -> None:
    people = session._vault.people.list()
    session.choose_person(people[-1].id)
    stage.settle(window)
    assert page.ending.isVisible()
    assert page.ending.done.text() == "1 put off until next week."
    session.undo()
    session.choose_person(None)
    stage.settle(window)


def test_a_date_is_saved_by_a_button_and_not_by_going_back(window: Window, shell: Shell) -> None:
    shell.session.go(Place.WEEK)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, WeekPage)
    page.beginning.begin.click()
    stage.settle(window)
    page.decision._ask_date()
    (field,) = page.decision.findChildren(PartialDateEdit)
    save, back = page.decision._buttons
    field.line.setText("soon")
    save.click()
    assert field.line.property("wrong") == "true"
    field.line.setText("March 2025")
    back.setFocus()
    assert not shell.session.history._done
    save.click()
    stage.settle(window)
    assert len(shell.session.history._done) == 1


def test_records_vanish_while_they_are_asked_about_and_people_come_and_go(window: Window, shell: Shell) -> None:
    session, failures = shell.session, QSignalSpy(shell.session.failed)
    session.go(Place.WEEK)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, WeekPage)
    flashing = walk.Windows(window)
    stage.application().installEventFilter(flashing)
    page.beginning.begin.click()
    stage.settle(window)
    held = asked(page)
    assert page.decision._buttons[-1].hasFocus()
    before = len(session.history._done)
    QTest.keyClick(window, Qt.Key.Key_4)
    QTest.keyClick(window, Qt.Key.Key_4)
    stage.settle(window)
    assert len(session.history._done) == before + 1

    session._vault.records.bin([asked(page)])
    session._vault.records.delete([asked(page)])
    gone = asked(page)
    QTest.keyClick(window, Qt.Key.Key_4)
    stage.settle(window)
    assert asked(page) not in (held, gone)
    assert failures.count() == 0

    now = asked(page)
    session.undo()
    stage.settle(window)
    assert asked(page) == held
    session.act(page, lambda vault: vault.people.add("Maria Sample", None, None))
    stage.settle(window)
    assert asked(page) == held
    QTest.keyClick(window, Qt.Key.Key_2)
    names = [button.accessibleName() for button in page.decision._buttons]
    assert len(set(names)) == len(names)
    session.redo()
    stage.settle(window)
    assert asked(page) == now

    _someone_else_is_chosen_and_left_again(session, page, window)
    assert asked(page) == held
    assert page.decision.isVisible()
    stage.application().removeEventFilter(flashing)
    assert flashing.shown == []


def test_locked_in_the_middle_of_a_decision(window: Window, shell: Shell) -> None:
    session = shell.session
    session.go(Place.WEEK)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, WeekPage)
    page.beginning.begin.click()
    stage.settle(window)
    QTest.keyClick(window, Qt.Key.Key_4)
    path = window.lock()
    window.wait_closed()
    assert path is not None
    assert window.session is None
