"""Choosing one of many words: a small window with a list that narrows down while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.room import open_in


class Picker(QDialog):
    """Offers words and hands the chosen one to ``picked``."""

    def __init__(self, title: str, choices: Sequence[str], picked: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._picked = picked
        open_in(self, 420, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type to narrow down"))
        self.search.setAccessibleName(title)
        self.search.setClearButtonEnabled(True)
        self._words = QSortFilterProxyModel(self)
        self._words.setSourceModel(QStringListModel(list(choices), self))
        self._words.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._words)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.search.textChanged.connect(self._narrow)
        self.list.activated.connect(self.take)
        self._build(title)
        self._narrow("")

    def take(self) -> None:
        """Choose the marked word and close."""
        index = self.list.currentIndex()
        if index.isValid():
            self.accept()
            self._picked(str(index.data()))

    def _build(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), self.reject))
        choose = Button(self.tr("Choose"), self.take, kind="primary")
        choose.setDefault(True)
        row.addWidget(choose)
        column.addLayout(row)

    def _narrow(self, words: str) -> None:
        self._words.setFilterFixedString(words)
        self.list.setCurrentIndex(self._words.index(0, 0))
