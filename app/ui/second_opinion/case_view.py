"""One case on the page: which one, whether it is urgent, its steps, and the step that is shown."""

from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.services.journey_desk import JourneyDesk, Shown
from app.services.papers import Paper
from app.ui.cases.head import CaseHead
from app.ui.second_opinion.log_dialog import show_log
from app.ui.second_opinion.papers_part import paper_button
from app.ui.second_opinion.step_pane import StepPane
from app.ui.second_opinion.steps_pane import StepsPane
from app.ui.second_opinion.urgent import UrgentBanner
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.session import Session
from app.ui.widgets.boxes import Line
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.two_panes import Manner, TwoPanes
from models.second_opinion import StepId


class CaseView(QWidget):
    """Under ``head``, which says which case it is."""

    def __init__(self, session: Session, head: CaseHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = Work(session, self)
        self.steps, self._stack = StepsPane(), QStackedWidget(self)
        self.panes: dict[StepId, StepPane] = {}
        self._shown: Shown | None = None
        self._step: StepId | None = None
        self.urgent = UrgentBanner()
        self.urgent.opened.connect(self._show_urgent)
        self.steps.row.addWidget(paper_button(self.work, Paper.MY_SECOND_OPINION))
        self.steps.row.addWidget(Button(self.tr("What you wrote down when"), partial(show_log, self.work), icon="list"))
        manner = Manner(372, kept=False, back=self.tr("All steps"))
        self.two = TwoPanes(session, self.steps, self._stack, manner, self)
        self.two.folded.connect(self.fold)
        self.steps.chosen.connect(self.show_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._bar(head)
        column.addWidget(self.head)
        column.addWidget(self.urgent)
        column.addWidget(self.two, 1)
        notice = Label(words().safety("notice"), "soft")
        notice.setContentsMargins(20, 4, 20, 4)
        column.addWidget(Line())
        column.addWidget(notice)

    @property
    def step(self) -> StepId | None:
        """The step that is shown, None before there is one."""
        return self._step

    @property
    def pane(self) -> StepPane:
        """The page of the step that is shown."""
        assert self._step is not None
        return self.panes[self._step]

    def parts(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.head, *([self.urgent] if self.urgent.isVisible() else []), self.steps, self._stack]

    def show_desk(self, desk: JourneyDesk) -> None:
        """Show a case."""
        shown = desk.shown
        assert shown is not None
        other = shown.case.id != self.work.case_id
        self._shown, self.work.case_id = shown, shown.case.id
        self.urgent.show_case(shown)
        self.steps.show_case(shown)
        if other or self._step is None:
            self._put(shown.state.next or StepId.DECIDE)
        self.pane.show_case(shown)

    def show_step(self, step: StepId) -> None:
        """Show one step; where there is little room, in place of the list."""
        self._put(step)
        self.two.show_second(on=True)

    def _show_urgent(self) -> None:
        self.show_step(StepId.SAFETY)
        self.pane.verticalScrollBar().setValue(0)

    def fold(self) -> None:
        """Back to the list, where only one of both is seen."""
        self.two.show_second(on=False)
        if self._step is not None:
            self.steps.buttons[self._step].setFocus()

    def _put(self, step: StepId) -> None:
        if step not in self.panes:
            pane = self.panes[step] = StepPane(self.work, step, self._stack)
            pane.wanted.connect(self.show_step)
            self._stack.addWidget(pane)
        self._step = step
        self.steps.mark(step)
        if self._shown is not None:
            self.panes[step].show_case(self._shown)
        self._stack.setCurrentWidget(self.panes[step])

    @staticmethod
    def _bar(head: CaseHead) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        line = QVBoxLayout(bar)
        line.setContentsMargins(20, 10, 20, 10)
        line.addWidget(head)
        return bar
