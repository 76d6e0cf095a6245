"""The packages made so far, and the check of any package, made here or elsewhere."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.services import package_making
from app.services.package_desk import Desk
from app.services.package_making import Checked
from app.ui import wording
from app.ui.export.passphrase import AskPassphrase
from app.ui.export.words import flaw, isolated, path, variant
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from app.ui.widgets.boxes import Banner, Card, Scrolling, clear
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label, Selectable
from models.errors import ErrorKind, UserError
from models.records import PackageMade

_LISTED = 30
_PRINT = 16
"""Characters of a fingerprint that are shown."""


class MadePane(Scrolling):
    """One card for each package of the case, the newest first, below the check."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = CheckCard(session)
        self._shown: tuple[PackageMade, ...] | None = None
        self._passphrases: Mapping[int, str] = {}
        self.column.addWidget(Label(self.tr("Packages made"), "heading"))
        self.list = QVBoxLayout()
        self.list.setSpacing(10)
        self.column.addLayout(self.list)
        self.column.addWidget(self.check)
        self.column.addStretch(1)

    def show_desk(self, desk: Desk) -> None:
        """Show the packages of the case."""
        if desk.packages == self._shown:
            return
        self._shown, self._passphrases = desk.packages, desk.passphrases
        clear(self.list)
        for made in desk.packages:
            self.list.addWidget(self._card(made))
        if not desk.packages:
            self.list.addWidget(Label(self.tr("None yet for this question."), "soft"))

    def _card(self, made: PackageMade) -> Card:
        card = Card(gap=4)
        words = self.tr("Version {version}, {moment}")
        card.column.addWidget(Label(words.format(version=made.version, moment=wording.moment(made.made)), "strong"))
        words = self.tr("{variant}: {records}, {files}, {size}")
        card.column.addWidget(
            Label(
                words.format(
                    variant=variant(made.variant),
                    records=wording.records(len(made.record_ids)),
                    files=self.tr("%n file(s)", "", made.files),
                    size=wording.size(made.bytes),
                )
            )
        )
        printed = self.tr("Fingerprint: {fingerprint}").format(fingerprint=made.manifest_sha256[:_PRINT])
        card.column.addWidget(Selectable(printed, "soft"))
        if (passphrase := self._passphrases.get(made.id)) is not None:
            card.column.addWidget(self._secret(passphrase))
        return card

    def _secret(self, passphrase: str) -> QWidget:
        """A button that gives way to what opens a protected package."""
        box = QWidget()
        row = Flow(box)
        words = Selectable(self.tr("It opens with: {passphrase}").format(passphrase=passphrase))
        words.hide()
        button = Button(self.tr("Show the passphrase"), icon="key-round")

        def show() -> None:
            words.show()
            button.hide()

        button.clicked.connect(show)
        row.addWidget(button)
        row.addWidget(words)
        return box


class CheckCard(Card):
    """Reads a package from any medium and says whether it is what was built."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Running | None = None
        self._place, self._tried = Path(), False
        self.column.addWidget(Label(self.tr("Check a package"), "heading"))
        self.column.addWidget(
            Label(
                self.tr(
                    "Reads every byte of a package, from a disc, a stick or a download, and says whether anything "
                    "was changed or lost."
                )
            )
        )
        self.buttons = QWidget()
        row = Flow(self.buttons)
        row.addWidget(Button(self.tr("Choose a folder…"), self._ask_folder, icon="folder-open"))
        row.addWidget(Button(self.tr("Choose a zip file…"), self._ask_file, icon="archive-restore"))
        self.column.addWidget(self.buttons)
        self.working = Busy()
        self.working.cancelled.connect(self._cancel)
        self.column.addWidget(self.working)
        self.verdict = Banner()
        self.verdict.hide()
        self.column.addWidget(self.verdict)
        self.locked = AskPassphrase()
        self.locked.given.connect(lambda passphrase: self.start(self._place, passphrase))
        self.column.addWidget(self.locked)
        self.flaws = Selectable()
        self.flaws.hide()
        self.column.addWidget(self.flaws)

    def start(self, place: Path, passphrase: str | None = None) -> None:
        """Check the package at ``place``."""
        if self._running is not None:
            return
        self.verdict.hide()
        self.flaws.hide()
        if passphrase is None:
            self.locked.put_away()
        self.buttons.setEnabled(False)
        self.working.begin(self.tr("Reading every byte"))
        self._place, self._tried = place, passphrase is not None
        self._running = self._session.work(
            self,
            lambda _vault, report: package_making.check(place, report, passphrase),
            Watch(self._checked, self._failed, self.working.show_progress, self._rest),
            changes=False,
        )

    def _ask_folder(self) -> None:
        dialog = FileDialog(self, self.tr("Which folder holds the package?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def _ask_file(self) -> None:
        dialog = FileDialog(self, self.tr("Which zip file is the package?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Zip files (*.zip)"), self.tr("All files (*)")])
        self._ask(dialog)

    def _ask(self, dialog: FileDialog) -> None:
        dialog.chosen.connect(self.start)
        dialog.open()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _rest(self) -> None:
        self._running = None
        self.working.end()
        self.buttons.setEnabled(True)

    def _checked(self, found: Checked) -> None:
        self._rest()
        self.locked.put_away()
        if not found.flaws:
            words = self.tr("{path} is complete and unchanged: {files}, {size}.")
            files = self.tr("%n file(s)", "", found.files)
            self._say(words.format(path=path(found.path), files=files, size=wording.size(found.bytes)), "good")
            return
        words = self.tr("{path} is not what was built. %n difference(s):", "", len(found.flaws))
        self._say(words.format(path=path(found.path)), "bad")
        one = self.tr("{path} {flaw}")
        lines = [one.format(path=isolated(name), flaw=flaw(code)) for name, code in found.flaws[:_LISTED]]
        if len(found.flaws) > _LISTED:
            lines.append(self.tr("and %n more", "", len(found.flaws) - _LISTED))
        self.flaws.setText("\n".join(lines))
        self.flaws.setAccessibleName(self.flaws.text())
        self.flaws.show()

    def _failed(self, error: Exception) -> None:
        self._rest()
        kind = error.kind if isinstance(error, UserError) else None
        if kind is ErrorKind.NOT_A_PACKAGE:
            words = self.tr("{path} is not a package: it has no list of contents (MANIFEST.TXT).")
        elif kind is ErrorKind.PACKAGE_DAMAGED:
            words = self.tr("{path} is damaged: its list of contents cannot be read. Make it again or fetch it again.")
        elif kind is ErrorKind.PACKAGE_LOCKED:
            self._ask_passphrase()
            return
        else:
            self._session.failed.emit(error)
            return
        self.locked.put_away()
        self._say(words.format(path=path(self._place)), "bad")

    def _ask_passphrase(self) -> None:
        wrong = self.tr("This does not open it. Look at it letter by letter; the hyphens do not matter.")
        first = self.tr("{path} is protected. Type the passphrase that was shown when it was made.")
        self._say(wrong if self._tried else first.format(path=path(self._place)), "warn")
        self.locked.ask(again=self._tried)

    def _say(self, words: str, tone: str) -> None:
        self.verdict.show_words(words, tone)
        self.verdict.show()
