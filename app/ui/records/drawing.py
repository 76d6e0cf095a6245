"""Pieces of a line that are drawn by hand: a text that is cut off in its own direction, a pill, a found stretch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from app.services.browsing import Piece
from app.ui.icons import pixmap
from app.ui.theme import theme


@dataclass(frozen=True, slots=True)
class Ground:
    """Where is drawn: a painter, the whole rectangle, and whether the window is read from the right."""

    painter: QPainter
    whole: QRect
    direction: Qt.LayoutDirection

    def there(self, rectangle: QRect) -> QRect:
        """A rectangle thought from the left, as the window's direction has it."""
        return QStyle.visualRect(self.direction, self.whole, rectangle)

    def text(self, words: str, area: QRect, role: str = "text", font: QFont | None = None) -> int:
        """Draw one line of text, cut off with dots where it is too long; the width it took."""
        font = font or self.painter.font()
        metrics = QFontMetrics(font)
        if area.width() < metrics.horizontalAdvance("mmm"):
            return 0
        shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, area.width())
        self.painter.setFont(font)
        self.painter.setPen(theme().colour(role))
        self.painter.drawText(self.there(area), self._alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        return min(metrics.horizontalAdvance(shown), area.width())

    def icon(self, name: str, area: QRect, role: str) -> None:
        """Draw an icon in a square."""
        self.painter.drawPixmap(self.there(area).topLeft(), pixmap(name, role, area.width()))

    def box(self, area: QRect, fill: str, edge: str = "", radius: float = 8, width: int = 1) -> None:
        """Draw a box with round corners; ``edge`` "" is none."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme().colour(fill))
        if edge:
            pen = self.painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme().colour(edge))
            pen.setWidth(width)
            self.painter.setPen(pen)
        half = width / 2 if edge else 0
        shape = QRectF(self.there(area)).adjusted(half, half, -half, -half)
        self.painter.drawRoundedRect(shape, radius, radius)

    def snippet(self, pieces: Sequence[Piece], area: QRect, lines: int) -> None:
        """Draw a stretch of text over at most ``lines`` lines with what was found set off."""
        layout = _laid_out(pieces, self.painter.font(), area.width(), lines)
        self.painter.setPen(theme().colour("soft"))
        layout.draw(self.painter, QPointF(self.there(area).topLeft()))

    def _alignment(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self) -> bool:
        return self.direction is Qt.LayoutDirection.RightToLeft


def _laid_out(pieces: Sequence[Piece], font: QFont, width: int, lines: int) -> QTextLayout:
    text, formats = _marked(pieces)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _marked(pieces: Sequence[Piece]) -> tuple[str, list[QTextLayout.FormatRange]]:
    text, formats = "", []
    for piece in pieces:
        words = piece.text.replace("\n", " ")
        if piece.hit:
            found = QTextLayout.FormatRange()
            found.start, found.length = _units(text), _units(words)
            looks = QTextCharFormat()
            looks.setBackground(theme().colour("hit"))
            looks.setForeground(theme().colour("text"))
            looks.setFontWeight(QFont.Weight.Bold)
            found.format = looks
            formats.append(found)
        text += words
    return text, formats


def _units(text: str) -> int:
    """The length as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def square(left: int, middle: int, edge: int) -> QRect:
    """A square whose vertical middle is given."""
    return QRect(left, middle - edge // 2, edge, edge)


def bold(font: QFont) -> QFont:
    """The same font in bold."""
    heavy = QFont(font)
    heavy.setBold(True)
    return heavy


def bold_height(font: QFont) -> int:
    """Pixels that a line of it takes in bold."""
    return QFontMetrics(bold(font)).height()
