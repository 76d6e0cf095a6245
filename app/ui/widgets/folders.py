"""Folders: where documents lie, and asking for one with the system's own dialog."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget


class FileDialog(QFileDialog):
    """The system's dialog for files, which is gone after its answer: ``chosen`` carries a Path, ``all_chosen`` a tuple.

    Qt begins where it was used last, and at first where the program was started from. That place says nothing to the
    person: ``start`` is used instead, or the folder for documents. Of a path that was typed Qt's own dialog takes
    every folder on the way as chosen too, and then tells ``fileSelected`` nothing.
    """

    chosen = Signal(object)
    all_chosen = Signal(object)

    def __init__(self, parent: QWidget | None, title: str, start: str = "") -> None:
        super().__init__(parent, title)
        if self.directory() == QDir.current():
            self.setDirectory(start or documents())
        self.filesSelected.connect(self._take)
        self.finished.connect(self.deleteLater)

    def _take(self, names: list[str]) -> None:
        line = self.findChild(QLineEdit)  # only in Qt's own dialog
        typed = QDir.cleanPath(self.directory().absoluteFilePath(line.text())) if line and line.text() else ""
        meant = meant_of(names, typed)
        self.chosen.emit(meant[-1])
        self.all_chosen.emit(meant)


def meant_of(names: Sequence[str], typed: str) -> tuple[Path, ...]:
    """What was chosen, of all that a dialog names; ``typed`` is the one path that was typed, "" without any."""
    return (Path(typed),) if typed in names else tuple(map(Path, names))


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], object], start: str = "") -> QFileDialog:
    """Ask for a folder; ``chosen`` is called with it."""
    dialog = FileDialog(parent, title)
    dialog.setDirectory(start or documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.chosen.connect(chosen)
    dialog.open()
    return dialog


def choose_vault(parent: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for the folder of a vault."""
    return choose_folder(parent, QCoreApplication.translate("Choosing", "Choose the vault's folder"), chosen)


def documents() -> str:
    """The folder in which the person keeps documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def downloads() -> str:
    """The folder into which a browser puts what a clinic's portal hands out; where it is not there, the home folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
