"""A button that asks until when the week's ten minutes are to be put off."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.snoozing import choices
from app.ui.icons import icon
from app.ui.reminders import words
from app.ui.widgets.buttons import Button
from models.clock import Clock
from models.reminders.plan import Plan


class LaterButton(Button):
    """``chosen`` carries the moment (datetime) when to ask again; what there is to choose from depends on the hour."""

    chosen = Signal(object)

    def __init__(self, clock: Clock, plan: Plan, parent: QWidget | None = None) -> None:
        words_ = QCoreApplication.translate("LaterButton", "Later")
        super().__init__(words_, self.open_menu, icon="clock", parent=parent)
        self._clock, self.plan = clock, plan
        self.menu_ = QMenu(self)
        self.menu_.aboutToShow.connect(self._fill)

    def open_menu(self) -> None:
        """List the moments, above the button or below it."""
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _fill(self) -> None:
        self.menu_.clear()
        for one, when in choices(self.plan, self._clock.now()).items():
            action = self.menu_.addAction(icon("clock"), words.later(one, when))
            action.triggered.connect(partial(self.chosen.emit, when))
