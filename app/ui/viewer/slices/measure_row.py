"""The list of what was measured on a slice: reached by Tab, moved by arrows, deleted by Del."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.overriding import override
from app.ui.viewer.slices.measure_words import caveat, name_words
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport

_FAR = 10
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MeasureChip(Button):
    """One measurement. Pressed, it is taken in hand; again, its next end point is. Arrows move that point."""

    def __init__(self, row: "MeasureRow", place: int) -> None:
        super().__init__("", lambda: row.rulers.choose(place), kind="chip", parent=row)
        self._row, self._place = row, place
        self.setCheckable(True)
        self.setToolTip(self.tr("Arrow keys move the end point, Enter changes to the next one, Del deletes"))
        self.setAccessibleDescription(self.toolTip())

    @override
    def event(self, event: QEvent, /) -> bool:
        """Its keys come before the page's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event.key()):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        rulers, key = self._row.rulers, Qt.Key(event.key())
        if key in _DELETES:
            rulers.remove(self._place)
        elif key in _STEPS:
            across, down = _STEPS[key]
            by = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if rulers.chosen != self._place:
                rulers.choose(self._place)
            rulers.nudge(across * by, down * by)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _knows(key: int) -> bool:
        return key in _DELETES or key in _STEPS


class MeasureRow(QFrame):
    """Hidden where nothing was measured on the slice."""

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self.setProperty("kind", "foot")
        self.setAccessibleName(self.tr("Measurements"))
        self._viewport = viewport
        self.rulers = viewport.canvas.rulers
        self.chips: list[MeasureChip] = []
        self._flow = Flow(gap=6)
        self.delete = IconButton("trash-2", self.tr("Delete this measurement"), self._delete)
        self.caveat = Label("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 4)
        column.setSpacing(2)
        column.addLayout(self._flow)
        column.addWidget(self.caveat)
        self._flow.addWidget(self.delete)
        self.rulers.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is on the slice that is looked at."""
        found, placement = self.rulers.measurements, self.rulers.placement
        focused = any(chip.hasFocus() for chip in self.chips)
        while len(self.chips) > len(found):
            chip = self.chips.pop()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        while len(self.chips) < len(found):
            self._add()
        for place, (chip, one) in enumerate(zip(self.chips, found, strict=True)):
            chip.setText(name_words(place + 1, one, placement))
            chip.setChecked(place == self.rulers.chosen)
        chosen = self.rulers.chosen
        told = found[chosen] if chosen is not None and chosen < len(found) else (found[-1] if found else None)
        self.caveat.setText("" if told is None else caveat(told, placement))
        self.delete.setEnabled(chosen is not None)
        self.setVisible(bool(found))
        if focused and not any(chip.hasFocus() for chip in self.chips):
            (self.chips[-1] if self.chips else self._viewport.canvas).setFocus()

    def _add(self) -> None:
        chip = MeasureChip(self, len(self.chips))
        self.chips.append(chip)
        self._flow.removeWidget(self.delete)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.delete)
        chip.show()
        self.setTabOrder(self.chips[-2] if len(self.chips) > 1 else self._viewport.canvas, chip)
        self.setTabOrder(chip, self.delete)

    def _delete(self) -> None:
        if self.rulers.chosen is not None:
            self.rulers.remove(self.rulers.chosen)
