"""Copies of originals leave the vault: saved, or opened with another program. Each time it is said what that means."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services import copying
from app.services.copying import Copied
from app.services.facts import Chosen
from app.ui.qt_jobs import Watch
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.folders import FileDialog
from models.progress import Report

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class Copies(QObject):
    """Saves copies of records. Questions and dialogs open over ``ground``."""

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self._session, self._ground = session, ground

    def save(self, chosen: Chosen) -> None:
        """Save the originals where the person says: a file for one file, a folder for more."""
        words = self.tr("Outside the vault the copy is not encrypted. Everybody who gets at it can read it.")
        choice = Choice(self.tr("Save a copy?"), words, self.tr("Choose where"), self.tr("Do not save"))
        ask(self._ground, choice, lambda: self._where(chosen))

    def open_outside(self, chosen: Chosen) -> None:
        """Put a copy into a folder that the person chooses, and open it with the computer's program for it."""
        words = self.tr(
            "Another program can only open a copy outside the vault. That copy is not encrypted, and it stays where "
            "you put it until you delete it. Choose a folder for it."
        )
        choice = Choice(
            self.tr("Open with another program?"), words, self.tr("Choose a folder"), self.tr("Do not open")
        )
        ask(self._ground, choice, lambda: self._ask_folder(lambda folder: self._copy(chosen, folder, self._opened)))

    def _where(self, chosen: Chosen) -> None:
        details = chosen.details
        if details is None:
            self._ask_folder(lambda folder: self._copy(chosen, folder, self._saved))
            return
        name = copying.name_of(details.row.record, details.files)
        if len(details.files) != 1:
            self._ask_folder(lambda folder: self._copy(chosen, folder, self._saved))
            return
        dialog = FileDialog(self._ground, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(name)
        dialog.chosen.connect(lambda path: self._copy_as(chosen, path))
        dialog.open()

    def _ask_folder(self, then: Callable[[Path], None]) -> None:
        dialog = FileDialog(self._ground, self.tr("Choose a folder for the copy"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.chosen.connect(then)
        dialog.open()

    def _copy_as(self, chosen: Chosen, out: Path) -> None:
        number, random = chosen.ids[0], self._session.random
        self._work(lambda vault, report: copying.copy_as(vault, number, out, random, report), self._saved)

    def _copy(self, chosen: Chosen, folder: Path, then: Callable[[Copied], None]) -> None:
        ids, random = chosen.ids, self._session.random
        self._work(lambda vault, report: copying.copy_into(vault, ids, folder, random, report), then)

    def _work(self, job: "Callable[[Vault, Report], Copied]", then: Callable[[Copied], None]) -> None:
        self._session.work(self, job, Watch(then), changes=False)

    def _saved(self, copied: Copied) -> None:
        place = copied.paths[0]
        files = self.tr("%n file(s) saved.", "", copied.files)
        words = self.tr("{files} The copy in {folder} is not encrypted.").format(files=files, folder=place.parent)
        self._session.say(words, (self.tr("Show folder"), lambda: _show(place.parent)))

    def _opened(self, copied: Copied) -> None:
        place = copied.paths[0]
        _show(place)
        words = self.tr("A copy lies in {folder}. Delete it there when you no longer need it.")
        self._session.say(words.format(folder=place.parent), (self.tr("Show folder"), lambda: _show(place.parent)))


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
