"""Whose package, for which question, and the ways from the checklist to where things are mended."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from app.services import consulting, record_lists
from app.ui.answers.fields import ChoiceField, DateField, LineField
from app.ui.export.case_view import Step
from app.ui.export.page import PackagePage
from app.ui.places import Place
from app.ui.records.page import RecordsPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from models.records import Case
from models.second_opinion import State, default_checklist, own_lists
from tests.app.ui import stage


def case_of(session: Session, window: Window, person: int = 1) -> Case:
    found: list[Case] = []
    session.look(session, lambda vault: vault.cases.list(person)[-1], found.append)
    stage.settle(window)
    return found[0]


def test_with_several_people_it_asks_whose(window: Window, shell: Shell, session: Session) -> None:
    session.go(Place.PACKAGE)
    stage.settle(window)
    page = shell.page
    assert isinstance(page, PackagePage)
    assert page.people.isVisible()
    jonas = next(one for one in page.people.findChildren(QPushButton) if one.text() == "Jonas Sample")
    QTest.mouseClick(jonas, Qt.MouseButton.LeftButton)
    stage.settle(window)
    assert session.person_id == 2
    assert page.start.isVisible()


def test_the_first_question_begins_a_case(window: Window, page: PackagePage, session: Session) -> None:
    session.choose_person(2)
    stage.settle(window)
    assert not page.start.begin.isEnabled()
    assert not page.start.keep.isVisible()
    QTest.keyClicks(page.start.title, "Is it asthma?")
    QTest.keyClick(page.start.title, Qt.Key.Key_Return)
    stage.settle(window)
    assert page.case.isVisible()
    assert page.head.title.text() == "Is it asthma?"
    assert page.case.step is Step.FACTS


def test_a_second_case_can_be_begun_and_the_first_chosen_again(window: Window, page: PackagePage) -> None:
    page.head.new_wanted.emit()
    stage.settle(window)
    assert page.start.keep.isVisible()
    assert page.back()
    stage.settle(window)
    assert page.case.isVisible()
    page.head.new_wanted.emit()
    stage.settle(window)
    page.start.begun.emit("Knee")
    stage.settle(window)
    assert page.head.cases.isVisible()
    assert page.head.cases.currentText() == "Knee"
    page.head.cases.activated.emit(0)
    stage.settle(window)
    assert page.head.cases.currentText() == "Nodule in the right lung"
    assert page.case.facts.fields["title"].answer() == "Nodule in the right lung"


def test_a_case_begun_by_mistake_goes_to_the_bin_and_comes_back(
    window: Window, shell: Shell, page: PackagePage, session: Session
) -> None:
    said: list[str] = []
    session.said.connect(lambda toast: said.append(toast.text))
    session.choose_person(2)
    stage.settle(window)
    page.start.begun.emit("Knee & hip")
    stage.settle(window)
    session.undo()
    stage.settle(window)
    assert page.start.isVisible()
    session.redo()
    stage.settle(window)
    page.head.bin.click()
    stage.settle(window)
    assert page.start.isVisible()
    assert said[-1] == "“Knee & hip” moved to the bin."
    page.start.begun.emit("Shoulder")
    stage.settle(window)
    page.head.bin.click()
    stage.settle(window)

    session.go(Place.BIN)
    stage.settle(window)
    bin_ = shell.page
    assert isinstance(bin_, RecordsPage)
    assert bin_.bin_bar is not None
    waiting = bin_.bin_bar.cases
    waiting.button.click()
    titles = [action.text() for action in waiting.menu_.actions()]
    assert titles == ["Shoulder (30 days left)", "Knee && hip (30 days left)"]
    waiting.menu_.actions()[1].trigger()
    waiting.menu_.close()
    stage.settle(window)
    assert "“Shoulder”" in waiting.accessibleName()
    bin_.bin_bar.ask_to_empty()
    question = bin_.findChildren(QDialog)[-1]
    assert any("1 case with all answers" in one.text() for one in question.findChildren(QLabel))
    question.accept()
    stage.settle(window)
    assert said[-1] == "1 case deleted for good."
    assert not waiting.isVisible()
    assert not bin_.bin_bar.empty_button.isEnabled()
    session.go(Place.PACKAGE)
    stage.settle(window)
    assert page.head.title.text() == "Knee & hip"


def test_an_answer_is_kept_when_its_field_is_left_and_can_be_undone(
    window: Window, page: PackagePage, session: Session
) -> None:
    session.go(Place.PACKAGE, detail="fact:first_opinion.phone")
    stage.settle(window)
    field = page.case.facts.fields["first_opinion.phone"]
    assert isinstance(field, LineField)
    assert field.edit.hasFocus()
    field.edit.setText("123")
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    stage.settle(window)
    assert case_of(session, window).answers["first_opinion.phone"] == "123"
    session.undo()
    stage.settle(window)
    assert field.answer() == "+00 000 123 456"


def test_what_is_being_typed_outlives_a_change_elsewhere(window: Window, page: PackagePage, session: Session) -> None:
    page.case.show_step(Step.FACTS)
    field = page.case.facts.fields["contact.email"]
    assert isinstance(field, LineField)
    field.edit.setFocus()
    field.edit.setText("maria@exam")
    session.act(page, lambda vault: consulting.answer(vault, None, "contact.phone", "1"))
    stage.settle(window)
    assert field.answer() == "maria@exam"
    assert page.case.facts.fields["contact.phone"].answer() == "1"


def test_a_date_that_is_none_stays_to_be_mended(window: Window, page: PackagePage, session: Session) -> None:
    page.case.show_step(Step.FACTS)
    field = page.case.facts.fields["first_opinion.date"]
    assert isinstance(field, DateField)
    field.edit.line.setText("someday")
    field.edit.line.editingFinished.emit()
    stage.settle(window)
    page.refresh()
    stage.settle(window)
    assert field.edit.line.text() == "someday"
    field.edit.line.setText("2026-02")
    field.edit.line.editingFinished.emit()
    stage.settle(window)
    assert case_of(session, window).answers["first_opinion.date"] == "2026-02"


def test_a_choice_changes_the_checklist_at_once(window: Window, page: PackagePage) -> None:
    page.case.show_step(Step.FACTS)
    field = page.case.facts.fields["history.operated"]
    assert isinstance(field, ChoiceField)
    field.radios["yes"].click()
    stage.settle(window)
    finding = page.case.checklist.cards["operative_notes"].finding
    assert finding is not None
    assert finding.state is State.MISSING


def test_a_fix_leads_to_the_field_that_mends_it(window: Window, page: PackagePage, session: Session) -> None:
    session.act(page, lambda vault: consulting.answer(vault, None, "cancer", None))
    stage.settle(window)
    card = page.case.checklist.cards["biomarkers"]
    button = next(one for one in card.findChildren(QPushButton) if one.text() == "Answer this")
    button.click()
    stage.settle(window)
    assert page.case.step is Step.FACTS
    field = page.case.facts.fields["history.cancer"]
    assert isinstance(field, ChoiceField)
    assert QApplication.focusWidget() in field.radios.values()


def test_a_gap_shows_its_record(window: Window, shell: Shell, page: PackagePage, session: Session) -> None:
    card = page.case.checklist.cards["imaging_dicom"]
    show = next(one for one in card.findChildren(QPushButton) if one.text() == "Show")
    show.click()
    assert session.place.place is Place.TIMELINE
    assert session.place.record is not None


def test_something_is_left_open_with_a_reason_and_taken_up_again(window: Window, page: PackagePage) -> None:
    card = page.case.checklist.cards["time_span"]
    before = page.case.checklist.count.text()
    next(one for one in card.findChildren(QPushButton) if one.text().startswith("Leave it open")).click()
    assert card.why is not None
    QTest.keyClicks(card.why, "I was well")
    QTest.keyClick(card.why, Qt.Key.Key_Return)
    stage.settle(window)
    assert card.finding is not None
    assert card.finding.state.value == "waived"
    assert "I was well" in card.finding.reason
    assert page.case.checklist.count.text() != before
    next(one for one in card.findChildren(QPushButton) if one.text() == "No longer leave it open").click()
    stage.settle(window)
    assert card.finding.state.value == "partly"


def test_a_point_of_ones_own_list_is_ticked_off(window: Window, page: PackagePage, session: Session) -> None:
    case = case_of(session, window)
    made = own_lists.with_point(replace(default_checklist(), name="Ours"), "CD of the biopsy")
    session.perform(record_lists.saved(made))
    session.perform(record_lists.used(case.id, "Ours"))
    stage.settle(window)
    card = page.case.checklist.cards["own_cd_of_the_biopsy"]
    for words, state in (("Tick it off", State.MET), ("Not settled after all", State.MISSING)):
        next(one for one in card.findChildren(QPushButton) if one.text() == words).click()
        stage.settle(window)
        assert card.finding is not None
        assert card.finding.state is state


def test_every_step_is_reached_by_its_chip(page: PackagePage) -> None:
    for step, chip in page.case.chips.items():
        chip.click()
        assert page.case.step is step
        assert page.case.panes[step].isVisible()
