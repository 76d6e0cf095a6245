"""The records package: whose it is, which question it is for, and the steps that lead to it."""

from PySide6.QtWidgets import QWidget

from app.services import case_changes, package_desk
from app.services.package_desk import Desk
from app.ui.cases.new_case import NewCasePane
from app.ui.cases.page import CasePage
from app.ui.export.case_view import CaseView, Step
from app.ui.export.linking import Linking, ask_records
from app.ui.export.lists.pane import ListsPane
from app.ui.export.made_pane import CheckCard
from app.ui.export.remedies import Fix, Way
from app.ui.export.start import asked
from app.ui.export.words import language
from app.ui.overriding import override
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.widgets.whose import PersonPane
from models.second_opinion.case import LINK, WAIVE

FACT = "fact:"
"""Before a key, as a target's detail: show the facts with that one ready to be answered."""

LISTS = "lists"
"""The detail that asks for the lists of records that a case may be checked by."""

HELD = "held"
"""The detail with which a list of records shows what waits for confirmation."""


class PackagePage(CasePage):
    """Shows one of: whose package, the first question, the case with its steps, or the lists to check it by.

    A target's detail is a step's word, ``lists``, ``fact:`` and a key, or "".
    """

    first = Step.FACTS.value

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._desk: Desk | None = None
        self._listing = False
        people = PersonPane(self.tr("Whose package is it?"), self.tr("A package holds the records of one person."))
        start = NewCasePane(asked(), CheckCard(session), parent=self.stack)
        self.case, self.lists = CaseView(session, self.head, self.stack), ListsPane(session, self.stack)
        self.furnish(people, start, self.case, self.lists)
        self._connect()

    @override
    def arrive(self, target: Target) -> None:
        self._listing = target.detail == LISTS
        super().arrive(target)

    @override
    def refresh(self) -> None:
        person, case, said = self.session.person_id, self.case_wanted(), language()
        self.session.look(self, lambda vault: package_desk.desk(vault, person, case, said), self._show)

    @override
    def back(self) -> bool:
        if super().back():
            return True
        if self.stack.currentWidget() is self.lists:
            if not self.lists.back():
                self._list(on=False)
            return True
        return False

    @override
    def parts(self) -> list[QWidget]:
        return self.case.parts() if self.stack.currentWidget() is self.case else [self.stack]

    def _connect(self) -> None:
        self.lists.closed.connect(lambda: self._list(on=False))
        checklist, contents = self.case.checklist, self.case.contents
        checklist.fix.connect(self._fix)
        checklist.record.connect(self._show_record)
        checklist.waive.connect(self._waive)
        checklist.leave_out.connect(lambda numbers: self._tick(numbers, True))
        checklist.lists_wanted.connect(lambda: self._list(on=True))
        checklist.contents_wanted.connect(lambda: self.case.show_step(Step.CONTENTS))
        contents.ticked.connect(self._tick)
        contents.record.connect(self._show_record)
        contents.add_wanted.connect(self.session.add_records)
        contents.held_wanted.connect(lambda: self._fix(Fix("", Way.HELD)))
        contents.make_wanted.connect(lambda: self.case.show_step(Step.MAKE))
        self.case.make.checklist_wanted.connect(lambda: self.case.show_step(Step.CHECKLIST))

    def _show(self, desk: Desk) -> None:
        self._desk = desk
        if self.settle(desk) and desk.case is not None:
            self.case.show_desk(desk)
            if self._listing:
                self.lists.show_case(desk.case.id)
            self.stack.setCurrentWidget(self.lists if self._listing else self.case)
            self._go_on(self.take_wanted())

    def _go_on(self, wanted: str) -> None:
        """Do what the target's detail asked for."""
        if wanted.startswith(FACT):
            self._to_fact(wanted.removeprefix(FACT))
        elif wanted in list(Step):
            self.case.show_step(Step(wanted))

    def _list(self, *, on: bool) -> None:
        """To the lists, or from them to the checklist."""
        self._listing = on
        if not on:
            self.case.show_step(Step.CHECKLIST)
        self.refresh()

    def _fix(self, fix: Fix) -> None:
        match fix.way:
            case Way.ADD:
                self.session.add_records()
            case Way.FACT:
                self._to_fact(fix.key)
            case Way.QUESTION:
                self.case.show_step(Step.FACTS)
                self.case.facts.focus_questions()
            case Way.CARE:
                self.session.go(Place.CARE)
            case Way.HELD:
                self.session.go(Place.TIMELINE, detail=HELD)
            case Way.CONTENTS:
                self.case.show_step(Step.CONTENTS)
            case Way.TICK | Way.LINK:
                (self._turn if fix.way is Way.TICK else self._link)(fix.key)

    def _to_fact(self, key: str) -> None:
        self.case.show_step(Step.FACTS)
        self.case.facts.focus_fact(key)

    def _show_record(self, number: int) -> None:
        """Show a record where it stands: among those that wait, in the bin, or in the record."""
        stays_out = self._desk.contents.stays_out if self._desk is not None else ()
        reason = next((one.reason for one in stays_out if any(number == held for held, _title in one.records)), "")
        if reason == "bin":
            self.session.go(Place.BIN, record=number)
        else:
            self.session.go(Place.TIMELINE, record=number, detail=HELD if reason == "not_confirmed" else "")

    def _waive(self, rule: str, why: str) -> None:
        self._answer(WAIVE + rule, why or None)

    def _turn(self, key: str) -> None:
        """Say yes, or take it back."""
        if self._desk is not None and self._desk.case is not None:
            self._answer(key, None if self._desk.case.answers.get(key) == "yes" else "yes")

    def _link(self, key: str) -> None:
        """Ask which records settle a point."""
        if self._desk is not None and self._desk.case is not None:
            title = next((one.title for one in self._desk.findings if key == f"{LINK}{one.rule}"), "")
            ask_records(self.session, self._desk.case, Linking(key, title), self)

    def _answer(self, key: str, value: str | None) -> None:
        if self._desk is not None and self._desk.case is not None:
            self.session.perform(case_changes.answered(self._desk.case.id, key, value))

    def _tick(self, numbers: tuple[int, ...], left_out: bool) -> None:
        if self._desk is not None and self._desk.case is not None:
            self.session.perform(case_changes.ticked(self._desk.case.id, numbers, out=left_out))
