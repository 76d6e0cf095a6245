"""The banner that stays on a case with a warning sign until it is written down what was done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.services.journey_desk import Shown
from app.ui.icons import put_icon
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class UrgentBanner(QFrame):
    """``opened`` when the urgent page is to be shown."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "urgent")
        picture = QLabel()
        put_icon(picture, "triangle-alert", "bad", 24)
        self.words = Label(
            self.tr("This cannot wait: contact your doctor now or go to the emergency department."), "strong"
        )
        self.setAccessibleName(self.words.text())
        self.button = Button(self.tr("What to do"), self.opened.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 20, 8)
        line.setSpacing(12)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.hide()

    def show_case(self, shown: Shown) -> None:
        """Stand there while a sign is urgent and nothing is written down about it."""
        self.setVisible(shown.state.urgency.urgent)
