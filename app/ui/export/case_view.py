"""One case on the page: which one, the steps, and what each shows."""

from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.services.package_desk import Desk
from app.ui.cases.head import CaseHead
from app.ui.export.checklist_pane import ChecklistPane
from app.ui.export.contents_pane import ContentsPane
from app.ui.export.facts_pane import FactsPane
from app.ui.export.made_pane import MadePane
from app.ui.export.make_pane import MakePane
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow


class Step(StrEnum):
    """The steps of the page, in order."""

    FACTS = "facts"
    CHECKLIST = "checklist"
    CONTENTS = "contents"
    MAKE = "make"
    MADE = "made"


class CaseView(QWidget):
    """Under ``head``, which says which case it is."""

    def __init__(self, session: Session, head: CaseHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._bar(head)
        column.addWidget(self.head)  # before the rest, as the Tab key goes
        self._stack = QStackedWidget(self)
        self.facts = FactsPane(session, self._stack)
        self.checklist = ChecklistPane(self._stack)
        self.contents = ContentsPane(self._stack)
        self.make = MakePane(session, self._stack)
        self.made = MadePane(session, self._stack)
        self.panes: dict[Step, FactsPane | ChecklistPane | ContentsPane | MakePane | MadePane] = {
            Step.FACTS: self.facts,
            Step.CHECKLIST: self.checklist,
            Step.CONTENTS: self.contents,
            Step.MAKE: self.make,
            Step.MADE: self.made,
        }
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        column.addWidget(self._stack, 1)
        self.show_step(Step.CHECKLIST)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        shown = self._stack.currentWidget()
        return next(step for step, pane in self.panes.items() if pane is shown)

    def parts(self) -> list[QWidget]:
        """The head with its steps, and the step that is shown."""
        return [self.head, self.panes[self.step]]

    def show_step(self, step: Step) -> None:
        """Show one step."""
        self._stack.setCurrentWidget(self.panes[step])
        self.chips[step].setChecked(True)

    def show_desk(self, desk: Desk) -> None:
        """Show a case in every step."""
        ready = desk.ready
        words = self.tr("2. Checklist: {ready} of {total}").format(ready=ready.ready, total=ready.total)
        self.chips[Step.CHECKLIST].setText(words)
        for pane in self.panes.values():
            pane.show_desk(desk)

    def _bar(self, head: CaseHead) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(28, 14, 28, 10)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self._steps())
        return bar

    def _steps(self) -> QWidget:
        box = QWidget()
        row = Flow(box)
        self._group = QButtonGroup(self)
        self.chips: dict[Step, Button] = {}
        words = {
            Step.FACTS: self.tr("1. Case facts"),
            Step.CHECKLIST: self.tr("2. Checklist"),
            Step.CONTENTS: self.tr("3. Contents"),
            Step.MAKE: self.tr("4. Make"),
            Step.MADE: self.tr("Packages made"),
        }
        for step, text in words.items():
            chip = self.chips[step] = Button(text, lambda to=step: self.show_step(to), kind="chip")  # type: ignore[misc] # its default binds it
            chip.setCheckable(True)
            self._group.addButton(chip)
            row.addWidget(chip)
        return box
