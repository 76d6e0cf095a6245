"""The page of a second opinion: whose case, which one, and its steps."""

from PySide6.QtWidgets import QWidget

from app.services import journey_desk
from app.services.journey_desk import JourneyDesk
from app.ui.cases.new_case import NewCasePane
from app.ui.cases.page import CasePage
from app.ui.overriding import override
from app.ui.second_opinion.case_view import CaseView
from app.ui.second_opinion.start import asked
from app.ui.second_opinion.words import language, words
from app.ui.session import Session
from app.ui.widgets.labels import Label
from app.ui.widgets.whose import PersonPane
from models.second_opinion import KEYS, StepId
from models.second_opinion.steps import STEP_KEYS


class SecondOpinionPage(CasePage):
    """Shows one of: whose case, the first case, or a case with its steps.

    A target's detail is a step's word, an answer's key, or "".
    """

    first = next(iter(STEP_KEYS[StepId.SAFETY]))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        people = PersonPane(self.tr("Whose second opinion is it?"), self.tr("A case is about one person."))
        offline = Label(words().advice("offline"), "soft")
        self.case = CaseView(session, self.head, self.stack)
        self.furnish(people, NewCasePane(asked(), offline, parent=self.stack), self.case)

    @override
    def refresh(self) -> None:
        person, case, said = self.session.person_id, self.case_wanted(), language()
        self.session.look(self, lambda vault: journey_desk.desk(vault, person, case, said), self._show)

    @override
    def back(self) -> bool:
        return super().back() or (self.stack.currentWidget() is self.case and self.case.two.back())

    @override
    def parts(self) -> list[QWidget]:
        return self.case.parts() if self.stack.currentWidget() is self.case else [self.stack]

    def _show(self, desk: JourneyDesk) -> None:
        if self.settle(desk):
            self.case.show_desk(desk)
            self.stack.setCurrentWidget(self.case)
            self._go_on(self.take_wanted())

    def _go_on(self, wanted: str) -> None:
        """Do what the target's detail asked for."""
        if wanted in list(StepId):
            self.case.show_step(StepId(wanted))
        elif wanted in KEYS:
            step = next((step for step, keys in STEP_KEYS.items() if wanted in keys), None)
            if step is not None:
                self.case.show_step(step)
                self.case.pane.focus_key(wanted)
