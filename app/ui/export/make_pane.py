"""Making the package: in which shape, where, and what came of it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services import package_making, paper_sizes
from app.services.exporting import ExportResult
from app.services.package_contents import Offered
from app.services.package_desk import Desk
from app.services.package_making import Order
from app.ui import wording
from app.ui.export.place_field import PlaceField
from app.ui.export.result import ResultCard
from app.ui.export.shapes import Shapes
from app.ui.export.sheets_field import SheetsField
from app.ui.export.words import fits, path
from app.ui.qt_jobs import Running, Watch
from app.ui.session import Session
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.busy import Busy
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page_size import page_size


class MakePane(QWidget):
    """Asks for shape and place, makes the package, and shows the result. ``checklist_wanted`` to see what is open.

    What is asked scrolls; the button that makes it, and how far that is, stay in sight below.
    """

    checklist_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk: Desk | None = None
        self._running: Running | None = None
        self.open = Notice("warn", self.tr("Show the checklist"), self.checklist_wanted.emit)
        self.asked = Scrolling()
        self.asked.column.addWidget(self.open)
        self.form, self.shapes, self.place, self.sheets = Card(gap=12), Shapes(), PlaceField(session), SheetsField()
        self._furnish()
        self.asked.column.addWidget(self.form)
        self.result = ResultCard()
        self.asked.column.addWidget(self.result)
        self.asked.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.asked, 1)
        column.addWidget(self._foot())

    def show_desk(self, desk: Desk) -> None:
        """Show what would be made of the case."""
        assert desk.case is not None
        if self._case_id() != desk.case.id:
            self.result.hide()
            self.place.forget()
        self._desk = desk
        self.shapes.follow(desk.case.answers.get("appointment.delivery", ""))
        self.shapes.offer_addendum(possible=desk.sent is not None)
        self.sheets.follow(desk.case.id, paper_sizes.of_package(desk.case.answers, page_size()))
        lacking = [finding.title for finding in desk.findings if finding.blocks]
        self.open.setVisible(bool(lacking))
        still = self.tr(
            "%n important thing(s) still open. You can make the package; its cover says which.", "", len(lacking)
        )
        self.open.show_words(still, "warn")
        self._suggest()
        self._weigh()

    def _case_id(self) -> int | None:
        return None if self._desk is None or self._desk.case is None else self._desk.case.id

    @property
    def variant(self) -> str:
        """The shape chosen."""
        return self.shapes.variant

    def _furnish(self) -> None:
        """Put what is asked into the form."""
        self.warning = Label("", "soft")
        self.choose = Button(self.tr("Choose another place…"), self.place.ask, icon="folder-open")
        for widget in (self.shapes, self.sheets, self.place):
            self.form.column.addWidget(widget)
        self.form.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.column.addWidget(self.warning)
        self.shapes.chosen.connect(self._reshape)
        self.place.changed.connect(self._enable)
        self.place.refused.connect(lambda: self.asked.ensureWidgetVisible(self.place.fault))

    def _foot(self) -> QFrame:
        """How large it will be and the button, or while it is made, how far that is."""
        foot = QFrame()
        foot.setProperty("kind", "foot")
        self.make = Button(self.tr("Make the package"), self.start, kind="primary", icon="package")
        self.weight = Label("", "soft")
        self.asking, self.working = QWidget(), Busy()
        self.working.cancelled.connect(self._cancel)
        row = QHBoxLayout(self.asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.make)
        row.addWidget(self.weight, 1)
        column = QVBoxLayout(foot)
        column.setContentsMargins(28, 8, 28, 8)
        column.addWidget(self.asking)
        column.addWidget(self.working)
        return foot

    def _reshape(self) -> None:
        if self._desk is not None:
            self._suggest()
            self._weigh()

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
        else:
            plain = "" if self.variant == "protected" else self.tr("Not encrypted.")
            self.weight.setText(" ".join(filter(None, (self._size(contents), plain))))
        self._enable()

    def _size(self, contents: Offered) -> str:
        """How large it will be."""
        if self.variant == "addendum":
            return self.tr("%n new record(s).", "", len(contents.going)) + " " + fits(contents.bytes)
        if self.variant == "reports":
            return self.tr("About {size}.").format(size=wording.size(contents.binder))
        return fits(contents.bytes)

    def _contents(self) -> Offered:
        """What the shape chosen would hold."""
        assert self._desk is not None
        whole, sent = self._desk.contents, self._desk.sent
        return whole.without(sent.records) if self.variant == "addendum" and sent is not None else whole

    def _warn(self) -> None:
        if self.variant == "protected":
            words = self.tr(
                "Its passphrase is shown when it is made, and kept in the vault. Tell it by telephone, never in "
                "the message that brings the file. Some hospitals cannot open protected files: ask first."
            )
        else:
            words = self.tr(
                "The package is not encrypted, so that a hospital can read it. Hand it over in person or through "
                "the clinic's own page."
            )
        self.warning.setText(words)

    def _suggest(self) -> None:
        desk = self._desk
        if desk is not None and desk.case is not None and desk.person is not None:
            self.place.suggest(desk.person, desk.case, self.variant, self._session.clock.today())

    def _enable(self) -> None:
        going = self._desk is not None and bool(self._contents().going)
        self.make.setEnabled(going and self._running is None and bool(self.place.typed))

    def start(self) -> None:
        """Make the package."""
        out = self.place.out
        if self._running is not None or self._desk is None or self._desk.case is None or not out.name:
            return
        order, random = Order(self._desk.case.id, self.variant, out, self.sheets.page), self._session.random
        lacking = tuple(finding.title for finding in self._desk.findings if finding.blocks)
        self.result.hide()
        self.place.fault.hide()
        self.form.setEnabled(False)
        self.asking.hide()
        self.working.begin(self.tr("Looking through the records"))
        self._running = self._session.work(
            self,
            lambda vault, report: package_making.make(vault, order, random, report),
            Watch(partial(self._made, order, lacking), self._failed, self.working.show_progress, self._stopped),
        )
        self.working.stop.setFocus()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _rest(self) -> None:
        self._running = None
        self.working.end()
        self.asking.show()
        self.form.setEnabled(True)
        self._enable()

    def _made(self, order: Order, lacking: tuple[str, ...], result: ExportResult) -> None:
        self._rest()
        self.place.forget()
        self._suggest()
        if order.case_id == self._case_id():
            self.result.show_result(result, lacking)
            QTimer.singleShot(0, self.result, self._to_result)
        if not self.result.isVisible():
            self._session.say(self.tr("The package is ready: {path}").format(path=path(result.path)))

    def _to_result(self) -> None:
        self.asked.ensureWidgetVisible(self.result, 0, 0)
        self.result.folder.setFocus()

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.place.refuse(error)

    def _stopped(self) -> None:
        self._rest()
        self.make.setFocus()
        self._session.say(self.tr("Stopped. Nothing was left behind."))
