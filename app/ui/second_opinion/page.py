"""The page of a second opinion: whose case, which one, and its steps."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.services import consulting, journey_desk
from app.services.journey_desk import JourneyDesk
from app.ui.answers.new_case import NewCasePane
from app.ui.page import Page
from app.ui.places import Target
from app.ui.second_opinion.case_view import CaseView
from app.ui.second_opinion.renaming import RenameDialog
from app.ui.second_opinion.start import asked
from app.ui.second_opinion.words import language, words
from app.ui.session import Session
from app.ui.widgets.labels import Label
from app.ui.widgets.whose import PersonPane
from models.records import Case
from models.second_opinion import KEYS, StepId
from models.second_opinion.steps import STEP_KEYS


class SecondOpinionPage(Page):
    """Shows one of: whose case, the first case, or a case with its steps.

    A target's record is a case's number; its detail is a step's word, an answer's key, or "".
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._desk: JourneyDesk | None = None
        self._chosen: dict[int, int] = {}
        self._case: int | None = None
        self._new = False
        self._wanted = ""
        self.people = PersonPane(self.tr("Whose second opinion is it?"), self.tr("A case is about one person."))
        self._stack = QStackedWidget(self)
        offline = Label(words().advice("offline"), "soft")
        self.begin = NewCasePane(asked(), offline, parent=self._stack)
        self.case, self.nothing = CaseView(session, self._stack), QWidget()
        for widget in (self.nothing, self.people, self.begin, self.case):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.people.chosen.connect(session.choose_person)
        self.begin.begun.connect(self._begin)
        self.begin.kept.connect(self._keep)
        self.case.case_chosen.connect(self._choose)
        self.case.new_wanted.connect(self._ask_new)
        self.case.rename_wanted.connect(self._rename)

    @override
    def arrive(self, target: Target) -> None:
        self._wanted = target.detail
        self._case = target.record or self._case
        self._new = self._new and not target.detail
        self.refresh()

    @override
    def refresh(self) -> None:
        person, said = self.session.person_id, language()
        case = self._case or (
            self._chosen.get(person) if person is not None else next(iter(self._chosen.values()), None)
        )
        self.session.look(self, lambda vault: journey_desk.desk(vault, person, case, said), self._show)

    @override
    def back(self) -> bool:
        if self._new and self._desk is not None and self._desk.cases:
            self._keep()
            return True
        return self._stack.currentWidget() is self.case and self.case.two.back()

    @override
    def parts(self) -> list[QWidget]:
        return self.case.parts() if self._stack.currentWidget() is self.case else [self._stack]

    def _show(self, desk: JourneyDesk) -> None:
        self._desk, self._case = desk, None
        if desk.person is None:
            self.people.show_people(desk.everyone)
            self._stack.setCurrentWidget(self.people)
        elif desk.shown is None or self._new:
            if self._stack.currentWidget() is not self.begin:
                self._stack.setCurrentWidget(self.begin)
                self.begin.ask(others=desk.shown is not None)
        else:
            self._chosen[desk.person.id] = desk.shown.case.id
            self.case.show_desk(desk)
            self._stack.setCurrentWidget(self.case)
            self._go_on()

    def _go_on(self) -> None:
        """Do what the target's detail asked for, once."""
        wanted, self._wanted = self._wanted, ""
        if wanted in list(StepId):
            self.case.show_step(StepId(wanted))
        elif wanted in KEYS:
            step = next((step for step, keys in STEP_KEYS.items() if wanted in keys), None)
            if step is not None:
                self.case.show_step(step)
                self.case.pane.focus_key(wanted)

    def _begin(self, title: str) -> None:
        if self._desk is not None and self._desk.person is not None:
            whose = str(self._desk.person.id)
            self.session.act(self, lambda vault: consulting.begin(vault, whose, title), self._begun)

    def _begun(self, case: Case) -> None:
        self._chosen[case.person_id] = case.id
        self._new, self._wanted = False, next(iter(STEP_KEYS[StepId.SAFETY]))
        self.refresh()

    def _ask_new(self) -> None:
        self._new = True
        self.refresh()

    def _keep(self) -> None:
        self._new = False
        self.refresh()

    def _choose(self, case_id: int) -> None:
        self._case = case_id
        self.refresh()

    def _rename(self) -> None:
        if self._desk is not None and self._desk.shown is not None:
            dialog = RenameDialog(self._desk.shown.case.title, self.window())
            dialog.named.connect(self.case.work.retitle)
            dialog.open()
