"""One point of a list: its words, how much hangs on it, and a way to take it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.lists_desk import Point
from app.ui.answers.calm import CalmCombo
from app.ui.export.lists.words import how_much
from app.ui.export.words import isolated
from app.ui.theme import TARGET
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label
from models.second_opinion import Severity


class WeightCombo(CalmCombo):
    """How much hangs on a point."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        for severity in Severity:
            self.addItem(how_much(severity), severity.value)

    @property
    def severity(self) -> Severity:
        """What is chosen."""
        return Severity(self.currentData())

    def show_severity(self, severity: Severity) -> None:
        """Choose without telling."""
        self.setCurrentIndex(self.findData(severity.value))


class PointRow(QWidget):
    """``weighed`` carries the point's id and a Severity, ``dropped`` the id."""

    weighed = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, point: Point, *, fixed: bool) -> None:
        super().__init__()
        title = isolated(point.title)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(title), 1)
        self.weight = WeightCombo(self.tr("How much it matters: {point}").format(point=title))
        self.weight.activated.connect(lambda _index: self.weighed.emit(point.id, self.weight.severity))
        self.out = IconButton("x", self.tr("Take out: {point}").format(point=title), self._drop)
        self.word = Label("", "soft")
        self.word.setWordWrap(False)
        self._id = point.id
        for widget in (self.weight, self.out, self.word):
            line.addWidget(widget)
            widget.setVisible((widget is self.word) is fixed)
        self.show_point(point)

    def show_point(self, point: Point) -> None:
        """Show how much hangs on it now."""
        self.weight.show_severity(point.severity)
        self.word.setText(how_much(point.severity))

    def _drop(self) -> None:
        self.dropped.emit(self._id)
