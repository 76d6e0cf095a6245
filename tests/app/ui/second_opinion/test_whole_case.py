"""A whole case lived through in the window, with a clock that is moved: from a warning sign to the last step of all."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from app.services import consulting, journey, journey_changes
from app.services.papers import Paper
from app.services.undoing import ChangeKind
from app.ui.export.case_view import Step
from app.ui.export.page import PackagePage
from app.ui.places import Place
from app.ui.reminders.week_page import WeekPage
from app.ui.second_opinion.bank import BankPart, RankedPart
from app.ui.second_opinion.comparing import ChartPart, OpinionsPart
from app.ui.second_opinion.leading import VisitPart
from app.ui.second_opinion.letters_dialog import LettersDialog
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.second_opinion.paper_dialog import PaperDialog
from app.ui.second_opinion.papers_part import PapersPart
from app.ui.second_opinion.requests_part import RequestsPart
from app.ui.second_opinion.safety import AgainPart, UrgentPart
from app.ui.second_opinion.specialist import CandidatesPart
from app.ui.second_opinion.tracked import TasksPart
from app.ui.shell import Shell
from app.ui.widgets.buttons import Button
from app.ui.window import Window
from models.second_opinion import EntryKind, StepId
from models.vault import Vault
from tests.app.ui.second_opinion.hand import Hand, fill

HISTORY = ("cancer", "biopsied", "operated", "hospitalised", "treated", "medicines", "earlier_imaging")


@pytest.mark.long
def test_from_a_warning_sign_to_the_last_step(
    window: Window, shell: Shell, page: SecondOpinionPage, tmp_path: Path
) -> None:
    hand, failures = Hand(window, page), QSignalSpy(shell.session.failed)
    frightened(hand)
    prepared(hand)
    gathered(hand, shell)
    chosen(hand)
    booked(hand, shell, tmp_path)
    visited(hand)
    compared(hand)
    decided(hand)
    taken_back_and_done_again(hand)
    kept_up(hand, shell)
    assert failures.count() == 0


def test_from_the_decision_to_the_last_step(window: Window, shell: Shell, page: SecondOpinionPage) -> None:
    hand, failures = Hand(window, page), QSignalSpy(shell.session.failed)
    hand.session.act(page, compared_already)
    hand.rest()
    assert set(StepId) - set(hand.done()) == {StepId.DECIDE, StepId.HABIT}
    decided(hand)
    kept_up(hand, shell)
    assert failures.count() == 0


def compared_already(vault: Vault) -> None:
    """All that comes before the decision, written down at once."""
    today = vault.clock.today().isoformat()
    for key, answer in (*LIVED.items(), *((key, today) for key in LIVED_TODAY)):
        consulting.answer(vault, 1, key, answer)
    for one in journey.state(vault, 1).given.findings:
        if one.blocks:
            consulting.answer(vault, 1, f"waive.{one.rule}", "There is none")
    journey_changes.chart_begun(1).do(vault)
    rows, opinions = (consulting.entries(vault, 1, kind) for kind in (EntryKind.ROW, EntryKind.OPINION))
    for row in rows:
        for opinion in opinions:
            cell = {"row": str(row.id), "opinion": str(opinion.id), "text": "The same"}
            consulting.enter(vault, 1, EntryKind.CELL, cell)


LIVED = {
    **dict.fromkeys(("safety.growth", "safety.vessel", "safety.nerves", "safety.urgent"), "no"),
    "reason.kinds": "rare",
    "insurance.none": "yes",
    "specialist.name": "Dr. Far",
    "specialist.phone": "040 7654321",
    "appointment.kind": "in_writing",
    "visit.summary": "Dr. Far would wait.",
}
LIVED_TODAY = ("doctor.asked", "appointment.confirmed", "appointment.acknowledged", "visit.held")


def frightened(hand: Hand) -> None:
    page = hand.page
    page.head.new_wanted.emit()
    hand.rest()
    page.start.title.setText("A lump in the neck")
    page.start.begin.click()
    hand.rest()
    hand.rest()
    assert page.case.step is StepId.SAFETY
    hand.say(safety__growth="yes", safety__vessel="no", safety__nerves="no", safety__urgent="no")
    hand.say(safety__self_care="able")
    assert page.case.urgent.isVisible()
    hand.wait(hours=1)
    fill(hand.part(UrgentPart).done.fields["safety.done"], "Dr. Alder saw me the same day")
    hand.rest()
    assert not page.case.urgent.isVisible()
    assert hand.done() == [StepId.SAFETY]


def prepared(hand: Hand) -> None:
    hand.page.case.pane.on.click()
    hand.rest()
    assert hand.page.case.step is StepId.REASON
    hand.say(
        reason__kinds="serious,procedure",
        reason__diagnosis="A lump that has to be cut out",
        first_opinion__doctor="Dr. Ruth Alder",
        first_opinion__practice="Praxis Müller",
        first_opinion__address="Hauptstraße 5\n10115 Berlin",
        first_opinion__phone="+49 30 1234567",
        first_opinion__date="March 2026",
    )
    hand.go(StepId.DOCTOR)
    hand.say(doctor__asked="15.3.2026", doctor__answer="shares_records")
    hand.go(StepId.INSURANCE)
    hand.say(
        insurance__company="Sample Health",
        insurance__called="15.3.2026",
        insurance__said_by="Mr. Low",
        insurance__cost="0",
        insurance__referral="no",
    )
    hand.go(StepId.QUESTIONS)
    bank, ranked = hand.part(BankPart), hand.part(RankedPart)
    for add in list(bank.adding.values())[:5]:
        add.click()
        hand.rest()
    assert ranked.questions.list.count() == 5
    hand.say(tell__symptoms="It has been growing since January", tell__goals="To sing")
    assert hand.done() == ["safety", "reason", "doctor", "insurance", "questions"]


def gathered(hand: Hand, shell: Shell) -> None:
    hand.go(StepId.RECORDS)
    hand.say(**{f"history__{name}": "yes" if name == "operated" else "no" for name in HISTORY})
    letters = hand.part(RequestsPart)
    letters.missing.click()
    begin = hand.dialog(LettersDialog)
    begin.law.radios["gdpr"].click()
    begin.begin.click()
    hand.rest()
    letter = next(card for card in letters.cards.values() if card.title.text() == "Praxis Müller")
    letters.note_today(letter.entry, "sent")
    hand.rest()
    assert letter.state.text() == "Sent, answer due by 15 Apr 2026"
    hand.wait(days=32)
    assert letter.state.text().endswith("Ask again now.")
    again = next(one for one in letter.buttons if one.text() == "Letter that asks again")
    again.click()
    hand.dialog(PaperDialog).reject()
    for word in ("Asked again today", "Received today"):
        next(one for one in letter.buttons if one.text() == word).click()
        hand.rest()
    assert letter.state.text() == "Received on 16 Apr 2026"
    _left_open(hand, shell)
    assert StepId.RECORDS in hand.done()


def _left_open(hand: Hand, shell: Shell) -> None:
    """What is still missing is left open on the package's page, each with a reason."""
    hand.go(StepId.RECORDS)
    shown = hand.page.case._shown
    assert shown is not None
    blocking = [one.rule for one in shown.state.given.findings if one.blocks]
    hand.session.go(Place.PACKAGE, hand.page.case.work.case_id, "checklist")
    hand.rest()
    package = shell.page
    assert isinstance(package, PackagePage)
    for rule in blocking:
        card = package.case.checklist.cards[rule]
        card._ask_why()
        assert card.why is not None
        card.why.setText("There is none")
        card.why.returnPressed.emit()
        hand.rest()
    hand.go(StepId.RECORDS)


