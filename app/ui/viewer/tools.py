"""The bar of tools over every viewer: buttons with names and keys, which wrap where there is little room."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.overriding import override
from app.ui.shortcuts import bind_keys, native
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import STAYS, FoldingRows
from app.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Tool:
    """One button: icon, words, what it does, its keys, the first of which is told. ``stays``: it is on or off.

    ``rank``: where there is little room, a bar that folds lets go of the lowest first.
    """

    icon: str
    words: str
    does: Callable[[], object]
    keys: tuple[str, ...] = ()
    stays: bool = False
    rank: int = 0


class ToolLabel(Label):
    """A word among the buttons, as high as they are."""

    def __init__(self, kind: str, words: str = "") -> None:
        super().__init__(words, kind)
        self.setWordWrap(False)
        self.setContentsMargins(6, 0, 6, 0)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, max(TARGET, theme().px(42))))


class Tools(QFrame):
    """A bar of tools. Their keys work while the focus is anywhere inside ``reach``."""

    def __init__(self, words: str, reach: QWidget) -> None:
        super().__init__(reach)
        self.setProperty("kind", "bar")
        self.setAccessibleName(words)
        self._reach = reach
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.addLayout(self._laid())

    @property
    def reach(self) -> QWidget:
        """Inside this the keys work."""
        return self._reach

    def add(self, *tools: Tool) -> list[IconButton]:
        """Put buttons at the end of the bar."""
        return [self._button(tool) for tool in tools]

    def put(self, widget: QWidget, rank: int = 0) -> None:
        """Put something else at the end of the bar, as high as the buttons."""
        widget.setMinimumHeight(TARGET)
        self._place(widget, rank)

    def offer(self, widget: QWidget, *, on: bool) -> None:
        """Show one of its widgets, or do not."""
        widget.setVisible(on)

    def _laid(self) -> QLayout:
        """The layout of the buttons: they wrap."""
        self._flow = Flow(gap=4)
        return self._flow

    def _place(self, widget: QWidget, _rank: int) -> None:
        self._flow.addWidget(widget)

    def _button(self, tool: Tool) -> IconButton:
        button = IconButton(tool.icon, tool.words, None if tool.stays else tool.does)
        if tool.stays:
            button.setCheckable(True)
            button.clicked.connect(tool.does)
        if tool.keys:
            pattern = QCoreApplication.translate("Shortcuts", "{words} ({keys})", "a button's words and its key")
            button.setToolTip(pattern.format(words=tool.words, keys=native(tool.keys[0])))
            tell_keys(button, tool.keys[0])
        for keys in tool.keys:
            bind_keys(self._reach, keys, button.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._place(button, tool.rank)
        return button


class FoldingTools(Tools):
    """A bar of one row, or of two while there is height, which never wraps: the rest waits in the menu ``more``."""

    def __init__(self, words: str, reach: QWidget) -> None:
        super().__init__(words, reach)
        self._row = 0
        self._brief = False
        self._lent: list[QAction] = []

    def next_row(self) -> None:
        """What is put now stands in the second row."""
        self._row = 1

    def put_more(self, words: str) -> QMenu:
        """Put the button with the menu at the end; what the menu is given comes after what found no room."""
        button = IconButton("ellipsis-vertical", words)
        self.more = QMenu(button)
        self.more.setAccessibleName(words)
        self.more.aboutToShow.connect(self.fill_more)
        button.setMenu(self.more)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.put(button, STAYS)
        return self.more

    def spare(self, *, height: bool, width: bool) -> None:
        """With little height both rows are one, and with little of either buttons show no words where icons do."""
        self._rows.merge(on=height)
        self._brief = height or width
        for button in self.findChildren(Button):
            button.abridge(brief=self._brief)

    def fill_more(self) -> None:
        """Lend the menu what found no room: it does the same from there."""
        for action in self._lent:
            self.more.removeAction(action)
        first = next(iter(self.more.actions()), None)
        self._lent = [_action(widget, self.more) for widget in self._rows.folded if isinstance(widget, _Pressed)]
        if self._lent and first is not None:
            self._lent.append(QAction(self.more))
            self._lent[-1].setSeparator(True)
        self.more.insertActions(first, self._lent) if first is not None else self.more.addActions(self._lent)

    @override
    def offer(self, widget: QWidget, *, on: bool) -> None:
        self._rows.offer(widget, on=on)

    @override
    def _laid(self) -> QLayout:
        self._rows = FoldingRows(gap=4)
        return self._rows

    @override
    def _place(self, widget: QWidget, rank: int) -> None:
        self._rows.put(widget, self._row, rank)


_Pressed = QPushButton | QToolButton


def tell_keys(button: QAbstractButton, keys: str) -> None:
    """Let menus that stand for a button tell its keys."""
    button.setProperty("keys", native(keys))


def _action(button: QPushButton | QToolButton, menu: QMenu) -> QAction:
    """The line of a menu that stands for a button, or for the button's own menu."""
    words = button.text() or button.accessibleName()
    if (own := button.menu()) is not None:
        own.setTitle(words)
        own.setIcon(button.icon())
        own.menuAction().setEnabled(button.isEnabled())
        return own.menuAction()
    keys = button.property("keys")
    action = QAction(button.icon(), f"{words}\t{keys}" if keys else words, menu)
    action.setCheckable(button.isCheckable())
    action.setChecked(button.isChecked())
    action.setEnabled(button.isEnabled())
    action.triggered.connect(lambda _checked=False: button.click())
    return action
