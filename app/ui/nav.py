"""One place in the sidebar: icon, name and how many there are; where it is narrow the icon alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import wording
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class NavButton(Button):
    """A button of the sidebar. ``keys`` are the words of its shortcut for the tool tip, "" for none."""

    def __init__(self, words: str, icon: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, kind="nav", icon=icon, parent=parent)
        self.setCheckable(True)
        self._words, self._icon, self._keys, self._rail = words, icon, keys, False
        self._number: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = Label("", "soft")
        self._count.setWordWrap(False)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._count)
        self._name()

    def show_count(self, number: int | None) -> None:
        """Say how many there are; None says nothing."""
        self._number = number
        self._name()
        self.updateGeometry()

    def fold(self, *, rail: bool) -> None:
        """Show the icon only, or everything."""
        self._rail = rail
        self.setProperty("kind", "rail" if rail else "nav")
        restyle(self)
        self._name()
        put_icon(self, self._icon)  # anew, since only beside words it has room at its side
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        height = max(hint.height(), TARGET)
        if self._rail:
            return QSize(TARGET, TARGET)
        count = self._count.sizeHint().width() + theme().px(16) if self._number is not None else 0
        return QSize(hint.width() + count, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _name(self) -> None:
        shown = "" if self._number is None else wording.number(self._number)
        named = self._words if self._number is None else f"{self._words}, {wording.records(self._number)}"
        self.setText("" if self._rail else self._words)
        self._count.setText(shown)
        self._count.setVisible(not self._rail and self._number is not None)
        self.setAccessibleName(named)
        tip = self.tr("{words} ({keys})").format(words=named, keys=self._keys) if self._keys else named
        self.setToolTip(tip if self._rail or self._keys else "")


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
