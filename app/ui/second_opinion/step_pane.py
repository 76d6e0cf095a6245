"""One step of a case: how it stands, what it asks, and what can be done in it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.journey_desk import Shown
from app.ui.second_opinion.form import FormPart
from app.ui.second_opinion.layout import parts
from app.ui.second_opinion.safety import UrgentPart
from app.ui.second_opinion.step_head import StepHead
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.rows import row
from models.second_opinion import StepId
from models.second_opinion.steps import REOPENED


class StepPane(Scrolling):
    """``wanted`` carries another step to be shown."""

    wanted = Signal(object)

    def __init__(self, work: Work, step: StepId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self.step = work, step
        self._case, self._urgent = 0, False
        self._to: StepId | None = None
        self.head = StepHead()
        self.head.reopened.connect(self._reopen)
        self.column.addWidget(self.head)
        self.parts = parts(work, step)
        for part in self.parts:
            if isinstance(part, UrgentPart):
                self.column.insertWidget(0, part)
            else:
                self.column.addWidget(part)
        self.on = Button("", self._go_on, kind="primary")
        self.column.addLayout(row(self.on))
        self.column.addStretch(1)

    def show_case(self, shown: Shown) -> None:
        """Show a case; what is being typed stays, unless it is another case."""
        if shown.case.id != self._case:
            self._case = shown.case.id
            for part in self.parts:
                part.forget()
            self.verticalScrollBar().setValue(0)
        if self.step is StepId.SAFETY and shown.state.urgency.urgent and not self._urgent:
            self.verticalScrollBar().setValue(0)
        self._urgent = shown.state.urgency.urgent
        self.head.show_step(shown.step(self.step))
        for part in self.parts:
            part.show_case(shown)
        self._to = self._next(shown)
        self.on.setVisible(self._to is not None)
        if self._to is not None:
            self.on.setText(self.tr("Go on: {title}").format(title=shown.step(self._to).words.title))

    def focus_key(self, key: str) -> None:
        """Put the cursor into the field of an answer."""
        for part in self.parts:
            if isinstance(part, FormPart) and key in part.fields:
                QTimer.singleShot(0, part, lambda part=part: self._focus(part, key))

    def _focus(self, part: FormPart, key: str) -> None:
        part.focus(key)
        self.ensureWidgetVisible(part.fields[key], 0, 80)

    def _next(self, shown: Shown) -> StepId | None:
        """The step to go on with: the case's next one, else the one that follows this."""
        if shown.state.next is not None and shown.state.next is not self.step:
            return shown.state.next
        steps = list(StepId)
        after = steps[steps.index(self.step) + 1 :]
        return next((one for one in after if not shown.step(one).done), None)

    def _go_on(self) -> None:
        if self._to is not None:
            self.wanted.emit(self._to)

    def _reopen(self, again: bool) -> None:
        self._work.answer(f"{REOPENED}{self.step}", "yes" if again else "")
