"""Draws the lines of the list of series: a small picture, what it is, how many, where it is shown."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.imaging.series_model import LINE, MARK_ICONS, Heading, SeriesLine, mark_words
from app.ui.overriding import override
from app.ui.records.drawing import Ground, bold, bold_height, square
from app.ui.theme import theme

_EDGE, _PAD, _GAP = 72, 8, 4
_GROUND = QColor("#000000")


class SeriesDelegate(QStyledItemDelegate):
    """Lines grow with the text; the small pictures do too."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        line = bold_height(option.font)
        pad = theme().px(_PAD)
        if isinstance(index.data(LINE), Heading):
            return QSize(theme().px(160), 2 * line + 2 * pad)
        return QSize(theme().px(160), max(theme().px(_EDGE), 3 * line + 2 * theme().px(_GAP)) + 2 * pad)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(option.font)
        ground = Ground(painter, QRect(option.rect), option.direction)
        line = index.data(LINE)
        if isinstance(line, Heading):
            _paint_heading(ground, line, option.font)
        elif isinstance(line, SeriesLine):
            _paint_card(ground, line, option.state)
            _paint_series(ground, line, option.font)
        painter.restore()


def _paint_heading(ground: Ground, line: Heading, font: QFont) -> None:
    pad, height = theme().px(_PAD), bold_height(font)
    area = QRect(ground.whole.left() + pad, ground.whole.top() + pad, ground.whole.width() - 2 * pad, height)
    ground.text(line.title, area, "text", bold(font))
    ground.text(line.when, area.translated(0, height), "soft", font)


def _paint_card(ground: Ground, line: SeriesLine, state: QStyle.StateFlag) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    fill = "chosen" if line.marks else "raised" if over else "surface"
    edge = "accent" if focused or line.marks else "edge" if chosen else "line"
    half = theme().px(2)
    ground.box(
        ground.whole.adjusted(half, half, -half, -half), fill, edge, theme().px(8), theme().px(2) if focused else 1
    )


def _paint_series(ground: Ground, line: SeriesLine, font: QFont) -> None:
    pad, gap, height, edge = theme().px(_PAD), theme().px(_GAP), bold_height(font), theme().px(_EDGE)
    whole = ground.whole
    box = QRect(whole.left() + pad, whole.center().y() - edge // 2, edge, edge)
    _paint_picture(ground, line, box)
    left = box.right() + 1 + pad
    area = QRect(left, whole.center().y() - (3 * height + 2 * gap) // 2, whole.right() - pad - left, height)
    ground.text(line.row.title, area, "text", bold(font))
    area.translate(0, height + gap)
    ground.text(line.facts, area, "soft", font)
    area.translate(0, height + gap)
    for mark in line.marks:
        small = theme().px(16)
        ground.icon(MARK_ICONS[mark], square(area.left(), area.center().y(), small), "accent")
        taken = ground.text(mark_words(mark), area.adjusted(small + gap, 0, 0, 0), "text", font)
        area.setLeft(area.left() + small + gap + taken + pad)


def _paint_picture(ground: Ground, line: SeriesLine, box: QRect) -> None:
    there = ground.there(box)
    ground.painter.fillRect(there, _GROUND)
    picture = line.thumbnail
    if picture is not None and not picture.isNull():
        size = picture.size().scaled(there.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(there.topLeft(), size)
        target.moveCenter(there.center())
        ground.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground.painter.drawPixmap(target, picture)
    elif line.none:
        inset = box.width() // 3
        ground.icon("image", box.adjusted(inset, inset, -inset, -inset), "edge")
