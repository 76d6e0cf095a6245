"""One part of the settings: a card with a heading, lines of a label with its control, and a message of its own."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Banner, Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class Section(Card):
    """Things are put into ``column``; ``message`` stands at the end."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(gap=12, margin=20)
        self.session = session
        self.setAccessibleName(title)
        self.column.addWidget(Label(title, "heading"))
        self.message = Banner()
        self.message.hide()

    def refresh(self) -> None:
        """Bring what is shown up to date."""

    def say(self, words: str, tone: str = "good") -> None:
        """Show a message in this part."""
        self.message.show_words(words, tone)
        self.message.show()

    def explain(self, error: Exception) -> None:
        """Show what went wrong; a bug of ours goes to the window."""
        from app.ui.errors import told

        words = told(error)
        if words is None:
            self.session.failed.emit(error)
        else:
            self.say(words.whole, "bad")

    def offer(self, words: str, choices: list[tuple[str, object]], chosen: object) -> QComboBox:
        """A labelled choice: (words, value) each."""
        box = QComboBox()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setMinimumHeight(TARGET)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setAccessibleName(words)
        label = Label(words, "strong")
        label.setBuddy(box)
        self.column.addWidget(label)
        self.line(box)
        return box

    def line(self, *widgets: QWidget) -> None:
        """Widgets side by side, in as many lines as they need."""
        flow = Flow()
        for widget in widgets:
            flow.addWidget(widget)
        self.column.addLayout(flow)
