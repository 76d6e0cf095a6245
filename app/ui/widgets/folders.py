"""Folders: where documents lie, and asking for one with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """The dialog for files. Qt begins where it was used last, and at first where the program was started from.

    That place says nothing to the person: ``start`` is used instead, or the folder for documents.
    """

    def __init__(self, parent: QWidget | None, title: str, start: str = "") -> None:
        super().__init__(parent, title)
        if self.directory() == QDir.current():
            self.setDirectory(start or documents())


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], object], start: str = "") -> QFileDialog:
    """Ask for a folder; ``chosen`` is called with it."""
    dialog = QFileDialog(parent, title, start or documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
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
