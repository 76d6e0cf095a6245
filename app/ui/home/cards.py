"""The first page's cards: the next step, one per shelf, and a line per new record."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from app.services.browsing import Row
from app.ui import wording
from app.ui.home.words import Told
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.records.drawing import Ground, square
from app.ui.records.marking import spoken
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.records import Category


class StepCard(Card):
    """The next step with its one button."""

    def __init__(self, told: Told, go: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=22, gap=14)
        picture, title, why = QLabel(), Label(told.title, "heading"), Label(told.why)
        put_icon(picture, told.icon, "accent", 40)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(title)
        words.addWidget(why)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.button = Button(told.verb, go, kind="primary")
        self.button.setAccessibleDescription(told.why)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)


class ShelfCard(Button):
    """One shelf: its icon, name and how many records stand on it."""

    def __init__(self, shelf: Category, number: int, go: Callable[[], None]) -> None:
        super().__init__("", go, kind="shelf")
        self._number, self._shelf = Label(wording.number(number), "title"), shelf
        self._number.setWordWrap(False)
        name, picture = Label(wording.category(shelf)), QLabel()
        name.setWordWrap(False)
        put_icon(picture, wording.CATEGORY_ICONS[shelf], "accent", 26)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._number)
        words.addWidget(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for label in (self._number, name, picture):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{wording.category(shelf)}, {wording.records(number)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(theme().px(170), TARGET))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class RecordLine(Button):
    """One new record as a line to press: what it is, and when."""

    def __init__(self, row: Row, everybody: bool, go: Callable[[], None]) -> None:
        super().__init__("", go, kind="line")
        self._row, self._everybody = row, everybody
        self.setAccessibleName(spoken(row, everybody))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        lines = 2 * QFontMetrics(self.font()).height()
        return QSize(theme().px(200), max(TARGET, lines + theme().px(22)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint(Ground(painter, self.rect(), self.layoutDirection()))
        painter.end()

    def _paint(self, ground: Ground) -> None:
        record, pad = self._row.record, theme().px(12)
        area = self.rect().adjusted(pad, theme().px(9), -pad, -theme().px(9))
        edge = theme().px(22)
        ground.icon(wording.CATEGORY_ICONS[record.category], square(area.left(), area.center().y(), edge), "accent")
        area.setLeft(area.left() + edge + theme().px(14))
        height = area.height() // 2
        first, second = area.adjusted(0, 0, 0, -height), area.adjusted(0, area.height() - height, 0, 0)
        ground.text(record.title or wording.document_type(record.type), first, "text")
        taken = ground.text(wording.partial(record.date), second, "soft")
        who = self._row.person if self._everybody else record.provider
        if who:
            ground.text(who, second.adjusted(taken + theme().px(14), 0, 0, 0), "soft")
