"""Draws one record of a list as a card: what it is, when, from whom, and what is special about it."""

from datetime import datetime

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import wording
from app.ui.overriding import override
from app.ui.records.asking import Line
from app.ui.records.drawing import Ground, bold, bold_height, square
from app.ui.records.marking import marks
from app.ui.records.model import LINE, YEAR, RecordModel
from app.ui.theme import theme

_PAD, _GAP, _BETWEEN, _ICON, _SMALL = 12, 4, 6, 36, 16
_GUTTER = 60
SNIPPET_LINES = 2


class RecordDelegate(QStyledItemDelegate):
    """Every card of a list is equally high: a list of any length needs no measuring."""

    timeline = False
    """Whether years stand beside the cards."""

    found = False
    """Whether the cards have room for what a search found."""

    now: datetime | None = None
    """The moment from which the days in the bin are counted."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        height = bold_height(option.font) * (3 + (SNIPPET_LINES if self.found else 0))
        gaps = 3 if self.found else 2
        return QSize(theme().px(240), height + theme().px(2 * _PAD + gaps * _GAP + _BETWEEN))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        whole = QRect(option.rect)
        ground = Ground(painter, whole, option.direction)
        line = index.data(LINE)
        card = whole.adjusted(0, 0, -theme().px(4), -theme().px(_BETWEEN))
        if self.timeline:
            self._paint_year(ground, index, line)
            card.setLeft(card.left() + theme().px(_GUTTER))
        painter.setFont(option.font)
        self._paint_ground(ground, card, option.state)
        if isinstance(line, Line):
            self._paint_record(ground, card, line, _everybody(index.model()))
        painter.restore()

    def _paint_ground(self, ground: Ground, card: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = "chosen" if chosen else "raised" if over else "surface"
        edge = "accent" if chosen or focused else "line"
        ground.box(card, fill, edge, theme().px(10), theme().px(2) if chosen or focused else 1)

    def _paint_record(self, ground: Ground, card: QRect, line: Line, everybody: bool) -> None:
        pad, record = theme().px(_PAD), line.row.record
        edge = theme().px(_ICON)
        badge = QRect(card.left() + pad, card.top() + pad, edge, edge)
        ground.box(badge, "info_ground", radius=edge / 2)
        inset = edge // 4
        icon = wording.CATEGORY_ICONS[record.category]
        ground.icon(icon, badge.adjusted(inset, inset, -inset, -inset), "accent")
        font = ground.painter.font()
        height, gap = bold_height(font), theme().px(_GAP)
        left = badge.right() + 1 + pad
        area = QRect(left, card.top() + pad, card.right() - pad - left, height)
        ground.text(record.title or wording.document_type(record.type), area, "text", bold(font))
        area.translate(0, height + gap)
        self._paint_when(ground, area, line, font)
        area.translate(0, height + gap)
        self._paint_marks(ground, area, line, font, everybody)
        if line.snippet:
            area.translate(0, height + gap)
            area.setHeight(height * SNIPPET_LINES)
            ground.painter.setFont(font)
            ground.snippet(line.snippet, area, SNIPPET_LINES)

    def _paint_when(self, ground: Ground, area: QRect, line: Line, font: QFont) -> None:
        record = line.row.record
        taken = ground.text(wording.partial(record.date), area, "text", font)
        who = record.provider or record.facility
        if who:
            ground.text(who, _after(area, taken + theme().px(12)), "soft", font)

    def _paint_marks(self, ground: Ground, area: QRect, line: Line, font: QFont, everybody: bool) -> None:
        record = line.row.record
        rest = area
        if everybody:
            most = rest.adjusted(0, 0, -rest.width() // 2, 0)
            rest = self._labelled(ground, most, rest, ("user", line.row.person, "text"), font)
        for mark in marks(record, self.now, line.pictures):
            rest = self._labelled(ground, rest, rest, (mark.icon, mark.words, mark.role), font)
        taken = ground.text(wording.document_type(record.type), rest, "soft", font)
        rest = _after(rest, taken + theme().px(12))
        for tag in record.tags:
            rest = self._labelled(ground, rest, rest, ("tag", tag, "accent"), font)

    def _labelled(self, ground: Ground, area: QRect, rest: QRect, what: tuple[str, str, str], font: QFont) -> QRect:
        """Draw an icon with its word into ``area``; what is left of ``rest``."""
        icon, words, role = what
        edge = theme().px(_SMALL)
        if area.width() < edge * 3:
            return QRect(rest.right(), rest.top(), 0, rest.height())
        ground.icon(icon, square(area.left(), area.center().y(), edge), role)
        inner = _after(area, edge + theme().px(4))
        taken = ground.text(words, inner, role, font)
        return _after(rest, edge + theme().px(4) + taken + theme().px(12))

    def _paint_year(self, ground: Ground, index: QModelIndex | QPersistentModelIndex, line: object) -> None:
        whole = ground.whole
        middle = whole.left() + theme().px(_GUTTER) - theme().px(12)
        ground.box(QRect(middle, whole.top(), theme().px(2), whole.height()), "line", radius=0)
        year = index.data(YEAR)
        at_top = whole.top() <= 0 < whole.bottom()
        if not isinstance(line, Line) or (year is None and not at_top):
            return
        date = line.row.record.date
        words = "…" if date is None else str(date.year)  # the card itself says that there is no date
        font = bold(ground.painter.font())
        height = bold_height(font)
        top = min(max(whole.top(), 0), whole.bottom() - height - theme().px(_PAD))
        area = QRect(whole.left(), top + theme().px(_PAD), middle - theme().px(6) - whole.left(), height)
        ground.text(words, area, "text" if year is not None else "soft", font)


def _after(area: QRect, taken: int) -> QRect:
    return area.adjusted(min(taken, area.width()), 0, 0, 0)


def _everybody(model: QAbstractItemModel) -> bool:
    return isinstance(model, RecordModel) and model.everybody
