"""At the foot of the window: this week's ten minutes are open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.reminders.later_button import LaterButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.clock import Clock
from models.reminders.plan import Plan


class WeekBar(QFrame):
    """Stays until one of its buttons is pressed; ``put_off`` carries the moment (datetime) when to ask again."""

    begun = Signal()
    put_off = Signal(object)
    left = Signal()

    def __init__(self, clock: Clock, plan: Plan, *, late: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        open_ = self.tr("This week's ten minutes are open.")
        words = self.tr("Last time you were away: this week's ten minutes are still open.") if late else open_
        self.setAccessibleName(words)
        picture = QLabel()
        put_icon(picture, "bell", "accent")
        buttons = QWidget()
        flow = Flow(buttons)
        self.begin = Button(self.tr("Begin"), self.begun.emit, kind="primary")
        self.later = LaterButton(clock, plan)
        self.later.chosen.connect(self.put_off)
        self.leave = Button(self.tr("Not now"), self.left.emit)
        for button in (self.begin, self.later, self.leave):
            flow.addWidget(button)
        texts = QVBoxLayout()
        texts.addWidget(Label(words))
        texts.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