def chosen(hand: Hand) -> None:
    hand.go(StepId.SPECIALIST)
    hand.say(specialist__situation="malignancy")
    doctors = hand.part(CandidatesPart)
    doctors.add.click()
    hand.enter(name="Dr. Near", practice="PRAXIS MUELLER", phone="030 1234567")
    doctors.add.click()
    hand.enter(name="Dr. Far", practice="Charité", phone="040 7654321", found="academic_centre")
    near, far = doctors.cards.values()
    near.buttons[0].click()
    hand.rest()
    assert "Tied to the first doctor" in near.warning.accessibleName()
    assert StepId.SPECIALIST not in hand.done()
    far.buttons[0].click()
    hand.rest()
    assert StepId.SPECIALIST in hand.done()


def booked(hand: Hand, shell: Shell, tmp_path: Path) -> None:
    hand.go(StepId.APPOINTMENT)
    hand.say(
        appointment__when="18.5.2026 09:00 Europe/Berlin",
        appointment__kind="in_person",
        appointment__as_second_opinion="yes",
        appointment__confirmed="16.4.2026",
        appointment__companion="My daughter",
        appointment__delivery="portal",
    )
    assert StepId.SAFETY not in hand.done()
    assert hand.page.case.pane.on.text() == "Go on: Is it urgent?"
    hand.page.case.pane.on.click()
    hand.rest()
    hand.wait(hours=1)
    hand.part(AgainPart).unchanged.click()
    hand.rest()
    assert hand.page.case.urgent.isVisible(), "the sign that is still there has to be dealt with again"
    hand.say(safety__growth="no")
    assert StepId.SAFETY in hand.done()
    hand.session.go(Place.PACKAGE, hand.page.case.work.case_id, "make")
    hand.rest()
    package = shell.page
    assert isinstance(package, PackagePage)
    assert package.case.make.variant == "zip"
    package.case.show_step(Step.MAKE)
    package.case.make.place.line.setText(str(tmp_path / "package.zip"))
    package.case.make.make.click()
    hand.rest()
    hand.go(StepId.APPOINTMENT)
    assert "have not been sent yet" in hand.why()
    hand.say(appointment__sent="16.4.2026", appointment__sent_version="1")
    hand.wait(days=30, hours=13)
    assert "Please call the office now" in hand.why()
    hand.say(appointment__acknowledged="17.5.2026", appointment__acknowledged_by="Ms. Desk")
    assert StepId.APPOINTMENT in hand.done()


