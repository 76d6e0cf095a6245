"""The field for a date that may be known to the year only."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate
from tests.app.ui import stage


def made(qtbot: QtBot) -> tuple[PartialDateEdit, list[PartialDate | None]]:
    stage.application()
    edit, chosen = PartialDateEdit("Date"), list[PartialDate | None]()
    qtbot.addWidget(edit)
    edit.chosen.connect(chosen.append)
    edit.show_value(PartialDate(2025, 12))
    edit.show()
    return edit, chosen


def test_typing_gives_a_date_once(qtbot: QtBot) -> None:
    edit, chosen = made(qtbot)
    edit.line.selectAll()
    QTest.keyClicks(edit.line, "14.3.2026")
    assert edit.typing()
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    edit.settle()
    assert chosen == [PartialDate(2026, 3, 14)]
    assert edit.line.text() == "14 Mar 2026"


def test_clearing_means_not_known(qtbot: QtBot) -> None:
    edit, chosen = made(qtbot)
    edit.line.clear()
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert chosen == [None]


def test_what_cannot_be_read_stays_and_escape_reverts(qtbot: QtBot) -> None:
    edit, chosen = made(qtbot)
    edit.line.setText("next week")
    assert not edit.settle()
    assert (edit.line.text(), edit.value(), chosen) == ("next week", PartialDate(2025, 12), [])
    assert edit.line.property("wrong") == "true"
    QTest.keyClick(edit.line, Qt.Key.Key_Escape)
    assert (edit.line.text(), edit.line.property("wrong")) == ("Dec 2025", "false")


def test_a_calendar_gives_the_day_the_month_the_year_or_nothing(qtbot: QtBot) -> None:
    edit, chosen = made(qtbot)
    for words, value in (("Only this month", PartialDate(2026, 5)), ("Only this year", PartialDate(2026))):
        calendar = opened(edit)
        calendar.setSelectedDate(QDate(2026, 5, 1))
        press(edit, words)
        assert chosen[-1] == value
    calendar = opened(edit)
    calendar.setSelectedDate(QDate(2026, 5, 9))
    calendar.activated.emit(QDate(2026, 5, 9))
    assert chosen[-1] == PartialDate(2026, 5, 9)
    opened(edit)
    press(edit, "Not known")
    assert chosen[-1:] == [None]
    assert not edit.line.text()


def opened(edit: PartialDateEdit) -> QCalendarWidget:
    stage.application().processEvents()
    QTest.keyClick(edit.line, Qt.Key.Key_Down)
    return next(one for one in edit.findChildren(QCalendarWidget) if one.isVisible())


def press(edit: PartialDateEdit, words: str) -> None:
    from app.ui.widgets.buttons import Button

    next(one for one in edit.findChildren(Button) if one.text() == words and one.isVisible()).click()
