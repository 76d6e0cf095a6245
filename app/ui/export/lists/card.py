"""One list of records: how long it is, who uses it, and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.services.record_lists import ListSeen
from app.ui.export.lists.words import called
from app.ui.widgets.boxes import Card, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class ListCard(Card):
    """Each signal carries the list's name."""

    used = Signal(str)
    opened = Signal(str)
    copied = Signal(str)
    renamed = Signal(str)
    shared = Signal(str)
    removed = Signal(str)

    def __init__(self, seen: ListSeen, *, used: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._kept: tuple[ListSeen, bool] | None = None
        self.show_list(seen, used=used)

    def show_list(self, seen: ListSeen, *, used: bool) -> None:
        """Show how it stands now; nothing moves when nothing is different."""
        if self._kept == (seen, used):
            return
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self._kept = seen, used
        clear(self.column)
        name = called(seen.name, ours=seen.ours)
        self.setAccessibleName(name)
        self.column.addWidget(Label(name, "strong"))
        self.column.addWidget(Label(self.tr("%n point(s)", "", seen.points), "soft"))
        if used:
            self.column.addWidget(Label(self.tr("✓ This case is checked by it."), "good"))
        elif seen.cases:
            self.column.addWidget(Label(self.tr("%n other case(s) are checked by it.", "", len(seen.cases)), "soft"))
        self.column.addWidget(self._buttons(seen, name, used=used))
        if focused and (first := self.findChild(QPushButton)) is not None:
            first.setFocus()

    def _buttons(self, seen: ListSeen, name: str, *, used: bool) -> QWidget:
        box = QWidget()
        line = Flow(box)
        for words, icon, pressed in self._deeds(seen, used=used):
            button = Button(words, partial(pressed, seen.name), icon=icon)
            button.setAccessibleName(self.tr("{verb}: {list}").format(verb=words, list=name))
            line.addWidget(button)
        return box

    def _deeds(self, seen: ListSeen, *, used: bool) -> list[tuple[str, str, Callable[[str], object]]]:
        deeds: list[tuple[str, str, Callable[[str], object]]] = []
        if not used:
            deeds.append((self.tr("Use for this case"), "check", self.used.emit))
        points = self.tr("Look at its points") if seen.ours else self.tr("Change its points")
        deeds.append((points, "list" if seen.ours else "pencil", self.opened.emit))
        deeds.append((self.tr("Make one like it"), "copy", self.copied.emit))
        deeds.append((self.tr("Save as a file"), "download", self.shared.emit))
        if not seen.ours:
            deeds.append((self.tr("Rename"), "type", self.renamed.emit))
        if not seen.ours and not seen.cases:
            deeds.append((self.tr("Remove"), "trash-2", self.removed.emit))
        return deeds
