"""What was made, said plainly: where, how much, that it was read back, and what is still missing."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.services import package_making
from app.services.exporting import ExportResult
from app.ui import wording
from app.ui.export.passphrase import PassphraseBox
from app.ui.export.words import path
from app.ui.widgets.boxes import Banner, Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label, Selectable


class ResultCard(Card):
    """The last package made here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: ExportResult | None = None
        self.column.addWidget(Label(self.tr("The package is ready"), "heading"))
        self.proof = Banner("", "good")
        self.column.addWidget(self.proof)
        self.where = Selectable()
        self.column.addWidget(self.where)
        self.counts = Label()
        self.column.addWidget(self.counts)
        self.passphrase = PassphraseBox()
        self.column.addWidget(self.passphrase)
        self.lacking = Label("", "warn")
        self.column.addWidget(self.lacking)
        self.held = Label("", "soft")
        self.column.addWidget(self.held)
        box = QWidget()
        row = Flow(box)
        self.folder = Button(self.tr("Open folder"), self._open_folder, kind="primary", icon="folder-open")
        self.read = Button(self.tr("Show index page"), self._open_page, icon="external-link")
        row.addWidget(self.folder)
        row.addWidget(self.read)
        self.column.addWidget(box)
        self.hide()

    def show_result(self, result: ExportResult, lacking: tuple[str, ...]) -> None:
        """Show what was made and what the checklist still lacks."""
        self._made = result
        self.proof.show_words(self.tr("Every byte was read back from the disk and is as it should be."), "good")
        self.where.setText(path(result.path))
        self.where.setAccessibleName(str(result.path))
        words = self.tr("Version {version}: {records}, {files}, {size}.")
        self.counts.setText(
            words.format(
                version=result.version,
                records=wording.records(result.records),
                files=self.tr("%n file(s)", "", result.files),
                size=wording.size(result.bytes),
            )
        )
        self.passphrase.show_words(result.passphrase, kept=result.kept)
        self.lacking.setText(self.tr("Still open, and said on the cover: {what}.").format(what="; ".join(lacking)))
        self.lacking.setVisible(bool(lacking))
        self.held.setText(self.tr("%n record(s) stayed out.", "", result.held_back))
        self.held.setVisible(result.held_back > 0)
        self.read.setVisible(package_making.to_read(result) is not None)
        self.read.setText(
            self.tr("Open the PDF") if result.path.suffix.lower() == ".pdf" else self.tr("Show index page")
        )
        self.show()

    def _open_folder(self) -> None:
        if self._made is not None:
            _open(self._made.path if self._made.path.is_dir() else self._made.path.parent)

    def _open_page(self) -> None:
        if self._made is not None and (page := package_making.to_read(self._made)) is not None:
            _open(page)


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
