"""One list of records with its points, to be changed where it is the person's own."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.lists_desk import ListOpened, Point
from app.ui.export.lists.points import PointRow, WeightCombo
from app.ui.export.lists.words import called
from app.ui.export.words import isolated
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Card, Scrolling, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row
from models.second_opinion import Severity
from models.second_opinion.own_lists import LONGEST_WHAT


class ListPane(Scrolling):
    """``added`` carries the words of a new point and a Severity; the others the id of a point of the program's list
    (``again``) or of this one.

    ``closed`` goes back to all lists, ``copied`` asks for a list like this one.
    """

    closed = Signal()
    copied = Signal()
    added = Signal(str, object)
    again = Signal(str, object)
    weighed = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ListOpened | None = None
        self.rows: dict[str, PointRow] = {}
        self.back = Button(self.tr("All lists"), self.closed.emit, kind="link", icon="arrow-left")
        self.copy = Button(self.tr("Make one like it"), self.copied.emit, kind="primary", icon="copy")
        self.title, self.note = Label("", "title"), Label("", "soft")
        self.points, self.lacking = Card(gap=8), Card(gap=6)
        self._lines, self._buttons = QVBoxLayout(), QVBoxLayout()
        self.points.column.addWidget(Label(self.tr("Points of this list"), "heading"))
        self.points.column.addLayout(self._lines)
        self.lacking.column.addWidget(Label(self.tr("Carebinder's own points that are not in it"), "heading"))
        self.lacking.column.addLayout(self._buttons)
        self.new = self._adding()
        top, copying = QWidget(), QWidget()
        Flow(top).addWidget(self.back)
        Flow(copying).addWidget(self.copy)
        for widget in (top, self.title, self.note, copying, self.new, self.points, self.lacking):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_list(self, shown: ListOpened) -> None:
        """Show a list; what is being typed stays, unless it is another one."""
        if self._shown is None or self._shown.name != shown.name:
            self.what.clear()
            self.verticalScrollBar().setValue(0)
        if shown == self._shown:
            return
        self.title.setText(called(shown.name, ours=shown.ours))
        self.note.setText(
            self.tr("It came with the program and stays as it is. Make one like it, and change that.")
            if shown.ours
            else self.tr("What you change is kept at once, and can be undone.")
        )
        self.new.setVisible(not shown.ours)
        self.copy.setVisible(shown.ours)
        self._show_points(shown)
        self._show_lacking(shown)
        self._shown = shown

    def _adding(self) -> Card:
        card = Card(gap=8)
        asked = Label(self.tr("Add a point of your own"), "heading")
        self.what = QLineEdit()
        self.what.setMaxLength(LONGEST_WHAT)
        self.what.setMinimumHeight(TARGET)
        self.what.setAccessibleName(asked.text())
        self.what.setPlaceholderText(self.tr("For example: photographs of the skin, taken this month"))
        self.what.returnPressed.connect(self._add)
        asked.setBuddy(self.what)
        self.weight = WeightCombo(self.tr("How much the new point matters"))
        self.add = Button(self.tr("Add"), self._add, icon="plus")
        self.add.setEnabled(False)
        self.what.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        card.column.addWidget(asked)
        card.column.addWidget(Label(self.tr("You tick it off, or link a record to it, in the checklist."), "soft"))
        card.column.addWidget(self.what)
        card.column.addLayout(row(self.weight, self.add))
        return card

    def _show_points(self, shown: ListOpened) -> None:
        """Rows that stay keep the focus; where one was taken out, the next one has it."""
        other = self._shown is None or self._shown.name != shown.name
        wanted, order = {one.id for one in shown.points}, list(self.rows)
        focused = next((one for one in order if self.rows[one].isAncestorOf(self.focusWidget() or self)), None)
        for gone in order if other else [one for one in order if one not in wanted]:
            line = self.rows.pop(gone)
            line.hide()
            line.deleteLater()
        for place, one in enumerate(shown.points):
            if one.id in self.rows:
                self.rows[one.id].show_point(one)
            else:
                self.rows[one.id] = self._row(one, fixed=shown.ours)
            self._lines.insertWidget(place, self.rows[one.id])
            self.rows[one.id].out.setEnabled(len(shown.points) > 1)
        if focused is not None and focused not in self.rows and not other:
            after = [one for one in order[order.index(focused) :] if one in self.rows] or list(self.rows)[-1:]
            self.rows[after[0]].out.setFocus()

    def _row(self, point: Point, *, fixed: bool) -> PointRow:
        made = PointRow(point, fixed=fixed)
        made.weighed.connect(self.weighed)
        made.dropped.connect(self.dropped)
        return made

    def _show_lacking(self, shown: ListOpened) -> None:
        focused = self.lacking.isAncestorOf(self.focusWidget() or self)
        clear(self._buttons)
        self.lacking.setVisible(bool(shown.lacking))
        for one in shown.lacking:
            words, button = isolated(one.title), Button(self.tr("Add"), icon="plus")
            button.clicked.connect(partial(self._again, one))
            button.setAccessibleName(self.tr("Add: {point}").format(point=words))
            self._buttons.addLayout(row(Label(words), button, stretch=0))
        if focused:
            self.what.setFocus()

    def _again(self, point: Point, _checked: bool = False) -> None:
        self.again.emit(point.id, point.severity)

    def _add(self) -> None:
        if self.what.text().strip():
            self.added.emit(self.what.text().strip(), self.weight.severity)

    def taken(self) -> None:
        """The new point was taken: the field is ready for another one."""
        self.what.clear()
        self.weight.show_severity(Severity.REQUIRED)
        self.what.setFocus()
