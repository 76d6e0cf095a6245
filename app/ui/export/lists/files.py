"""Where a list is read from or written to: the questions for a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.export.lists.words import file_name
from app.ui.widgets.folders import FileDialog


def ask_source(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask which file is to be opened."""
    dialog = FileDialog(parent, QCoreApplication.translate("RecordLists", "Which file is the list?"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_target(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask where a list of this name is to be written."""
    dialog = FileDialog(parent, QCoreApplication.translate("RecordLists", "Save the list as a file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("toml")
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
    dialog.selectFile(file_name(name))
    return _open(dialog, chosen)


def _open(dialog: FileDialog, chosen: Callable[[Path], None]) -> QFileDialog:
    translate = QCoreApplication.translate
    lists, everything = translate("RecordLists", "Lists (*.toml)"), translate("RecordLists", "All files (*)")
    dialog.setNameFilters([lists, everything])
    dialog.chosen.connect(chosen)
    dialog.open()
    return dialog
