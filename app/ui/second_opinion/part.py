"""What every part of a step's page is."""

from PySide6.QtWidgets import QWidget

from app.services.journey_desk import Shown
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Card
from app.ui.widgets.labels import Label


class Part(Card):
    """A card on a step's page. ``show_case`` shows a case, ``forget`` lets go of what is typed: another case comes."""

    def __init__(self, work: Work, title: str = "", parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent, gap=gap)
        self.work = work
        self.heading = Label(title, "heading")
        self.heading.setVisible(bool(title))
        self.column.addWidget(self.heading)

    def show_case(self, shown: Shown) -> None:
        """Show a case."""

    def forget(self) -> None:
        """Let go of what is being typed."""
