"""The bar of tools over every viewer: buttons with names and keys, which wrap where there is little room."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.shortcuts import bind_keys, native
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Tool:
    """One button: icon, words, what it does, its keys, the first of which is told. ``stays``: it is on or off."""

    icon: str
    words: str
    does: Callable[[], object]
    keys: tuple[str, ...] = ()
    stays: bool = False


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
        self.flow = Flow(gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(self.flow)

    @property
    def reach(self) -> QWidget:
        """Inside this the keys work."""
        return self._reach

    def add(self, *tools: Tool) -> list[IconButton]:
        """Put buttons at the end of the bar."""
        return [self._button(tool) for tool in tools]

    def put(self, widget: QWidget) -> None:
        """Put something else at the end of the bar, as high as the buttons."""
        widget.setMinimumHeight(TARGET)
        self.flow.addWidget(widget)

    def _button(self, tool: Tool) -> IconButton:
        button = IconButton(tool.icon, tool.words, None if tool.stays else tool.does)
        if tool.stays:
            button.setCheckable(True)
            button.clicked.connect(tool.does)
        if tool.keys:
            pattern = QCoreApplication.translate("Shortcuts", "{words} ({keys})", "a button's words and its key")
            button.setToolTip(pattern.format(words=tool.words, keys=native(tool.keys[0])))
        for keys in tool.keys:
            bind_keys(self._reach, keys, button.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.flow.addWidget(button)
        return button
