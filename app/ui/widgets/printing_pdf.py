"""Puts a PDF that is in memory on paper."""

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_FINEST = 300
"""Dots per inch that a list of words needs at most."""


def print_pdf(content: bytes, printer: QPrinter) -> None:
    """Draw every page of a PDF on a printer, as large as the paper allows."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter(printer)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        page, points = printer.pageRect(QPrinter.Unit.DevicePixel), document.pagePointSize(number)
        scale = min(page.width() / points.width(), page.height() / points.height())
        target = QRectF(0, 0, points.width() * scale, points.height() * scale)
        dots = min(printer.resolution(), _FINEST) / printer.resolution()
        size = QSize(round(target.width() * dots), round(target.height() * dots))
        painter.drawImage(target, document.render(number, size))
    painter.end()
    document.close()
