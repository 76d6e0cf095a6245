"""Where a package is made: a name is offered, anything else can be typed or looked for, what cannot be is refused."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.services import package_making
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label
from models.errors import ErrorKind, UserError
from models.records import Case, Person

_CHECK_AFTER = 300
"""Milliseconds of quiet in the path's field before the path is looked at."""


class PlaceField(QWidget):
    """``changed`` when the place is another one; ``refused`` when something was found to be wrong with it."""

    changed = Signal()
    refused = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._suggested = ""
        asked = Label(self.tr("Where should it be made?"), "heading")
        self.line = QLineEdit()
        self.line.setAccessibleName(asked.text())
        self.line.setMinimumHeight(TARGET)
        self.line.textChanged.connect(self._retarget)
        asked.setBuddy(self.line)
        self.fault = Label("", "bad")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (asked, self.line, self.fault):
            column.addWidget(widget)
        self._look = QTimer(self, singleShot=True, interval=_CHECK_AFTER)
        self._look.timeout.connect(self._look_at_it)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.line.text().strip()

    @property
    def out(self) -> Path:
        """The place typed; one that is not whole lies among the documents."""
        return _documents() / Path(self.typed).expanduser()

    def forget(self) -> None:
        """Offer another name the next time: what stands here was made, or was for another case."""
        self._suggested = self.typed

    def suggest(self, person: Person, case: Case, variant: str, day: date) -> None:
        """Offer a name as long as the person has not chosen one; a chosen one only gets the shape's ending."""
        typed = self.typed
        if typed not in ("", self._suggested):
            bare = Path(typed).with_suffix("") if Path(typed).suffix in (".zip", ".pdf") else Path(typed)
            self.line.setText(str(bare) + package_making.ending(variant))
            return
        name = package_making.suggested_name(person.name, case.title, variant, day)
        self._suggested = str(package_making.free(_documents() / name))
        self.line.setText(self._suggested)

    def ask(self) -> None:
        """Look for another place."""
        dialog = FileDialog(self, self.tr("Where should the package be made?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Use this name"))
        place = Path(self.typed or self._suggested)
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(place.name)
        dialog.chosen.connect(lambda path: self.line.setText(str(path)))
        dialog.open()

    def refuse(self, error: Exception) -> None:
        """Say what is wrong with the place; any other fault is said by the window."""
        words = self._fault_words(error)
        if not words:
            self._session.failed.emit(error)
            return
        self.fault.setText(words)
        self.fault.show()
        self.refused.emit()

    def _retarget(self) -> None:
        self.fault.hide()
        self._look.start()
        self.changed.emit()

    def _look_at_it(self) -> None:
        out = self.out
        if out.name:
            self._session.look(self, lambda vault: package_making.refuse(vault, out), lambda _fine: None, self.refuse)

    def _fault_words(self, error: Exception) -> str:
        """What is wrong with the place; "" for any other fault."""
        kind = error.kind if isinstance(error, UserError) else None
        if kind is ErrorKind.TARGET_EXISTS:
            return self.tr("There is something with this name already. Nothing is overwritten: choose another name.")
        if kind is ErrorKind.TARGET_INSIDE_VAULT:
            return self.tr("This is inside the vault's own folder. Choose a place outside it.")
        return ""


def _documents() -> Path:
    """Where documents are kept on this computer."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
