"""What is due in a case, the earliest first, each with an icon and in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.journey_desk import DeadlineSeen, Shown
from app.ui import wording
from app.ui.icons import put_icon
from app.ui.widgets.boxes import clear
from app.ui.widgets.labels import Label


class DueList(QWidget):
    """Shows what is not done; hidden where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("What is due"), "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        column.addLayout(self._lines)
        self.due: tuple[DeadlineSeen, ...] = ()
        self.hide()

    def show_case(self, shown: Shown) -> None:
        """Show a case's."""
        due = tuple(one for one in shown.deadlines if not one.done)
        if due == self.due:
            return
        self.due = due
        clear(self._lines)
        for one in due:
            self._lines.addLayout(_line(one))
        self.setVisible(bool(due))


def _line(one: DeadlineSeen) -> QHBoxLayout:
    picture, line, words = QLabel(), QHBoxLayout(), QVBoxLayout()
    icon, role = ("circle-alert", "bad") if one.overdue else ("clock", "soft")
    put_icon(picture, icon, role)
    words.setSpacing(0)
    words.addWidget(Label(one.words))
    words.addWidget(Label(wording.day(one.day), "soft"))
    line.setSpacing(10)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    return line
