"""A message over a list with one thing to press beside it: low, so that the list keeps its room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button


class Notice(Banner):
    """A banner whose button stands at its end."""

    def __init__(self, tone: str, verb: str, action: Callable[[], None]) -> None:
        super().__init__("", tone)
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        line.setContentsMargins(14, 4, 6, 4)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self.button = Button(verb, action)
        line.addWidget(self.button)
