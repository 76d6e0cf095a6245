"""Printing what a viewer shows, sheet by sheet, while the window goes on living."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.viewer.paging import Paging
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.busy import Busy
from app.ui.widgets.spooling import Spool
from app.ui.widgets.strips import Steps, put_image
from models.progress import Progress

DPI = 250
"""Pixels an inch of what is drawn for paper."""


class Printing(QObject):
    """Asks for a printer, then draws one sheet after the other; ``busy`` shows how far it is and can stop it.

    ``ended`` says how that ended.
    """

    ended = Signal(object)

    def __init__(self, ground: QWidget, busy: Busy) -> None:
        super().__init__(ground)
        self._ground, self._busy = ground, busy
        self._viewer: Viewer | None = None
        self._spool: Spool | None = None
        self._sheets: list[int] = []
        self._done = 0
        self._steps = Steps(self)
        self._paging: Paging | None = None
        self._laid: Callable[[], None] = self.stop
        busy.cancelled.connect(self.stop)

    @property
    def active(self) -> bool:
        """Whether sheets are being drawn."""
        return self._spool is not None

    def begin(self, viewer: Viewer, title: str) -> None:
        """Lay a long text out, then ask which printer, and which pages where there are several."""
        if self.active or self._paging is not None:
            return
        paging = viewer.for_paper()
        if paging is None or paging.ready:
            self._ask(viewer, title)
            return
        self._paging, self._laid = paging, partial(self._lay_ended, viewer, title)
        paging.went.connect(self._busy.show_progress)
        paging.done.connect(self._laid)
        self._busy.begin(self.tr("Getting ready to print …"))
        paging.begin()

    def _lay_ended(self, viewer: Viewer, title: str) -> None:
        self._lay_no_more()
        self._busy.end()
        self._ask(viewer, title)

    def _lay_no_more(self) -> None:
        paging, self._paging = self._paging, None
        if paging is not None:
            paging.stop()
            paging.went.disconnect(self._busy.show_progress)
            paging.done.disconnect(self._laid)

    def _ask(self, viewer: Viewer, title: str) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._ground)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, viewer.sheets)
        dialog.setFromTo(1, viewer.sheets)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=viewer.sheets > 1)
        dialog.accepted.connect(lambda: self.run(viewer, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def run(self, viewer: Viewer, printer: QPrinter) -> None:
        """Draw the sheets wanted on ``printer``."""
        first, last = printer.fromPage() or 1, printer.toPage() or viewer.sheets
        self._sheets = list(range(first - 1, min(last, viewer.sheets)))
        spool = Spool(printer)
        if not self._sheets or not spool.begin():
            self._busy.end()
            self.ended.emit(spool.end())
            return
        self._viewer, self._spool, self._done = viewer, spool, 0
        viewer.refused.connect(self.stop)
        self._busy.begin(self.tr("Printing …"))
        self._next()

    def stop(self) -> None:
        """Lay nothing out and draw no more sheets."""
        self._lay_no_more()
        self._steps.stop()
        viewer, spool = self._viewer, self._spool
        self._viewer = self._spool = None
        if viewer is not None:
            viewer.refused.disconnect(self.stop)
        self._busy.end()
        if spool is not None:
            self.ended.emit(spool.end(stopped=self._done < len(self._sheets)))

    def _next(self) -> None:
        viewer, spool = self._viewer, self._spool
        if viewer is None or spool is None:
            return
        if self._done == len(self._sheets):
            self.stop()
            return
        self._busy.show_progress(Progress("", self._done, len(self._sheets)))
        number, words = self._sheets[self._done], viewer.for_paper()
        if words is None:
            viewer.sheet(number, _pixels(spool.printer), lambda image: self._draw(partial(put_image, image=image)))
        else:
            self._draw(partial(_put_words, words=words, number=number))

    def _draw(self, put: Callable[[QPainter], Iterator[None]]) -> None:
        spool = self._spool
        if spool is None:
            return
        if self._done and not spool.turn():
            self.stop()
            return
        self._steps.begin(put(spool.painter), self._drawn)

    def _drawn(self) -> None:
        self._done += 1
        self._next()


def _put_words(painter: QPainter, words: Paging, number: int) -> Iterator[None]:
    words.paint(painter, number, QSizeF(painter.viewport().size()))
    yield


def _pixels(printer: QPrinter) -> tuple[int, int]:
    """The paper within its margins, in pixels at DPI."""
    area = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    return max(round(area.width() * DPI), 1), max(round(area.height() * DPI), 1)
