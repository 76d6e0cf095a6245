"""What is to be added, and for whom: two calm questions before an import."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.drives import Disc
from app.ui.importing.asking_whose import described
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import FileDialog, downloads
from app.ui.widgets.labels import Label
from models.records import Person


class SourceDialog(QDialog):
    """Offers files, a folder, or a disc. ``chosen`` carries a tuple of paths."""

    chosen = Signal(object)

    def __init__(self, discs: Sequence[Disc], parent: QWidget) -> None:
        super().__init__(parent)
        column = _column(self, self.tr("Add records"))
        column.addWidget(Label(self.tr("You can also drop files, folders and discs anywhere on this window."), "soft"))
        column.addWidget(Button(self.tr("Files: PDFs, photos, scans, downloads"), self.ask_files, icon="file-plus"))
        column.addWidget(Button(self.tr("A folder with everything in it"), self.ask_folder, icon="folder-open"))
        for disc in discs:
            words = self.tr("The disc in the drive: {name}").format(name=disc.label)
            column.addWidget(Button(words, partial(self._take, (disc.path,)), icon="disc-3"))
        if not discs:
            none = self.tr("No disc is in the drive. Put one in, and it is offered here.")
            column.addWidget(Label(none, "soft"))
        column.addLayout(_row(Button(self.tr("Close"), self.reject)))

    def ask_files(self) -> QFileDialog:
        """Open the system's own dialog for files."""
        return self._ask(QFileDialog.FileMode.ExistingFiles, self.tr("Which files?"))

    def ask_folder(self) -> QFileDialog:
        """Open the system's own dialog for a folder."""
        dialog = self._ask(QFileDialog.FileMode.Directory, self.tr("Which folder?"))
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def _ask(self, mode: QFileDialog.FileMode, title: str) -> QFileDialog:
        dialog = FileDialog(self, title, downloads())
        dialog.setFileMode(mode)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Add"))
        dialog.all_chosen.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, paths: tuple[Path, ...]) -> None:
        self.accept()
        if paths:
            self.chosen.emit(paths)


class PersonDialog(QDialog):
    """Asks for whom records are added. ``chosen`` carries the person's number."""

    chosen = Signal(int)

    def __init__(self, people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(parent)
        column = _column(self, self.tr("Whose records are these?"))
        hint = self.tr("If a file names somebody else, you are asked about it.")
        column.addWidget(Label(hint, "soft"))
        for person in people:
            column.addWidget(Button(described(person), partial(self._take, person.id), icon="user"))
        column.addLayout(_row(Button(self.tr("Add nothing"), self.reject)))

    def _take(self, number: int) -> None:
        self.accept()
        self.chosen.emit(number)


def _column(dialog: QDialog, title: str) -> QVBoxLayout:
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    dialog.setMinimumWidth(theme().px(460))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(Label(title, "heading"))
    return column


def _row(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    return row


def sources(paths: Sequence[Path]) -> str:
    """What was added, in a few words: the names of the first two sources and how many more."""
    translate = QCoreApplication.translate
    names = [path.name or str(path) for path in paths]
    if len(names) <= 2:
        return translate("Importing", ", ", "between the parts of a sentence").join(names)
    return translate("Importing", "{first}, {second} and %n more", "", len(names) - 2).format(
        first=names[0], second=names[1]
    )
