"""The habit, appointments and deadlines as a file for a calendar program."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QFileDialog

from app.services import calendar_file
from app.services.calendar_file import Titles
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section

if TYPE_CHECKING:
    from app.reminders.settings import SettingsFile
    from app.services.unlocking import Vault

_NAME = "carebinder.ics"


class CalendarSection(Section):
    """Titles say nothing of anybody's health unless they are asked to."""

    def __init__(self, session: Session, file: "SettingsFile") -> None:
        super().__init__(session, self.tr("Calendar"))
        self._file = file
        words = self.tr("A file with the weekly ten minutes, appointments and deadlines, for any calendar program.")
        self.column.addWidget(Label(words, "soft"))
        self.full = QCheckBox(self.tr("Say in the titles what each is about"))
        self.full.setMinimumHeight(TARGET)
        self.column.addWidget(self.full)
        self.column.addWidget(Label(self.tr("Then whoever sees the calendar can read it."), "soft"))
        self.line(Button(self.tr("Save a calendar file"), self._ask, icon="calendar-days"))
        self.column.addWidget(self.message)

    def save(self, target: Path) -> None:
        """Write the file."""
        titles = Titles.FULL if self.full.isChecked() else Titles.PLAIN
        language = QLocale().name()[:2]

        def write(vault: "Vault") -> int:
            found = calendar_file.entries(vault, self._file, titles=titles, language=language)
            return calendar_file.save(target, found, vault.clock.now())

        self.session.look(self, write, self._saved, self.explain)

    def _saved(self, count: int) -> None:
        self.say(self.tr("%n event(s) saved. Open the file with your calendar program.", "", count))

    def _ask(self) -> None:
        dialog = FileDialog(self, self.tr("Save a calendar file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(_NAME)
        dialog.chosen.connect(self.save)
        dialog.open()
