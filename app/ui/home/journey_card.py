"""The newest second opinion on the first page: how far it is, its steps, and the one next thing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from app.services.journey_desk import DeadlineSeen, Shown
from app.ui.icons import put_icon
from app.ui.second_opinion.states import STATE_ICONS, how, state_words
from app.ui.widgets.boxes import Banner, Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label

_DUE = 3
"""How many of the things that are due are named here."""


class JourneyCard(Card):
    """``go`` is called with a step's word, "" for the page as it stands."""

    def __init__(self, shown: Shown, go: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=22, gap=10)
        self._go = go
        self.column.addWidget(Label(self.tr("Second opinion: {title}").format(title=shown.case.title), "heading"))
        if shown.state.urgency.urgent:
            words = self.tr("A warning sign is marked. Do not wait: contact your doctor now.")
            self.column.addWidget(Banner(words, "bad"))
        self._progress(shown)
        self._next(shown)
        self._due(tuple(one for one in shown.deadlines if not one.done)[:_DUE])
        self._steps(shown)

    def _progress(self, shown: Shown) -> None:
        total = len(shown.steps)
        said = Label(self.tr("{done} of {total} steps done").format(done=shown.state.done, total=total))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, total)
        bar.setValue(shown.state.done)
        bar.setAccessibleName(said.text())
        self.column.addWidget(said)
        self.column.addWidget(bar)

    def _next(self, shown: Shown) -> None:
        if shown.state.next is None:
            self.column.addWidget(Label(self.tr("Every step is done."), "strong"))
            return
        step = shown.step(shown.state.next)
        self.column.addWidget(Label(self.tr("Next: {step}").format(step=step.words.title), "strong"))
        self.column.addWidget(Label(step.reasons[0] if step.begun and step.reasons else step.words.what))
        self.on = Button(self.tr("Go on"), lambda: self._go(step.step.value))
        self.on.setAccessibleDescription(step.words.title)
        self.column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignRight)

    def _due(self, due: tuple[DeadlineSeen, ...]) -> None:
        for one in due:
            picture, line = QLabel(), QHBoxLayout()
            icon, role = ("circle-alert", "bad") if one.overdue else ("clock", "soft")
            put_icon(picture, icon, role)
            line.setSpacing(10)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(one.words), 1)
            self.column.addLayout(line)

    def _steps(self, shown: Shown) -> None:
        box = QWidget()
        line = Flow(box, gap=6)
        self.steps: list[Button] = []
        for one in shown.steps:
            button = Button(one.words.title, partial(self._go, one.step.value), kind="link")
            put_icon(button, *STATE_ICONS[how(one)])
            named = self.tr("{step}: {state}").format(step=one.words.title, state=state_words(one))
            button.setAccessibleName(named)
            button.setToolTip(named)
            self.steps.append(button)
            line.addWidget(button)
        self.column.addWidget(box)
