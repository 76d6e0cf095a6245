"""Puts a PDF that is in memory on paper."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QObject, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter
from shiboken6 import isValid

from app.ui.widgets.spooling import begin_on
from app.ui.widgets.strips import Steps, strips

_FINEST = 300
"""Dots per inch that a list of words needs at most."""


def print_pdf(content: bytes, printer: QPrinter, owner: QObject, done: Callable[[], object]) -> Steps:
    """Draw every page of a PDF on a printer, as large as the paper allows, while the window goes on living.

    ``done`` is called when all is drawn, if there is still its ``owner``. It goes on when the window that asked is
    closed, also when that is the last.
    """
    program = QCoreApplication.instance()
    assert program is not None
    steps = Steps(program)

    def over() -> None:
        program.aboutToQuit.disconnect(steps.finish)
        steps.deleteLater()
        if isValid(owner):
            done()

    program.aboutToQuit.connect(steps.finish)
    steps.begin(_pages(content, printer), over)
    return steps


def _pages(content: bytes, printer: QPrinter) -> Iterator[None]:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter()
    if not begin_on(printer, painter):
        return
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        yield from _page(document, number, painter, printer)
    painter.end()
    document.close()


def _page(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> Iterator[None]:
    """A page strip by strip: drawing the picture takes as long as printing it."""
    page, points = printer.pageRect(QPrinter.Unit.DevicePixel), document.pagePointSize(number)
    scale = min(page.width() / points.width(), page.height() / points.height())
    dots = min(printer.resolution(), _FINEST) / printer.resolution()
    size = QSize(round(points.width() * scale * dots), round(points.height() * scale * dots))
    for strip in strips(size):
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        options.setScaledClipRect(strip)
        where = QRectF(0, strip.y() / dots, strip.width() / dots, strip.height() / dots)
        painter.drawImage(
            where, document.render(number, strip.size(), options), QRectF(QRect(0, 0, strip.width(), strip.height()))
        )
        yield
