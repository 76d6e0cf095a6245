"""The lines of the list of series: a heading for each Study, below it its series."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from app.services.series_list import SeriesRow, StudyRows
from app.ui import wording
from app.ui.overriding import override

LINE = int(Qt.ItemDataRole.UserRole)
"""The role of a line's content."""


_ROOT = QModelIndex()


class Mark(StrEnum):
    """Where a series is shown."""

    ONLY = "only"
    LEFT = "left"
    RIGHT = "right"


MARK_ICONS = {Mark.ONLY: "eye", Mark.LEFT: "panel-left", Mark.RIGHT: "panel-right"}


def mark_words(mark: Mark) -> str:
    """A mark's word, which stands beside its icon."""
    translate = QCoreApplication.translate
    return {
        Mark.ONLY: translate("SeriesList", "Shown"),
        Mark.LEFT: translate("SeriesList", "Left"),
        Mark.RIGHT: translate("SeriesList", "Right"),
    }[mark]


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the series of one Study."""

    title: str
    when: str


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """The line of one series; ``none`` where no small picture can be made of it."""

    row: SeriesRow
    marks: tuple[Mark, ...] = ()
    thumbnail: QPixmap | None = None
    none: bool = False
    slices: int = 0

    @property
    def facts(self) -> str:
        """Kind and number of its pictures, or of the slices on its sheets."""
        translate = QCoreApplication.translate
        count = translate("SeriesList", "%Ln image(s)", "", self.row.count)
        if self.slices:
            count = translate("SeriesList", "%Ln slice(s)", "", self.slices)
        if self.slices and self.row.count > 1:
            sheets = translate("SeriesList", "%Ln sheet(s)", "", self.row.count)
            pattern = translate("SeriesList", "{slices} on {sheets}", "so many slices on so many sheets")
            count = pattern.format(slices=count, sheets=sheets)
        return " · ".join(filter(None, (self.row.modality, count)))

    @property
    def spoken(self) -> str:
        """The line as it is read out."""
        where = [mark_words(mark) for mark in self.marks]
        return ", ".join([self.row.title, self.facts, wording.partial(self.row.date), *where])


class SeriesModel(QAbstractListModel):
    """Headings cannot be chosen; ``row_of`` finds a series."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Heading | SeriesLine] = []
        self._pixmaps: dict[int, QPixmap | None] = {}
        self._marks: Mapping[int, tuple[Mark, ...]] = {}
        self._slices: Mapping[int, int] = {}

    @property
    def series(self) -> tuple[SeriesRow, ...]:
        """All series in the order of the list."""
        return tuple(line.row for line in self._lines if isinstance(line, SeriesLine))

    def show_studies(self, studies: Sequence[StudyRows]) -> None:
        """Show these, with the small pictures that are known."""
        self.beginResetModel()
        self._lines = []
        for study in studies:
            self._lines.append(Heading(study.title, wording.partial(study.date)))
            self._lines += [self._line(row) for row in study.series]
        self.endResetModel()

    def mark(self, marks: Mapping[int, tuple[Mark, ...]]) -> None:
        """Say which series are shown, and where."""
        self._marks = marks
        self._again()

    def tell_slices(self, slices: Mapping[int, int]) -> None:
        """Say how many slices are on the sheets of which series."""
        self._slices = slices
        if slices:
            self._again()

    def put_thumbnail(self, record_id: int, picture: QPixmap | None) -> None:
        """A small picture came; None where there is none."""
        self._pixmaps[record_id] = picture
        self._again(record_id)

    def has_thumbnail(self, record_id: int) -> bool:
        """Whether it was settled before."""
        return record_id in self._pixmaps

    def row_of(self, record_id: int) -> int | None:
        """The line of a record."""
        lines = enumerate(self._lines)
        return next((row for row, line in lines if isinstance(line, SeriesLine) and line.row.id == record_id), None)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex, /) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], SeriesLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = LINE, /) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken if isinstance(line, SeriesLine) else f"{line.title}, {line.when}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.spoken if isinstance(line, SeriesLine) else line.title
        if role == Qt.ItemDataRole.DisplayRole:
            return line.row.title if isinstance(line, SeriesLine) else line.title
        return None

    def _line(self, row: SeriesRow) -> SeriesLine:
        picture = self._pixmaps.get(row.id)
        none = row.id in self._pixmaps and picture is None
        return SeriesLine(row, self._marks.get(row.id, ()), picture, none, self._slices.get(row.id, 0))

    def _again(self, record_id: int | None = None) -> None:
        for number, line in enumerate(self._lines):
            if isinstance(line, SeriesLine) and record_id in (None, line.row.id):
                self._lines[number] = self._line(line.row)
                here = self.index(number)
                self.dataChanged.emit(here, here)
