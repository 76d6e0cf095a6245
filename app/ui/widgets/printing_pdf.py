"""Puts a PDF that is in memory on paper: asks for the printer, shows how far it is, and can be stopped."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QObject, QRect, QRectF, QSize, QTimer
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.theme import theme
from app.ui.widgets.busy import Busy
from app.ui.widgets.spooling import Ended, Spool
from app.ui.widgets.strips import Steps, strips
from models.progress import Progress

_FINEST = 300
"""Dots per inch that a list of words needs at most."""

_PATIENCE_MS = 400
"""A print that is over sooner shows no progress."""

Tell = Callable[[Ended], object]


def ask_printer(ground: QWidget, owner: QObject, content: bytes, title: str, tell: Tell) -> QPrintDialog:
    """Ask for a printer and print a PDF; ``tell`` hears how that ended, while there is its ``owner``.

    The progress is shown over ``ground``. When that is closed it goes on, also when it was the last window.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, ground)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
    dialog.accepted.connect(lambda: PdfPrint(content, printer, ground).begin(owner, tell))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


class PdfPrint(QObject):
    """Draws every page of a PDF on a printer, as large as the paper allows, while the window goes on living."""

    def __init__(self, content: bytes, printer: QPrinter, ground: QWidget) -> None:
        program = QCoreApplication.instance()
        assert program is not None
        super().__init__(program)
        self._program, self._spool = program, Spool(printer)
        self._document, self._buffer = QPdfDocument(self), QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._owner: QObject = ground
        self._tell: Tell = lambda _ended: None
        self.steps = Steps(self)
        self.shown = _Shown(ground)
        self.shown.busy.cancelled.connect(self.stop)

    def begin(self, owner: QObject, tell: Tell) -> None:
        """Draw the first strip soon; ``tell`` hears how it ended."""
        self._owner, self._tell = owner, tell
        self._program.aboutToQuit.connect(self.steps.finish)
        self.shown.wait()
        self.steps.begin(self._pages(), self._end)

    def stop(self) -> None:
        """Draw no more."""
        self.steps.stop()
        self._end(stopped=True)

    def _end(self, *, stopped: bool = False) -> None:
        ended = self._spool.end(stopped=stopped)
        self._program.aboutToQuit.disconnect(self.steps.finish)
        if isValid(self.shown):
            self.shown.leave()
        self.deleteLater()
        if isValid(self._owner):
            self._tell(ended)

    def _pages(self) -> Iterator[None]:
        count = self._document.pageCount()
        for number in range(count):
            if not (self._spool.turn() if number else self._spool.begin()):
                return
            if isValid(self.shown):
                self.shown.busy.show_progress(Progress("", number, count))
            yield from self._page(number)

    def _page(self, number: int) -> Iterator[None]:
        """A page strip by strip: drawing the picture takes as long as printing it."""
        printer, document = self._spool.printer, self._document
        page, points = printer.pageRect(QPrinter.Unit.DevicePixel), document.pagePointSize(number)
        scale = min(page.width() / points.width(), page.height() / points.height())
        dots = min(printer.resolution(), _FINEST) / printer.resolution()
        size = QSize(round(points.width() * scale * dots), round(points.height() * scale * dots))
        for strip in strips(size):
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(size)
            options.setScaledClipRect(strip)
            where = QRectF(0, strip.y() / dots, strip.width() / dots, strip.height() / dots)
            picture = document.render(number, strip.size(), options)
            self._spool.painter.drawImage(where, picture, QRectF(QRect(0, 0, strip.width(), strip.height())))
            yield


class _Shown(QDialog):
    """How far a print is, with a way to stop it. It is shown only when that takes a moment."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground.window())
        words = QCoreApplication.translate("Printing", "Printing …")
        self.setWindowTitle(words)
        self.setMinimumWidth(theme().px(380))
        self.busy = Busy()
        self.busy.begin(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.busy)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self.open)
        self.rejected.connect(self.busy.cancelled)

    def wait(self) -> None:
        """Show it when it takes longer than a moment."""
        self._soon.start()

    def leave(self) -> None:
        """It is over."""
        self._soon.stop()
        self.accept()
        self.deleteLater()
