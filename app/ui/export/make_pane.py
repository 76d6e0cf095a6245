"""Making the package: in which shape, where, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.services import package_making
from app.services.exporting import ExportResult
from app.services.package_contents import Offered
from app.services.package_desk import Desk
from app.services.package_making import VARIANTS, Order
from app.ui import wording
from app.ui.export.result import ResultCard
from app.ui.export.words import fits, path, variant, variant_for
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.notice import Notice
from models.errors import ErrorKind, UserError
from models.second_opinion.appointment import variants_for

_CHECK_AFTER = 300
"""Milliseconds of quiet in the path's field before the path is looked at."""


class MakePane(Scrolling):
    """Asks for shape and place, makes the package, and shows the result. ``checklist_wanted`` to see what is open."""

    checklist_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk: Desk | None = None
        self._running: Running | None = None
        self._suggested = ""
        self._delivery = ""
        self.variant = VARIANTS[0]
        self.open = Notice("warn", self.tr("Show the checklist"), self.checklist_wanted.emit)
        self.column.addWidget(self.open)
        self.form = Card(gap=12)
        self._shapes()
        self._where()
        self.column.addWidget(self.form)
        self.working = Busy()
        self.working.cancelled.connect(self._cancel)
        self.column.addWidget(self.working)
        self.result = ResultCard()
        self.column.addWidget(self.result)
        self.column.addStretch(1)
        self._look = QTimer(self, singleShot=True, interval=_CHECK_AFTER)
        self._look.timeout.connect(self._look_at_target)

    def show_desk(self, desk: Desk) -> None:
        """Show what would be made of the case."""
        assert desk.case is not None
        if self._case_id() != desk.case.id:
            self.result.hide()
            self._suggested = self.target.text().strip()
        self._desk = desk
        self._follow(desk.case.answers.get("appointment.delivery", ""))
        self._offer_addendum()
        lacking = [finding.title for finding in desk.findings if finding.blocks]
        self.open.setVisible(bool(lacking))
        still = self.tr("%n thing(s) still open. You can make the package; its cover says which.", "", len(lacking))
        self.open.show_words(still, "warn")
        self._suggest()
        self._weigh()

    def _case_id(self) -> int | None:
        return None if self._desk is None or self._desk.case is None else self._desk.case.id

    def _shapes(self) -> None:
        self.form.column.addWidget(Label(self.tr("How does the office want it?"), "heading"))
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        for code in VARIANTS:
            radio = self.radios[code] = QRadioButton(variant(code))
            radio.setAccessibleDescription(variant_for(code))
            radio.setMinimumHeight(TARGET)
            radio.setChecked(code == self.variant)
            radio.clicked.connect(lambda _checked, chosen=code: self._choose(chosen))
            self._group.addButton(radio)
            both, row = QVBoxLayout(), QHBoxLayout()
            both.setSpacing(0)
            both.addWidget(radio)
            row.addSpacing(theme().px(36))
            row.addWidget(Label(variant_for(code), "soft"), 1)
            both.addLayout(row)
            self.form.column.addLayout(both)

    def _where(self) -> None:
        column = self.form.column
        asked = Label(self.tr("Where should it be made?"), "heading")
        column.addWidget(asked)
        self.target = QLineEdit()
        self.target.setAccessibleName(asked.text())
        self.target.setMinimumHeight(TARGET)
        self.target.textChanged.connect(self._retarget)
        asked.setBuddy(self.target)
        column.addWidget(self.target)
        self.fault = Label("", "bad")
        self.fault.hide()
        column.addWidget(self.fault)
        self.weight = Label("", "soft")
        column.addWidget(self.weight)
        self.warning = Label("", "soft")
        column.addWidget(self.warning)
        box = QWidget()
        row = Flow(box)
        self.make = Button(self.tr("Make the package"), self.start, kind="primary", icon="package")
        row.addWidget(self.make)
        self.choose = Button(self.tr("Choose another place…"), self._ask_place, icon="folder-open")
        row.addWidget(self.choose)
        column.addWidget(box)

    def _choose(self, code: str) -> None:
        self.variant = code
        self._suggest()
        self._weigh()

    def _follow(self, delivery: str) -> None:
        """Offer the shape that fits how the office wants the records, whenever that is answered anew."""
        fitting = variants_for(delivery)
        if delivery != self._delivery and fitting:
            self.variant = fitting[0]
            self.radios[self.variant].setChecked(True)
        self._delivery = delivery

    def _offer_addendum(self) -> None:
        """There must be a package it can add to."""
        possible = self._desk is not None and self._desk.sent is not None
        self.radios["addendum"].setEnabled(possible)
        if self.variant == "addendum" and not possible:
            self.radios[VARIANTS[0]].setChecked(True)
            self._choose(VARIANTS[0])

    def _weigh(self) -> None:
        assert self._desk is not None
        contents, addendum = self._contents(), self.variant == "addendum"
        self._warn()
        if not contents.going:
            none, no_more = (
                self.tr("Nothing is ticked to go in yet. See the contents."),
                self.tr("Nothing new has come."),
            )
            self.weight.setText(no_more if addendum else none)
        elif addendum:
            self.weight.setText(self.tr("%n new record(s).", "", len(contents.going)) + " " + fits(contents.bytes))
        elif self.variant == "reports":
            self.weight.setText(self.tr("About {size}.").format(size=wording.size(contents.binder)))
        else:
            self.weight.setText(fits(contents.bytes))
        self._enable()

    def _contents(self) -> Offered:
        """What the shape chosen would hold."""
        assert self._desk is not None
        whole, sent = self._desk.contents, self._desk.sent
        return whole.without(sent.records) if self.variant == "addendum" and sent is not None else whole

    def _warn(self) -> None:
        if self.variant == "protected":
            words = self.tr(
                "You are shown its passphrase once, when it is made. Tell it by telephone, never in the message that "
                "brings the file. Some hospitals cannot open protected files: ask first."
            )
        else:
            words = self.tr(
                "The package is not encrypted, so that a hospital can read it. Hand it over in person or through "
                "the clinic's own page."
            )
        self.warning.setText(words)

    def _suggest(self) -> None:
        """Offer a name as long as the person has not chosen one; a chosen one only gets the shape's ending."""
        desk, typed = self._desk, self.target.text().strip()
        assert desk is not None
        assert desk.case is not None
        assert desk.person is not None
        if typed not in ("", self._suggested):
            ending = package_making.ending(self.variant)
            bare = Path(typed).with_suffix("") if Path(typed).suffix in (".zip", ".pdf") else Path(typed)
            self.target.setText(str(bare) + ending)
            return
        name = package_making.suggested_name(
            desk.person.name, desk.case.title, self.variant, self._session.clock.today()
        )
        self._suggested = str(package_making.free(_documents() / name))
        self.target.setText(self._suggested)

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where should the package be made?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Use this name"))
        place = Path(self.target.text().strip() or self._suggested)
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(place.name)
        dialog.fileSelected.connect(self.target.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _retarget(self) -> None:
        self.fault.hide()
        self._enable()
        self._look.start()

    def _enable(self) -> None:
        going = self._desk is not None and bool(self._contents().going)
        self.make.setEnabled(going and self._running is None and bool(self.target.text().strip()))

    def _out(self) -> Path:
        """The place typed; one that is not whole lies among the documents."""
        return _documents() / Path(self.target.text().strip()).expanduser()

    def _look_at_target(self) -> None:
        out = self._out()
        if out.name:
            self._session.look(self, lambda vault: package_making.refuse(vault, out), lambda _fine: None, self._refused)

    def _refused(self, error: Exception) -> None:
        words = self._fault_words(error)
        if words:
            self.fault.setText(words)
            self.fault.show()
            self.ensureWidgetVisible(self.fault)
        else:
            self._session.failed.emit(error)

    def _fault_words(self, error: Exception) -> str:
        """What is wrong with the place; "" for any other fault."""
        kind = error.kind if isinstance(error, UserError) else None
        if kind is ErrorKind.TARGET_EXISTS:
            return self.tr("There is something with this name already. Nothing is overwritten: choose another name.")
        if kind is ErrorKind.TARGET_INSIDE_VAULT:
            return self.tr("This is inside the vault's own folder. Choose a place outside it.")
        return ""

    def start(self) -> None:
        """Make the package."""
        out = self._out()
        if self._running is not None or self._desk is None or self._desk.case is None or not out.name:
            return
        order, random = Order(self._desk.case.id, self.variant, out), self._session.random
        lacking = tuple(finding.title for finding in self._desk.findings if finding.blocks)
        self.result.hide()
        self.fault.hide()
        self.form.setEnabled(False)
        self.working.begin(self.tr("Looking through the records"))
        self._running = self._session.work(
            self,
            lambda vault, report: package_making.make(vault, order, random, report),
            Watch(partial(self._made, order, lacking), self._failed, self.working.show_progress, self._stopped),
        )
        self.ensureWidgetVisible(self.working)
        self.working.stop.setFocus()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _rest(self) -> None:
        self._running = None
        self.working.end()
        self.form.setEnabled(True)
        self._enable()

    def _made(self, order: Order, lacking: tuple[str, ...], result: ExportResult) -> None:
        self._rest()
        self._suggested = self.target.text().strip()
        self._suggest()
        if order.case_id == self._case_id():
            self.result.show_result(result, lacking)
            QTimer.singleShot(0, self.result, self._to_result)
        if not self.result.isVisible():
            self._session.say(self.tr("The package is ready: {path}").format(path=path(result.path)))

    def _to_result(self) -> None:
        self.ensureWidgetVisible(self.result, 0, 0)
        self.result.folder.setFocus()

    def _failed(self, error: Exception) -> None:
        self._rest()
        self._refused(error)

    def _stopped(self) -> None:
        self._rest()
        self.make.setFocus()
        self._session.say(self.tr("Stopped. Nothing was left behind."))


def _documents() -> Path:
    """Where documents are kept on this computer."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
