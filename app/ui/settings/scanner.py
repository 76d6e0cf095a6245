"""The folder that a scanner fills: what appears there is offered for adding. And whether scans are read."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from app.services import scans_waiting
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.buttons import Button
from app.ui.widgets.folders import choose_folder
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section


class ScannerSection(Section):
    """Choose the folder, or stop."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Scans"))
        words = self.tr(
            "If your scanner saves into a folder, Carebinder can watch it and offer what is new for adding."
        )
        self.column.addWidget(Label(words, "soft"))
        self.folder = Label("", "strong")
        self.column.addWidget(self.folder)
        self.choose = Button(self.tr("Choose a folder"), self._choose, icon="folder-open")
        self.stop = Button(self.tr("Stop watching"), lambda: self.watch(""))
        self.line(self.choose, self.stop)
        self.read = QCheckBox(self.tr("Read scans: find their words after adding"))
        self.read.setMinimumHeight(TARGET)
        self.read.setChecked(session.preferences.read_scans)
        self.read.clicked.connect(self._keep)
        self.read.setEnabled(scans_waiting.available())
        self.column.addWidget(self.read)
        self.column.addWidget(Label(self._how_scans_are_read(), "soft"))
        self.column.addWidget(self.message)
        self.refresh()

    def refresh(self) -> None:
        """Show the folder in use."""
        watched = self.session.preferences.watched
        self.folder.setText(watched or self.tr("No folder is watched."))
        self.stop.setVisible(bool(watched))

    def watch(self, folder: str) -> None:
        """Watch a folder from now on, "" for none."""
        if folder and Path(folder).is_relative_to(self.session.path):
            self.say(self.tr("That folder is part of the vault itself. Choose another one."), "bad")
            return
        self.message.hide()
        try:
            self.session.prefer(self.session.preferences._replace(watched=folder))
        except OSError as error:
            self.explain(error)
        self.refresh()

    def _how_scans_are_read(self) -> str:
        if self.read.isEnabled():
            return self.tr(
                "This happens on this computer alone, while you go on working. The words may contain mistakes."
            )
        return self.tr("What reads scans is not installed. See README.md, which came with Carebinder.")

    def _keep(self) -> None:
        try:
            self.session.prefer(self.session.preferences._replace(read_scans=self.read.isChecked()))
        except OSError as error:
            self.explain(error)

    def _choose(self) -> None:
        choose_folder(self, self.tr("Choose the scanner's folder"), lambda folder: self.watch(str(folder)))