def visited(hand: Hand) -> None:
    hand.go(StepId.VISIT)
    assert "The visit is on" in hand.why()
    hand.wait(days=1)
    hand.say(visit__held="18.5.2026", visit__summary="Dr. Far would wait.", visit__report_due="1.6.2026")
    hand.part(VisitPart).keep.click()
    hand.rest()
    hand.rest()
    assert StepId.VISIT in hand.done()


def compared(hand: Hand) -> None:
    hand.go(StepId.COMPARE)
    hand.part(OpinionsPart).begin.click()
    hand.rest()
    chart = hand.part(ChartPart)
    for card in chart.cards.values():
        for box, text in zip(card.cells, ("Cut it out", "Wait"), strict=True):
            box.change.click()
            hand.enter(text=text)
        assert card.state.text() == "They differ"
        card.chips["agreed" if card.row.topic == "diagnosis" else "clarify"].click()
        hand.rest()
    fill(chart.cards["treatment"].question, "How long may I wait?")
    hand.rest()
    chart.asking.click()
    hand.rest()
    assert StepId.COMPARE in hand.done()


def decided(hand: Hand) -> None:
    hand.go(StepId.DECIDE)
    tasks = hand.part(TasksPart)
    tasks.add.click()
    hand.enter(what="A blood test", who="Praxis Müller", due="1.6.2026")
    day = f"{hand.today:%d.%m.%Y}"
    hand.say(decide__path="second_plan", decide__words="I wait, and sing.", decide__on=day)
    for paper, button in hand.part(PapersPart).buttons.items():
        button.click()
        shown = hand.dialog(PaperDialog)
        assert shown.document.pageCount() > (3 if paper is Paper.MY_SECOND_OPINION else 0)
        shown.reject()
        hand.rest()
    hand.say(decide__first_informed=day, decide__second_informed=day)
    assert set(StepId) - set(hand.done()) == {StepId.HABIT}


def taken_back_and_done_again(hand: Hand) -> None:
    """Everything is undone to the beginning, and redone to where it was."""
    session, vault, case_id = hand.session, hand.session._vault, hand.page.case.work.case_id

    def written() -> tuple[object, ...]:
        entries = [(one.id, one.kind, one.fields) for one in vault.entries.list(case_id)]
        questions = [(one.id, one.text) for one in vault.cases.questions(case_id)]
        return vault.cases.get(case_id).answers, sorted(entries, key=str), questions

    before = written()
    begun = session.history._done[0]
    assert begun.kind is ChangeKind.CASE_BEGUN
    while session.history.last is not begun:
        session.history.undo(vault)
    assert written() == ({}, [], [])
    hand.page.refresh()
    hand.rest()
    assert hand.done() == []
    session.history.undo(vault)
    assert case_id not in [one.id for one in vault.cases.list()]
    while session.history.redo(vault) is not None:
        pass
    hand.page.refresh()
    hand.rest()
    assert written() == before
    assert set(StepId) - set(hand.done()) == {StepId.HABIT}


def kept_up(hand: Hand, shell: Shell) -> None:
    for _ in range(4):
        hand.go(StepId.HABIT)
        next(one for one in hand.page.case.pane.findChildren(Button) if one.text() == "Open this week").click()
        hand.rest()
        week = shell.page
        assert isinstance(week, WeekPage)
        if week.beginning.none.isVisible():
            week.beginning.none.click()
        hand.rest()
        hand.wait(days=7)
    hand.go(StepId.HABIT)
    assert hand.done() == list(StepId)
    assert hand.page.case.steps.count.text() == "12 of 12 steps done"
    assert not hand.page.case.pane.on.isVisible()
