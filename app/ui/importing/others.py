"""What an import found besides new records: what was here already, what could not be taken in, what is no record."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.reviewing import Twin
from app.ui import import_words as words
from app.ui import wording
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from importers.candidates import Item

_LINES = 5
_AT_MOST = 200
"""Lines of one part; the whole list has a page of its own."""


class Folded(Card):
    """A part with a heading and lines under it, of which the first few are shown and the rest on demand."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]], shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self._lines = lines
        self.column.addWidget(Label(title, "heading"))
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.column.addLayout(self._place)
        self._button = Button("", self.unfold, kind="link", icon="chevron-down")
        self._button.setText(self.tr("Show %n more", "", len(lines) - shown) if shown else self.tr("Show"))
        self._button.setAccessibleDescription(title)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._put(lines[:shown])
        self._button.setVisible(len(lines) > shown)

    def unfold(self) -> None:
        """Show the other lines too."""
        self._put(self._lines[self._place.count() : _AT_MOST])
        self._button.hide()
        if len(self._lines) > _AT_MOST:
            rest = self.tr("%n more are in the list of every file", "", len(self._lines) - _AT_MOST)
            self._place.addWidget(Label(rest, "soft"))

    def _put(self, lines: Sequence[tuple[str, str]]) -> None:
        for path, why in lines:
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Label(path))
            column.addWidget(Label(why, "soft"))
            self._place.addWidget(both)


def twins_part(twins: Sequence[Twin]) -> Folded | None:
    """Files that were here already, and what each is equal to."""
    title = QCoreApplication.translate("Importing", "%n file(s) were here already", "", len(twins))
    return Folded(title, [(twin.path, equal(twin)) for twin in twins], _LINES) if twins else None


def refused_part(items: Sequence[Item]) -> Folded | None:
    """Files that could not be taken in, and why."""
    title = QCoreApplication.translate("Importing", "%n file(s) could not be taken in", "", len(items))
    return Folded(title, [(item.path, words.reasons(item.reason)) for item in items], _LINES) if items else None


def aside_part(items: Sequence[Item]) -> Folded | None:
    """Files that are no records: folded away."""
    title = QCoreApplication.translate("Importing", "%n file(s) are no records", "", len(items))
    return Folded(title, [(item.path, words.reasons(item.reason)) for item in items], 0) if items else None


def equal(twin: Twin) -> str:
    """Which record a file is equal to."""
    translate = QCoreApplication.translate
    if twin.row is None:
        return translate("Importing", "Exactly this file was in the vault already.")
    record = twin.row.record
    pattern = translate("Importing", "The same as “{title}”, {date}")
    if twin.unlocked:
        pattern = translate("Importing", "The same as “{title}”, {date}, which could now be read with its password")
    if twin.opened:
        pattern = translate(
            "Importing",
            "“{title}” was kept unread. What is in it is stored now; the unread file is in the bin",
        )
    if twin.in_bin:
        pattern = translate("Importing", "The same as “{title}”, {date}, which is in the bin")
    return pattern.format(title=record.title, date=wording.partial(record.date))
