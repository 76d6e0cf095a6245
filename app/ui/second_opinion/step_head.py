"""What stands on top of every step: what to do and why, how it stands, and opening it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.journey_desk import StepSeen
from app.ui.icons import put_icon
from app.ui.second_opinion.states import STATE_ICONS, how, state_words
from app.ui.widgets.boxes import Card, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row


class StepHead(QWidget):
    """``reopened`` carries whether the step is to be open again."""

    reopened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title, self.what, self.why = Label("", "title"), Label(), Label("", "soft")
        for label in (self.title, self.what, self.why):
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._box())
        self._shown: StepSeen | None = None

    def show_step(self, step: StepSeen) -> None:
        """Show how a step stands."""
        if step == self._shown:
            return
        self._shown = step
        self.title.setText(step.words.title)
        self.what.setText(step.words.what)
        self.why.setText(step.words.why)
        icon, role = STATE_ICONS[how(step)]
        put_icon(self._icon, icon, role, 24)
        self.state.setText(state_words(step))
        clear(self._reasons)
        for reason in step.reasons:
            self._reasons.addLayout(_line(reason))
        self.done_when.setText(self.tr("Done when: {words}").format(words=step.words.done_when))
        self.again.setVisible(step.done)
        self.settle.setVisible(step.reopened)

    def _box(self) -> Card:
        card = Card(gap=8)
        self._icon, self.state = QLabel(), Label("", "heading")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._icon)
        top.addWidget(self.state, 1)
        card.column.addLayout(top)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(6)
        card.column.addLayout(self._reasons)
        self.done_when = Label("", "soft")
        card.column.addWidget(self.done_when)
        self.again = Button(self.tr("Open this step again"), lambda: self.reopened.emit(True), icon="rotate-cw")
        self.settle = Button(self.tr("It need not be open any more"), lambda: self.reopened.emit(False), icon="check")
        self.again.hide()
        self.settle.hide()
        card.column.addLayout(row(self.again, self.settle))
        return card


def _line(words: str) -> QHBoxLayout:
    picture, line = QLabel(), QHBoxLayout()
    put_icon(picture, "circle-dot", "soft", 16)
    line.setSpacing(8)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(words), 1)
    return line
