"""Long work under way: what is being done, how far it is, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.ui.export.words import step
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.progress import Progress

_STEPS = 1000


class Working(Card):
    """Shown while work runs. ``cancelled`` when the person wants it to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button(self.tr("Cancel"), self._stop)
        self.column.addWidget(self.words)
        self.column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that work has begun."""
        self.bar.setRange(0, 0)
        self._say(words)
        self.stop.setEnabled(True)
        self.show()

    def advance(self, progress: Progress) -> None:
        """Show how far it is."""
        if not self.stop.isEnabled():
            return
        if progress.total:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(progress.done * _STEPS // progress.total)
        self._say(step(progress.what))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self.cancelled.emit()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
