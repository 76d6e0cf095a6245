"""A dialog in which records are ticked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.browsing import Row
from app.ui import wording
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.room import open_in
from app.ui.widgets.rows import closing
from models.records import Record, Standing

_NUMBER = Qt.ItemDataRole.UserRole


def line(record: Record) -> str:
    """A record in one line: its title and date."""
    title = record.title or wording.document_type(record.type)
    return f"\u2068{title}\u2069 · {wording.partial(record.date)}"


class RecordsDialog(QDialog):
    """The records of the person, newest first, narrowed down by a word. ``chosen`` carries the numbers ticked."""

    chosen = Signal(object)

    def __init__(self, title: str, rows: Sequence[Row], ticked: Collection[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("Part of a title"))
        self.word.setAccessibleName(self.tr("Show records with this word in their title"))
        self.word.setMinimumHeight(TARGET)
        self.word.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Records to choose from"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in rows:
            if one.record.standing is Standing.ACTIVE or one.record.id in ticked:
                self.list.addItem(_item(one.record, ticked=one.record.id in ticked))
        self.list.itemActivated.connect(_turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self.word)
        column.addWidget(self.list, 1)
        self.take = Button(self.tr("Take these"), self.accept, kind="primary")
        buttons = closing(Button(self.tr("Cancel"), self.reject), self.take)
        column.addLayout(buttons)
        self.accepted.connect(self._tell)
        self.finished.connect(self.deleteLater)
        open_in(self, 640, 560)

    def _narrow(self, word: str) -> None:
        wanted = word.strip().casefold()
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(wanted not in item.text().casefold())

    def _tell(self) -> None:
        items = (self.list.item(number) for number in range(self.list.count()))
        self.chosen.emit(tuple(one.data(_NUMBER) for one in items if one.checkState() is Qt.CheckState.Checked))


def _item(record: Record, *, ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(line(record))
    item.setData(_NUMBER, record.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    item.setSizeHint(QSize(0, max(TARGET, theme().px(40))))
    return item


def _turn(item: QListWidgetItem) -> None:
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
