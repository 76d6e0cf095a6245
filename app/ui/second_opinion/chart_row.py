"""One point of the comparison: what each opinion says on it, whether they agree, and the question that follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.references import Pointed, numbered
from app.ui import wording
from app.ui.answers.asked import Asked
from app.ui.answers.fields import TextField
from app.ui.icons import put_icon
from app.ui.places import PAGE, Place
from app.ui.second_opinion.words import asked_of, choice, words
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import Columns
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.dates import PartialDate
from models.second_opinion import EntryKind
from models.second_opinion.comparison import Cell, Column, Row

STATES = ("agreed", "clarify")
_ICONS = {"agreed": ("circle-check", "good"), "clarify": ("circle-help", "warn"), "": ("circle-minus", "soft")}


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell and whose it is."""

    cell: Cell
    doctor: str


class CellBox(QFrame):
    """What one opinion says. ``edit`` when it is to be written."""

    edit = Signal()

    def __init__(self, work: Work, topic: str) -> None:
        super().__init__()
        self.setProperty("kind", "cell")
        self._work, self._topic = work, topic
        self._record: int | None = None
        self._page = 0
        self._pictured = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        self.who, self.text = Label("", "soft"), Label()
        column.addWidget(self.who)
        column.addWidget(self.text)
        column.addStretch(1)
        self.source = Button("", self._open, kind="link", icon="file-text")
        self.change = Button("", self.edit.emit, kind="link", icon="pencil")
        column.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cell(self, cell: Cell, column: Column, *, pictured: bool = False) -> None:
        """Show what is written there; ``pictured`` where it rests on a series of images."""
        date = wording.partial(PartialDate.parse(column.date)) if column.date else ""
        who = self.tr("{doctor}, {date}").format(doctor=column.doctor, date=date) if date else column.doctor
        self.who.setText(who)
        self.text.setText(cell.text or self.tr("Nothing is written here yet."))
        self.change.setText(self.tr("Change") if cell.text else self.tr("Write"))
        named = self.tr("{deed}: {topic}, {doctor}")
        self.change.setAccessibleName(named.format(deed=self.change.text(), topic=self._topic, doctor=column.doctor))
        self._record, self._page = cell.record, cell.page or 0
        self.source.setVisible(cell.record is not None)
        self._pictured = pictured
        self.source.setText(self._rests_on(cell))
        self.source.setAccessibleName(named.format(deed=self.source.text(), topic=self._topic, doctor=column.doctor))

    def _rests_on(self, cell: Cell) -> str:
        if self._pictured:
            return self.tr("Images, slice {number}").format(number=cell.page) if cell.page else self.tr("Images")
        return self.tr("Record, page {page}").format(page=cell.page) if cell.page else self.tr("Record")

    def _open(self) -> None:
        if self._record is None:
            return
        if self._pictured and self._page:
            session, asked = self._work.session, partial(numbered, record_id=self._record, number=self._page)
            session.look(self, asked, self._turn_to, lambda _error: self._show_record())
        else:
            self._show_record()

    def _turn_to(self, picture: Pointed | None) -> None:
        """Look closer at the slice; where there is none of that number, at the record."""
        if picture is None:
            self._show_record()
        else:
            self._work.session.go(Place.IMAGES, picture.record.id, f"{picture.file_id} {picture.frame}")

    def _show_record(self) -> None:
        page = f"{PAGE}{self._page}" if self._page else ""
        self._work.session.go(Place.TIMELINE, self._record, page)


class RowCard(Card):
    """``edit`` carries the row and a CellPlace, ``marked`` row and state, ``asked`` row and question."""

    edit = Signal(object, object)
    marked = Signal(object, str)
    asked = Signal(object, str)
    gone = Signal(object)

    def __init__(self, work: Work, row: Row, columns: Sequence[Column]) -> None:
        super().__init__(gap=8, margin=14)
        self.setProperty("kind", "inset")
        self.row, self._columns = row, columns
        topic = words().topic(row.topic)
        self._icon, self.state = QLabel(), Label("", "soft")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(topic, "strong"), 1)
        top.addWidget(self._icon)
        top.addWidget(self.state)
        self.state.setWordWrap(False)
        self.column.addLayout(top)
        self.cells = [CellBox(work, topic) for _column in columns]
        for place, box in enumerate(self.cells):
            box.edit.connect(lambda place=place: self._edit(place))
        self.column.addWidget(Columns(self.cells))
        self.column.addWidget(self._marks(topic))
        known = asked_of(EntryKind.ROW, "question")
        self.question = TextField(Asked("question", known.label, known.hint, long=True))
        self.question.given.connect(lambda _key, text: self.asked.emit(self.row, text))
        self.column.addWidget(self.question)

    def show_row(self, row: Row, columns: Sequence[Column], pictured: frozenset[int]) -> None:
        """Show how it stands; ``pictured`` are the records that are series of images."""
        self.row, self._columns = row, columns
        icon, role = _ICONS[row.state]
        put_icon(self._icon, icon, role)
        unsaid = self.tr("They differ") if row.differs else self.tr("Not compared yet")
        self.state.setText(choice("row.state", row.state) if row.state else unsaid)
        for box, cell, column in zip(self.cells, row.cells, columns, strict=True):
            box.show_cell(cell, column, pictured=cell.record in pictured)
        for word, chip in self.chips.items():
            chip.setChecked(row.state == word)
        self.question.setVisible(row.state == "clarify" or bool(row.question))
        self.question.show_answer(row.question)
        self.remove.setVisible(bool(row.id) and not row.basic)

    def forget(self) -> None:
        """Let go of what is being typed."""
        self.question.forget()

    def _marks(self, topic: str) -> QWidget:
        box = QWidget()
        line = Flow(box)
        named = self.tr("{topic}: {state}")
        self.chips: dict[str, Button] = {}
        for word in STATES:
            chip = self.chips[word] = Button(choice("row.state", word), kind="chip", icon=_ICONS[word][0])
            chip.setCheckable(True)
            chip.setAccessibleName(named.format(topic=topic, state=choice("row.state", word)))
            chip.clicked.connect(lambda checked, word=word: self.marked.emit(self.row, word if checked else ""))
            line.addWidget(chip)
        self.remove = Button(self.tr("Remove"), lambda: self.gone.emit(self.row), kind="link", icon="trash-2")
        self.remove.setAccessibleName(named.format(topic=topic, state=self.remove.text()))
        line.addWidget(self.remove)
        return box

    def _edit(self, place: int) -> None:
        self.edit.emit(self.row, CellPlace(self.row.cells[place], self._columns[place].doctor))
