"""A viewer that fills the window for a while, and goes back to its place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.overriding import override
from app.ui.shortcuts import bind_keys
from app.ui.viewer.viewer import Viewer


class Enlarged(QFrame):
    """Lies over the page that ``pane`` is on, below the window, so that it goes when the vault is locked."""

    def __init__(self, pane: QWidget, viewer: Viewer) -> None:
        ground = _page_of(pane)
        super().__init__(ground)
        self._ground, self._viewer = ground, viewer
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(viewer)
        viewer.show()
        bind_keys(self, "Esc", viewer.enlarge.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ground.installEventFilter(self)
        self.setGeometry(ground.rect())
        self.show()
        self.raise_()
        viewer.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._ground.rect())
        return super().eventFilter(watched, event)


def _page_of(pane: QWidget) -> QWidget:
    """The widget right below the window that holds ``pane``."""
    page, window = pane, pane.window()
    while (parent := page.parentWidget()) is not None and parent is not window:
        page = parent
    return page
