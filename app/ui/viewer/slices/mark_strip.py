"""Below a marked slice: that it is marked, its note, and what happens with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from app.services.key_images import LONGEST_NOTE, MarkedSlice
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport

_LOW, _LEAST = 420, 220
"""Pixels of the viewport's height at 100 % text below which the words go, and below which the note does too."""


class MarkStrip(QFrame):
    """Hidden where the slice that is looked at is not marked. A note is kept on Enter, and when one leaves it."""

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self.setProperty("kind", "foot")
        self._viewport, self._shown = viewport, None
        self._one: MarkedSlice | None = None
        star = QLabel()
        put_icon(star, "star", "accent")
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setMinimumHeight(TARGET)
        self.note.setPlaceholderText(self.tr("Why is it important? (not required)"))
        self.note.setAccessibleName(self.tr("Note to this slice"))
        self.remove = IconButton("trash-2", self.tr("Take the mark away"), self._remove)
        self.words = Label(self.tr("Marked. Marked slices appear in your package, with their notes."), "soft")
        row = QHBoxLayout()
        row.addWidget(star, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.note, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.words)
        self.note.setAccessibleDescription(self.words.text())
        self.note.setToolTip(self.words.text())
        viewport.installEventFilter(self)
        self.note.editingFinished.connect(self._write)
        viewport.moved.connect(self.refresh)
        viewport.marks.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the note of the slice that is looked at; what was being written to another one is kept with that."""
        one = self._viewport.marks.current
        same = one is not None and self._one is not None and one.mark.id == self._one.mark.id
        if not same:
            self._write()
        if one is not None and not (same and self.note.hasFocus()):
            self.note.setText(one.note)
        self._one = one
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """With little height the picture comes first: without the words, with less without the note."""
        high = self._viewport.height()
        self.words.setVisible(high >= theme().px(_LOW))
        self.setVisible(self._one is not None and (high >= theme().px(_LEAST) or self.note.hasFocus()))

    def _write(self) -> None:
        if self._one is not None:
            self._viewport.marks.write(self._one, self.note.text())

    def _remove(self) -> None:
        one, self._one = self._one, None
        if one is not None:
            self._viewport.marks.remove(one)
            self._viewport.canvas.setFocus()
