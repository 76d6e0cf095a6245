"""Things to press: at least 44 pixels high, named for a screen reader, with a tool tip where there are no words."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.theme import TARGET


class Button(QPushButton):
    """A button with words. ``kind``: "" plain, primary, danger, link, nav, chip."""

    def __init__(
        self,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        kind: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setMinimumHeight(TARGET)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind:
            self.setProperty("kind", kind)
        self._drawn, self._role = icon, _ICON_ROLES.get(kind, "text")
        if icon:
            put_icon(self, icon, self._role)
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())

    def abridge(self, *, brief: bool) -> None:
        """Show the icon alone, where there is one, or the words too; the words name it either way."""
        if not self._drawn or brief is not bool(self.text()):
            return
        if brief:
            self.setAccessibleName(self.text())
            self.setToolTip(self.toolTip() or self.text())
        self.setText("" if brief else self.accessibleName())
        self.setMinimumWidth(TARGET if brief else 0)
        self.setProperty("brief", brief)
        self.style().unpolish(self)
        self.style().polish(self)
        put_icon(self, self._drawn, self._role)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the bold words that a chosen chip has."""
        hint = super().sizeHint()
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setBold(True)
            words = self.text()
            more = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
            hint.setWidth(hint.width() + max(more, 0))
        return hint

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter presses it, as Space does; Qt itself knows that in dialogs only."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


class IconButton(QToolButton):
    """A button that shows an icon only; ``words`` name it for the pointer and the screen reader."""

    def __init__(
        self, icon: str, words: str, pressed: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(TARGET, TARGET)
        self.rename(words)
        put_icon(self, icon)
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter presses it, as Space does."""
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def rename(self, words: str) -> None:
        """Give it another name."""
        self.setAccessibleName(words)
        self.setToolTip(words)


def _pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True


_ICON_ROLES = {"primary": "on_accent", "danger": "bad", "link": "accent"}
