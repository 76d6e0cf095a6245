"""The questions for the specialist: written, reworded, put in order by buttons, keys or drag."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.services import case_changes
from app.services.findings_shown import Readiness
from app.services.undoing import Change
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Question

_NUMBER = Qt.ItemDataRole.UserRole
ENOUGH = 5


class QuestionsCard(Card):
    """The list of a case's questions and what is done with it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case = session, 0
        self._shown: tuple[Question, ...] = ()
        self.column.addWidget(Label(self.tr("Your questions"), "heading"))
        self.count = Label("", "soft")
        self.column.addWidget(self.count)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Your questions"))
        self.list.dropped.connect(self._reorder)
        self.list.itemChanged.connect(self._reword)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.column.addWidget(self.list)
        self.column.addWidget(self._buttons())
        self.column.addLayout(self._adding())
        self._enable()

    def show_questions(self, case_id: int, questions: tuple[Question, ...]) -> None:
        """Show these, keeping the place in the list."""
        self.count.setText(self._counted(len(questions)))
        self.list.setVisible(bool(questions))
        if questions == self._shown and case_id == self._case:
            return
        keep = self._current()
        self._case, self._shown = case_id, questions
        self.list.blockSignals(True)
        self.list.clear()
        for question in questions:
            item = QListWidgetItem(question.text)
            item.setData(_NUMBER, question.id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsEditable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            self.list.addItem(item)
            if question.id == keep:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.fit()
        self._enable()

    def write(self) -> None:
        """Put the cursor where a new question is written."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = Flow(box)
        self.up = Button(self.tr("Move up"), lambda: self._move(-1))
        self.down = Button(self.tr("Move down"), lambda: self._move(1))
        self.edit = Button(self.tr("Change wording"), self._edit, icon="pencil")
        self.remove = Button(self.tr("Remove"), self._remove, icon="trash-2")
        for button in (self.up, self.down, self.edit, self.remove):
            row.addWidget(button)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=step: self._move(by))
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self._remove)
        return box

    def _adding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.new = QLineEdit()
        self.new.setAccessibleName(self.tr("A new question"))
        self.new.setPlaceholderText(self.tr("What do you want to know?"))
        self.new.setMinimumHeight(TARGET)
        self.new.returnPressed.connect(self._add)
        row.addWidget(self.new, 1)
        row.addWidget(Button(self.tr("Add question"), self._add, icon="plus"))
        return row

    def _counted(self, count: int) -> str:
        if count >= ENOUGH:
            return self.tr("Put the most important first. They go into the cover letter.")
        there = Readiness(count, ENOUGH)
        words = self.tr("{ready} of at least {total} written. They go into the cover letter.")
        return words.format(ready=there.ready, total=there.total)

    def _enable(self) -> None:
        row, rows = self.list.currentRow(), self.list.count()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < rows - 1)
        for button in (self.edit, self.remove):
            button.setEnabled(row >= 0)

    def _current(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else int(item.data(_NUMBER))

    def _add(self) -> None:
        if self.new.text().strip():
            self._session.perform(case_changes.question_added(self._case, self.new.text()))
            self.new.clear()

    def _edit(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def _remove(self) -> None:
        if (number := self._current()) is not None:
            self._session.perform(case_changes.question_removed(self._case, number), self._removed)

    def _removed(self, _change: Change) -> None:
        self._session.say(self.tr("The question is removed."), (self.tr("Undo"), lambda: _ignore(self._session.undo())))

    def _reword(self, item: QListWidgetItem) -> None:
        number, text = int(item.data(_NUMBER)), " ".join(item.text().split())
        was = next((one.text for one in self._shown if one.id == number), "")
        if text and text != was:
            self._session.perform(case_changes.question_reworded(self._case, number, text))
        elif text != was:
            item.setText(was)
        self.list.fit()

    def _move(self, by: int) -> None:
        ids = [one.id for one in self._shown]
        place = self.list.currentRow()
        if 0 <= place < len(ids) and 0 <= place + by < len(ids):
            ids.insert(place + by, ids.pop(place))
            self._session.perform(case_changes.questions_ordered(self._case, ids))

    def _reorder(self) -> None:
        ids = [int(self.list.item(row).data(_NUMBER)) for row in range(self.list.count())]
        if ids != [one.id for one in self._shown]:
            self._session.perform(case_changes.questions_ordered(self._case, ids))


def _ignore(_running: object) -> None:
    """A toast's button gives nothing."""


class _List(QListWidget):
    """As high as its questions; ``dropped`` after one was dragged to another place."""

    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Numbered(self))
        self.model().rowsMoved.connect(self.dropped)
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Take the height that all questions need."""
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(height + 2 * self.frameWidth() + theme().px(6))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()


_Index = QModelIndex | QPersistentModelIndex


class _Numbered(QStyledItemDelegate):
    """Draws each question with its number before it, on as many lines as it needs."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index, /) -> None:
        super().initStyleOption(option, index)
        option.text = self.tr("{number}. {question}").format(number=index.row() + 1, question=option.text)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index, /) -> QSize:
        self.initStyleOption(option, index)
        view = self.parent()
        assert isinstance(view, QListWidget)
        metrics: QFontMetrics = option.fontMetrics
        room = view.viewport().width() - theme().px(24)
        words = option.text
        box = metrics.boundingRect(0, 0, max(room, 50), 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(room, max(box.height() + theme().px(16), TARGET))
