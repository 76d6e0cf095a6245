"""Work under way, on a page: what is done, how far it is, and a way to stop it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.progress import Progress


class Busy(QWidget):
    """A bar with words, hidden while nothing is under way. ``cancelled`` when the person wants to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button(self.tr("Cancel"), self._cancel)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def begin(self, words: str, *, can_stop: bool = True) -> None:
        """Show that something has begun."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; a total that is not known yet shows a bar that only moves."""
        if progress.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(progress.done * 1000 // progress.total, 1000))
        words = doing(progress.what)
        if words:
            self.words.setText(words)

    def end(self) -> None:
        """It is over."""
        self.hide()

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping …"))
        self.cancelled.emit()


def doing(code: str) -> str:
    """What long work on the vault is doing, in words; "" for what has none of its own."""
    translate = QCoreApplication.translate
    return {
        "backing_up": translate("Busy", "Copying to the backup …"),
        "checking": translate("Busy", "Reading every byte and comparing …"),
        "restoring": translate("Busy", "Bringing the backup back …"),
        "rotating": translate("Busy", "Encrypting everything anew …"),
        "salvaging": translate("Busy", "Saving what can still be read …"),
        "repairing": translate("Busy", "Putting things right …"),
        "export": translate("Busy", "Writing the package …"),
        "rewrite": translate("Busy", "Rewriting images …"),
        "verify": translate("Busy", "Reading every byte and comparing …"),
        "sampling": translate("Busy", "Making sample records …"),
    }.get(code, "")
