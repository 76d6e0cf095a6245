"""Asking for folders with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.unlock.door_page import documents


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
