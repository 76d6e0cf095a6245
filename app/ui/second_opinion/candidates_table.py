"""Doctors in columns, what is known of them in rows; where there is no room for it, the cards below tell the same."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.overriding import override
from app.ui.second_opinion.value_words import said
from app.ui.second_opinion.words import words
from app.ui.theme import theme
from app.ui.widgets.boxes import Line
from app.ui.widgets.labels import Label
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.entries import FIELDS

_COMPARED = tuple(name for name in FIELDS[EntryKind.CANDIDATE] if name not in ("name", "chosen"))
_NARROWEST = 130


class CandidatesTable(QWidget):
    """Shown for two doctors and more; ``turned`` when it begins or ceases to tell of them."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._table = QWidget()
        column.addWidget(self._table)
        self._shown: tuple[CaseEntry, ...] = ()
        self.told = False
        theme().changed.connect(self._fit)
        self.hide()

    def show_candidates(self, candidates: Sequence[CaseEntry]) -> None:
        """Show these."""
        if tuple(candidates) == self._shown:
            return
        self._shown = tuple(candidates)
        self.setVisible(len(self._shown) > 1)
        self._table.hide()
        self._table.deleteLater()
        self._table = self._filled()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._table)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._table.minimumSizeHint().height() if self._table.isVisibleTo(self) else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        told = len(self._shown) > 1 and self.width() >= theme().px(_NARROWEST) * (len(self._shown) + 1)
        self._table.setVisible(told)
        if told != self.told:
            self.told = told
            self.turned.emit()

    def _filled(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        labels = words().entry(EntryKind.CANDIDATE).fields
        for place, one in enumerate(self._shown, 1):
            grid.addWidget(Label(one.fields.get("name", ""), "strong"), 0, place)
        for number, name in enumerate(self._told(), 1):
            grid.addWidget(Line(), 2 * number - 1, 0, 1, len(self._shown) + 1)
            grid.addWidget(Label(labels[name].label, "soft"), 2 * number, 0)
            for place, one in enumerate(self._shown, 1):
                grid.addWidget(Label(_value(one, name)), 2 * number, place)
        for place in range(len(self._shown) + 1):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 1)
        return box

    def _told(self) -> list[str]:
        return [name for name in _COMPARED if any(one.fields.get(name) for one in self._shown)]


def _value(entry: CaseEntry, name: str) -> str:
    value = entry.fields.get(name, "")
    if not value:
        return QCoreApplication.translate("Journey", "Not known yet")
    return said(FIELDS[EntryKind.CANDIDATE][name], f"candidate.{name}", value)
