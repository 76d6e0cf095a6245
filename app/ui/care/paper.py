"""The list of medicines and allergies on paper or as a PDF outside the vault."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services import printing_lists
from app.services.original_names import safe_name
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.page_size import page_size
from app.ui.widgets.printing_pdf import ask_printer

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class Paper(QObject):
    """Prints and saves one person's list. Dialogs open over ``ground``."""

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self._session, self._ground = session, ground
        self.person_id, self.name = 0, ""

    def print(self) -> None:
        """Make the list, then ask for the printer."""
        self._session.look(self, self._made(), self._ask_printer)

    def save(self) -> None:
        """Say what a file outside the vault means, then ask where it is to be."""
        words = self.tr("Outside the vault the list is not encrypted. Everybody who gets at it can read it.")
        choice = Choice(self.tr("Save the list?"), words, self.tr("Choose where"), self.tr("Do not save"))
        ask(self._ground, choice, self._ask_file)

    def _ask_file(self) -> None:
        dialog = FileDialog(self._ground, self.tr("Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(safe_name(self.tr("Medicines and allergies of {name}").format(name=self.name) + ".pdf"))
        dialog.chosen.connect(self._save)
        dialog.open()

    def _save(self, out: Path) -> None:
        make, random = self._made(), self._session.random
        words = self.tr("The list is saved in {folder}. It is not encrypted there.").format(folder=out.parent)
        self._session.look(
            self,
            lambda vault: printing_lists.save_list(vault, make(vault), out, random),
            lambda _nothing: self._session.say(words),
        )

    def _made(self) -> "Callable[[Vault], bytes]":
        """What makes the list in the window's language, on the paper that is usual here."""
        return partial(printing_lists.care_list, person_id=self.person_id, language=QLocale().name(), page=page_size())

    def _ask_printer(self, content: bytes) -> None:
        title = self.tr("Medicines and allergies")
        ask_printer(self._ground, self._session, content, title, lambda ended: self._session.say(ended.words))
