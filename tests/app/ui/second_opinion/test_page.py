"""A case lived through in the window: from the warning signs to what both opinions say."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.services import case_changes
from app.services.papers import Paper
from app.services.references import Pointed, numbered
from app.ui.answers.choosing_records import RecordsDialog
from app.ui.answers.fields import ChoiceField, LineField, TextField
from app.ui.answers.records_field import RecordsField
from app.ui.cases.renaming import RenameDialog
from app.ui.export.page import PackagePage
from app.ui.places import Place
from app.ui.second_opinion.bank import BankPart, RankedPart
from app.ui.second_opinion.comparing import AdvicePart, ChartPart, OpinionsPart
from app.ui.second_opinion.entry_dialog import EntryDialog
from app.ui.second_opinion.form import FormPart
from app.ui.second_opinion.leading import CheckPart, VisitPart
from app.ui.second_opinion.letters_dialog import LettersDialog
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.second_opinion.paper_dialog import PaperDialog
from app.ui.second_opinion.papers_part import PapersPart
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.requests_part import RequestsPart
from app.ui.second_opinion.safety import AgainPart, CalmPart, UrgentPart
from app.ui.second_opinion.specialist import CandidatesPart
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.widgets.buttons import Button, IconButton
from app.ui.window import Window
from models.records import DocumentType
from models.second_opinion import EntryKind, StepId
from models.vault import RecordFilter, Vault
from tests.app.ui import stage
from tests.app.ui.second_opinion import story
from tests.fakes import FakeClock

Kind = TypeVar("Kind", bound=Part)
Asking = TypeVar("Asking", bound=QDialog)


def part(page: SecondOpinionPage, kind: type[Kind]) -> Kind:
    return next(one for one in page.case.pane.parts if isinstance(one, kind))


def go(window: Window, page: SecondOpinionPage, step: StepId) -> None:
    page.case.steps.buttons[step].click()
    stage.settle(window)


def dialog(window: Window, kind: type[Asking]) -> Asking:
    stage.settle(window)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def choose(window: Window, form: FormPart, key: str, word: str) -> None:
    field = form.fields[key]
    assert isinstance(field, ChoiceField)
    field.radios[word].click()
    stage.settle(window)


def write(window: Window, form: FormPart, key: str, text: str) -> None:
    field = form.fields[key]
    assert isinstance(field, TextField)
    field.edit.setPlainText(text)
    field.edit.left.emit()
    stage.settle(window)


def ask_again_before_a_late_visit(window: Window, page: SecondOpinionPage) -> None:
    again = part(page, AgainPart)
    assert not again.isVisible()
    clock = page.session._vault.clock
    assert isinstance(clock, FakeClock)
    clock.advance(hours=1)
    case_id = again.work.case_id
    page.session.perform(case_changes.answered(case_id, "appointment.when", "2026-06-01 09:00 Europe/Berlin"))
    stage.settle(window)
    assert again.isVisible()
    clock.advance(hours=1)
    again.unchanged.click()
    stage.settle(window)
    assert not again.isVisible()


def begin(window: Window, page: SecondOpinionPage, title: str) -> None:
    page.head.new_wanted.emit()
    stage.settle(window)
    page.start.title.setText(title)
    page.start.begin.click()
    stage.settle(window)
    stage.settle(window)
    assert page.case.step is StepId.SAFETY
    assert page.head.cases.count() == 2


def test_a_new_case_asks_first_whether_it_is_urgent(
    window: Window, shell: Shell, page: SecondOpinionPage, session: Session
) -> None:
    begin(window, page, "My knee")
    form, urgent = part(page, FormPart), part(page, UrgentPart)
    assert form.isAncestorOf(window.focusWidget())
    for key in form.fields:
        choose(window, form, key, "yes" if key == "safety.growth" else "no")
    assert page.case.urgent.isVisible()
    assert urgent.isVisible()
    go(window, page, StepId.QUESTIONS)
    assert page.case.urgent.isVisible()
    page.case.urgent.button.click()
    write(window, urgent.done, "safety.done", "Called the practice, appointment tomorrow")
    assert not page.case.urgent.isVisible()
    assert page.case.steps.buttons[StepId.SAFETY].accessibleName().startswith("1. Is it urgent?: Done")
    session.undo()
    stage.settle(window)
    assert page.case.urgent.isVisible()
    session.redo()
    stage.settle(window)
    choose(window, form, "safety.growth", "no")
    assert part(page, CalmPart).isVisible()

    ask_again_before_a_late_visit(window, page)
    page.case.pane.head.again.click()
    stage.settle(window)
    assert "Opened again" in page.case.steps.buttons[StepId.SAFETY].accessibleName()
    page.head.rename_wanted.emit()
    renaming = dialog(window, RenameDialog)
    renaming.line.setText("My left knee")
    renaming.save.click()
    stage.settle(window)
    assert page.head.cases.currentText() == "My left knee"
    page.head.bin.click()
    stage.settle(window)
    assert page.case.work.case_id == 1
    session.undo()
    stage.settle(window)
    assert page.head.cases.count() == 2

    page.head.cases.activated.emit(0)
    stage.settle(window)
    assert page.case.work.case_id == 1
    go(window, page, StepId.RECORDS)
    part(page, CheckPart).check.click()
    stage.settle(window)
    assert isinstance(shell.page, PackagePage)
    assert shell.page.head.cases.currentData() == 1


def test_doctors_letters_and_questions(window: Window, page: SecondOpinionPage, session: Session) -> None:
    go(window, page, StepId.SPECIALIST)
    doctors = part(page, CandidatesPart)
    doctors.add.click()
    asking = dialog(window, EntryDialog)
    asking.save.click()
    stage.settle(window)
    assert asking.fields["name"].fault.text()
    name = asking.fields["name"]
    assert isinstance(name, LineField)
    name.edit.setText("Dr. Ada Fresh")
    asking.save.click()
    stage.settle(window)
    (card,) = doctors.cards.values()
    card.buttons[0].click()
    stage.settle(window)
    assert card.state.text() == "Chosen"
    chosen = page.case.pane.parts[2]
    assert isinstance(chosen, FormPart)
    assert chosen.fields["specialist.name"].answer() == "Dr. Ada Fresh"

    go(window, page, StepId.RECORDS)
    letters = part(page, RequestsPart)
    letters.missing.click()
    begin = dialog(window, LettersDialog)
    begin.law.radios["hipaa"].click()
    begin.begin.click()
    stage.settle(window)
    letter = next(iter(letters.cards.values()))
    assert letter.state.text() == "Not sent yet"
    letters.note_today(letter.entry, "sent")
    stage.settle(window)
    assert letter.state.text() == "Sent, answer due by 14 Apr 2026"
    assert any("Answer from" in one.words for one in page.case.steps.due.due)
    letters.remove(letter.entry)
    stage.settle(window)
    assert letter.entry.id not in letters.cards
    session.undo()
    stage.settle(window)
    assert letters.cards

    go(window, page, StepId.QUESTIONS)
    bank, ranked = part(page, BankPart), part(page, RankedPart)
    before = ranked.questions.list.count()
    question, add = next(iter(bank.adding.items()))
    add.click()
    stage.settle(window)
    assert ranked.questions.list.item(before).text() == question
    assert not add.isEnabled()


def test_opinions_are_compared_and_printed(window: Window, page: SecondOpinionPage, session: Session) -> None:
    session.act(page, lambda vault: story.live(vault, 1))
    stage.settle(window)
    go(window, page, StepId.COMPARE)
    chart, advice = part(page, ChartPart), part(page, AdvicePart)
    risks = chart.cards["risks"]
    assert risks.cells[1].text.text() == "Nothing is written here yet."
    risks.cells[1].change.click()
    asking = dialog(window, EntryDialog)
    text = asking.fields["text"]
    assert isinstance(text, TextField)
    text.edit.setPlainText("None, we only look")
    asking.save.click()
    stage.settle(window)
    assert risks.cells[1].text.text() == "None, we only look"
    assert risks.state.text() == "They differ"
    risks.chips["clarify"].click()
    stage.settle(window)
    assert risks.question.isVisible()
    assert advice.third.text()
    chart.asking.click()
    stage.settle(window)
    seen: list[str] = []
    session.look(page, lambda vault: [one.text for one in vault.cases.questions(1)], seen.extend)
    stage.settle(window)
    assert "Why operate now and not in spring?" in seen
    look_at_the_slice_an_opinion_rests_on(window, page, session)

    part(page, PapersPart).buttons[Paper.COMPARISON].click()
    paper = dialog(window, PaperDialog)
    assert paper.document.pageCount() > 0
    paper.reject()
    opinions = part(page, OpinionsPart)
    opinions.remove(next(iter(opinions.cards.values())).entry)
    stage.settle(window)
    kept: list[int] = []
    session.look(page, lambda vault: [one.id for one in vault.entries.list(1, EntryKind.CELL)], kept.extend)
    stage.settle(window)
    assert len(kept) == 3
    session.go(Place.HOME)
    stage.settle(window)


def test_notes_of_the_visit_become_records_and_others_are_chosen(
    window: Window, page: SecondOpinionPage, session: Session
) -> None:
    go(window, page, StepId.VISIT)
    form = part(page, FormPart)
    write(window, form, "visit.summary", "Wait three months, then a second CT.")
    notes = form.fields["visit.notes"]
    assert isinstance(notes, RecordsField)
    part(page, VisitPart).keep.click()
    stage.settle(window)
    stage.settle(window)
    first = notes.answer()
    assert first.isdigit()
    assert any("What was said" in button.text() for button in notes.findChildren(Button))
    notes.choose.click()
    asking = dialog(window, RecordsDialog)
    asking.word.setText("CT")
    row = next(row for row in range(asking.list.count()) if not asking.list.item(row).isHidden())
    asking.list.item(row).setCheckState(Qt.CheckState.Checked)
    asking.take.click()
    stage.settle(window)
    assert len(notes.answer().split(",")) == 2
    notes.findChildren(IconButton)[0].click()
    stage.settle(window)
    assert len(notes.answer().split(",")) == 1
    assert "Done" not in page.case.steps.buttons[StepId.VISIT].accessibleName()


def look_at_the_slice_an_opinion_rests_on(window: Window, page: SecondOpinionPage, session: Session) -> None:
    """What an opinion says may rest on one slice of many, which is then looked at."""
    chart = part(page, ChartPart)
    box, cell = chart.cards["risks"].cells[0], chart.cards["risks"].row.cells[0].id
    picked: list[Pointed | None] = []

    def rest_on(vault: Vault, number: int) -> Pointed | None:
        series = max(vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES)), key=lambda one: one.files)
        fields = vault.entries.get(cell).fields | {"record": str(series.id), "page": str(number)}
        vault.entries.write(cell, fields)
        return numbered(vault, series.id, number)

    for number in (3, 999):
        session.act(page, partial(rest_on, number=number), picked.append)
        stage.settle(window)
        assert box.source.text() == f"Images, slice {number}"
        box.source.click()
        stage.settle(window)
        there, at = session.place, picked[0]
        assert at is not None
        assert there.record == at.record.id
        wanted = Place.IMAGES if picked[-1] else Place.TIMELINE
        assert (there.place, there.detail) == (wanted, f"{at.file_id} {at.frame}" if picked[-1] else f"page:{number}")
        session.go(Place.SECOND_OPINION, detail="compare")
        stage.settle(window)


def test_another_persons_page_asks_for_a_first_case(window: Window, page: SecondOpinionPage, session: Session) -> None:
    session.choose_person(2)
    stage.settle(window)
    assert page.start.isVisible()
    session.choose_person(None)
    stage.settle(window)
    assert page.people.isVisible() or page.case.isVisible()
    session.go(Place.SECOND_OPINION, 1, "appointment.when")
    stage.settle(window)
    assert page.case.step is StepId.APPOINTMENT
