"""The last weeks as a small picture: one box a week, told by its shape and read out in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui import wording
from app.ui.icons import put_icon
from app.ui.reminders import words
from app.ui.theme import theme
from app.ui.widgets.boxes import clear
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.reminders.weeks import Shown, WeekShown

_ROLES = {Shown.FILED: "good", Shown.NOTHING_NEW: "good", Shown.OPEN: "accent"}
_EDGE = 40


class WeeksPicture(QWidget):
    """Shows weeks, the running one at the end, and below what the shapes mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = QVBoxLayout()
        self._meanings = Label("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._boxes)
        column.addWidget(self._meanings)

    def show_weeks(self, weeks: Sequence[WeekShown]) -> None:
        """Show these; those before the first records are left out."""
        clear(self._boxes)
        seen = [one for one in weeks if one.shown is not Shown.BEFORE]
        row = QWidget()
        flow = Flow(row, gap=6)
        for one in seen:
            flow.addWidget(_WeekBox(one))
        self._boxes.addWidget(row)
        told = [spoken(one) for one in seen]
        self.setAccessibleName("; ".join(told))
        kinds = [shown for shown in Shown if any(one.shown is shown for one in seen)]
        pattern = QCoreApplication.translate("Reminders", "{what}: {count}", "a kind of week and how many of them")
        told_kinds = (pattern.format(what=words.week_shown(shown), count=_count(seen, shown)) for shown in kinds)
        self._meanings.setText(" · ".join(told_kinds))


class _WeekBox(QFrame):
    def __init__(self, one: WeekShown) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        edge = theme().px(_EDGE)
        self.setFixedSize(edge, edge)
        self.setToolTip(spoken(one))
        picture = QLabel(self)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        put_icon(picture, words.ICONS[one.shown], _ROLES.get(one.shown, "soft"), 22)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(picture)


def spoken(one: WeekShown) -> str:
    """A week in words: its days and what it was."""
    pattern = QCoreApplication.translate("Reminders", "Week of {day}: {what}")
    return pattern.format(day=wording.day(one.week.monday()), what=words.week_shown(one.shown))


def _count(weeks: Sequence[WeekShown], shown: Shown) -> str:
    return wording.number(sum(one.shown is shown for one in weeks))
