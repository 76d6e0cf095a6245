"""The cases in the bin: one line over the list, from which each is taken out again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.services import case_changes
from app.services.undoing import Change
from app.ui.icons import icon
from app.ui.records.marking import days_left
from app.ui.session import Session
from app.ui.widgets.notice import Notice
from models.records import BinnedCase


class BinnedCases(Notice):
    """Says which cases of a second opinion are in the bin; of several a menu asks which is to be taken out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("info", QCoreApplication.translate("BinnedCases", "Take out"), self._press)
        self.setParent(parent)
        self._session = session
        self._cases: tuple[BinnedCase, ...] = ()
        self.menu_ = QMenu(self)
        self.hide()

    def show_cases(self, cases: tuple[BinnedCase, ...]) -> None:
        """Show these, nothing when there are none."""
        self._cases = cases
        self.setVisible(bool(cases))
        if cases:
            self.show_words(self._words(), "info")

    def _words(self) -> str:
        if len(self._cases) > 1:
            return self.tr("%n case(s) of a second opinion are in the bin.", "", len(self._cases))
        return self.tr("In the bin: the case “{title}” with all its answers. {left}.").format(
            title=self._cases[0].case.title, left=self._left(self._cases[0])
        )

    def _left(self, one: BinnedCase) -> str:
        return days_left(one.since, self._session.clock.now())

    def _press(self) -> None:
        self.choose(self.button, "archive-restore", self.take_out)

    def choose(self, button: QWidget, picture: str, then: Callable[[BinnedCase], None]) -> None:
        """Go on with the only case, or with the one that a menu below ``button`` asks for."""
        if len(self._cases) == 1:
            then(self._cases[0])
            return
        self.menu_.clear()
        for one in self._cases:
            words = self.tr("{title} ({left})").format(title=one.case.title, left=self._left(one))
            action = self.menu_.addAction(icon(picture), words.replace("&", "&&"))
            action.triggered.connect(partial(_chosen, then, one))
        self.menu_.popup(button.mapToGlobal(QPoint(0, button.height())))

    def take_out(self, one: BinnedCase) -> None:
        """Take a case out of the bin."""
        self._session.perform(case_changes.restored(one.case.id), self._say)

    def _say(self, _change: Change) -> None:
        self._session.say(self.tr("The case is out of the bin."), (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._session.undo()


def _chosen(then: Callable[[BinnedCase], None], one: BinnedCase, *_checked: bool) -> None:
    then(one)
