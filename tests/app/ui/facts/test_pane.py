"""One record's pane: what is typed is saved, undone, and never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.services import changes, editing
from app.services.editing import Correction
from app.ui.preferences import Look
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category, Standing
from tests.app.ui.facts.conftest import Blank, Desk


def test_a_title_is_changed_where_it_stands(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    before = desk.record(number).title
    QTest.mouseClick(desk.pane.header.label, Qt.MouseButton.LeftButton)
    QTest.keyClicks(desk.pane.header.line, "nonsense")
    QTest.keyClick(desk.pane.header.line, Qt.Key.Key_Escape)
    assert desk.record(number).title == desk.pane.header.label.text() == before
    desk.pane.header.begin()
    desk.pane.header.line.setText("  A better   title ")
    QTest.keyClick(desk.pane.header.line, Qt.Key.Key_Return)
    assert desk.record(number).title == desk.pane.header.label.text() == "A better title"
    desk.session.undo()
    desk.settle()
    assert desk.record(number).title == desk.pane.header.label.text() == before


def test_each_fact_is_saved_by_itself_and_all_can_be_undone(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    before, form = desk.record(number), desk.pane.form
    desk.pane.doing.toggle.click()
    form.provider.line.setText("Dr. New")
    QTest.keyClick(form.provider.line, Qt.Key.Key_Return)
    form.date.edit.line.setText("March 2020")
    QTest.keyClick(form.date.edit.line, Qt.Key.Key_Return)
    form.category.box.activated.emit(form.category.box.findText("Doctor Notes"))
    form.tags.edit.line.setText("#second opinion")
    QTest.keyClick(form.tags.edit.line, Qt.Key.Key_Return)
    form.note.box.setPlainText("Ask about this.")
    form.facility.setFocus()
    form.settle()
    desk.settle()
    now = desk.record(number)
    assert (now.provider, now.date, now.category) == ("Dr. New", PartialDate(2020, 3), Category.NOTES)
    assert (now.tags, now.note) == (("second opinion",), "Ask about this.")
    for _ in range(5):
        desk.session.undo()
    desk.settle()
    assert desk.record(number) == before
    assert desk.session.history.last is None
    assert form.provider.line.text() == before.provider


def test_a_date_and_a_shelf_can_be_unknown(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    form = desk.pane.form
    form.date.edit.line.clear()
    form.date.edit.settle()
    form.category.box.activated.emit(form.category.box.findText("Unsorted"))
    desk.settle()
    assert (desk.record(number).date, desk.record(number).category) == (None, None)


def test_what_is_typed_is_saved_when_another_record_is_shown(desk: Desk) -> None:
    one, other = desk.numbers()[:2]
    desk.show(one)
    desk.pane.form.note.box.setPlainText("typed, then away")
    desk.show(other)
    assert desk.record(one).note == "typed, then away"
    assert desk.record(other).note == desk.pane.form.note.box.toPlainText() == ""


def test_news_from_elsewhere_leave_alone_what_is_being_typed(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    desk.pane.form.note.box.setPlainText("half a sen")
    desk.session.perform(changes.corrected([number], Correction(title="changed elsewhere")))
    desk.settle()
    assert desk.pane.form.note.box.toPlainText() == "half a sen"
    assert desk.pane.header.label.text() == desk.pane.form.title.line.text() == "changed elsewhere"


def test_what_could_not_be_saved_stays_and_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    number = desk.numbers()[0]
    desk.show(number)

    def refuse(*_given: object) -> None:
        raise UserError(ErrorKind.DISK_FULL)

    field = desk.pane.form.provider
    with monkeypatch.context() as full:
        full.setattr(editing, "correct_all", refuse)
        field.line.setText("Dr. New")
        field.settle()
        desk.settle()
    assert field.line.text() == "Dr. New"
    assert "Not saved" in field.fault
    assert len(desk.failed) == 1
    field.settle()
    desk.settle()
    assert desk.record(number).provider == "Dr. New"
    assert field.fault == ""


def test_several_are_changed_together(desk: Desk) -> None:
    ids = tuple(desk.numbers()[:3])
    desk.show(*ids)
    form = desk.pane.form
    assert desk.pane.header.label.text().startswith("3 record")
    assert desk.pane.details.isVisible()
    assert not desk.pane.viewer.isVisible()
    assert (form.title.line.text(), form.title.line.placeholderText()) == ("", "Several values")
    form.facility.line.setText("Clinic West")
    form.facility.settle()
    form.tags.edit.added.emit("together")
    desk.settle()
    assert {(desk.record(each).facility, desk.record(each).tags) for each in ids} == {("Clinic West", ("together",))}
    desk.session.undo()
    desk.session.undo()
    desk.settle()
    assert "Clinic West" not in {desk.record(each).facility for each in ids}


def test_a_title_is_never_emptied(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    before = desk.record(number).title
    desk.pane.form.title.line.setText("  ")
    desk.pane.form.title.settle()
    desk.settle()
    assert desk.record(number).title == desk.pane.form.title.line.text() == before


def test_to_the_bin_and_back(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    desk.pane.doing.bin_button.click()
    desk.settle()
    assert desk.record(number).standing is Standing.BIN
    assert desk.pane.doing.restore_button.isVisible()
    assert desk.said[-1].actions[0][0] == "Undo"
    desk.said[-1].actions[0][1]()
    desk.settle()
    assert desk.record(number).standing is Standing.ACTIVE
    assert not desk.pane.doing.restore_button.isVisible()


def test_a_held_record_asks_whose_it_is(desk: Desk) -> None:
    (number,) = desk.numbers(Standing.HELD)
    desk.show(number)
    assert press(desk, "Decide later")
    assert not desk.pane.notices.findChildren(Button)
    desk.show(desk.numbers()[0])
    desk.show(number)
    assert press(desk, "It belongs to Jonas Sample")
    desk.settle()
    assert (desk.record(number).standing, desk.record(number).person_id) == (Standing.ACTIVE, 2)
    desk.session.undo()
    desk.settle()
    assert (desk.record(number).standing, desk.record(number).person_id) == (Standing.HELD, 1)


def test_a_record_that_is_gone_leaves_a_word(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    desk.session.perform(changes.binned([number]))
    desk.session.act(desk.window, editing.empty_bin)
    desk.settle()
    assert desk.pane.nothing.sentence.text() == "This record is no longer here."


def test_leaving_the_vault_is_asked_about_first(desk: Desk) -> None:
    number = desk.numbers()[0]
    desk.show(number)
    desk.pane.doing.copy.click()
    (dialog,) = desk.pane.findChildren(QDialog)
    assert "not encrypted" in " ".join(label.text() for label in dialog.findChildren(type(desk.pane.header.facts)))
    dialog.reject()


def test_printing_is_the_viewers(desk: Desk) -> None:
    desk.show(desk.numbers()[0])
    desk.pane.doing.print.click()
    viewer: object = desk.pane.viewer
    assert isinstance(viewer, Blank)
    assert (len(viewer.shown), viewer.printed) == (1, 1)


def press(desk: Desk, words: str) -> bool:
    """Press a button of the notices."""
    for button in desk.pane.notices.findChildren(Button):
        if button.text() == words and button.isVisible():
            button.click()
            return True
    return False


def test_the_head_leaves_room_for_the_picture_and_scrolls_only_where_it_must(desk: Desk) -> None:
    desk.show(desk.numbers()[0])
    pane = desk.pane
    bar = pane._roof.verticalScrollBar()
    for width, height in ((620, 900), (601, 900), (587, 900), (400, 900), (1200, 900)):
        pane.resize(width, height)
        desk.settle()
        assert not bar.isVisible(), width
        assert pane._roof.height() == pane._head.height() == pane._head.heightForWidth(pane._head.width())
        assert pane.viewer.height() > height / 2
    spare = pane.doing.width() - pane.doing._row
    for more, words in ((-20, ""), (20, "Print")):  # a word less, and the menu does not stand in a row of its own
        pane.resize(1200 - spare + more, 900)
        desk.settle()
        assert (pane.doing.print.text(), pane.doing.more.y()) == (words, pane.doing.toggle.y())
    theme().apply(Look.LIGHT, 160)
    try:
        pane.resize(620, 560)
        desk.settle()
        assert bar.isVisible()
        assert pane.viewer.height() >= theme().px(200)
        assert pane._roof.height() >= pane.height() / 5
        pane.resize(840, 590)
        desk.settle()
        assert not bar.isVisible()
        assert pane.viewer.height() > pane.height() * 0.8
        assert (pane.doing.print.text(), pane.doing.print.accessibleName()) == ("", "Print")
    finally:
        theme().apply(Look.LIGHT, 100)
