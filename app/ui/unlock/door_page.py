"""What every page of the door is: one narrow column with a title, a place for a message, and work under way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.icons import put_icon
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.unlock.door import Door
    from app.ui.widgets.boxes import Banner

_WIDEST = 660


class DoorPage(Scrolling):
    """A page of the door. Things are put into ``body``; ``message`` is shown above them."""

    def __init__(self, door: "Door", title: str, back: Callable[[], object] | None = None) -> None:
        super().__init__(widest=_WIDEST)
        self.door = door
        self.setAccessibleName(title)
        self.column.addLayout(_brand(self))
        card = Card(gap=14, margin=24)
        self.body = card.column
        if back is not None:
            self.body.addWidget(Button(self.tr("Back"), back, kind="link", icon="arrow-left"), 0, _LEFT)
        self.heading = Label(title, "title")
        self.body.addWidget(self.heading)
        self._message: Banner | None = None
        self._message_at = self.body.count()
        self.column.addWidget(card)
        self.column.addStretch(1)

    @property
    def message(self) -> "Banner":
        """The banner above everything else; made when first needed."""
        if self._message is None:
            from app.ui.widgets.boxes import Banner

            self._message = Banner()
            self._message.hide()
            self.body.insertWidget(self._message_at, self._message)
        return self._message

    def arrive(self) -> None:
        """The page is shown; the first field gets the keyboard."""

    def say(self, words: str, tone: str = "info") -> None:
        """Show a message above everything else on the page."""
        self.message.show_words(words, tone)
        self.message.show()
        self.ensureWidgetVisible(self.message)

    def explain(self, error: Exception) -> None:
        """Show what went wrong; a bug of ours goes to the window."""
        from app.ui.errors import told

        words = told(error)
        if words is None:
            self.door.failed.emit(error)
        else:
            self.say(words.whole, "bad")

    def hush(self) -> None:
        """Take the message away."""
        if self._message is not None:
            self._message.hide()


_LEFT = Qt.AlignmentFlag.AlignLeft


def _brand(parent: QWidget) -> QHBoxLayout:
    mark = QLabel(parent)
    put_icon(mark, "heart-pulse", "accent", 28)
    name = Label("Carebinder", "heading")
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addStretch(1)
    line.addWidget(mark)
    line.addWidget(name)
    line.addStretch(1)
    return line
