"""The cases in the bin: one line over the list, from which each is taken out again."""

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
        if len(self._cases) == 1:
            self.take_out(self._cases[0])
            return
        self.menu_.clear()
        for one in self._cases:
            words = self.tr("{title} ({left})").format(title=one.case.title, left=self._left(one))
            action = self.menu_.addAction(icon("archive-restore"), words.replace("&", "&&"))
            action.triggered.connect(partial(self.take_out, one))
        self.menu_.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def take_out(self, one: BinnedCase, *_checked: bool) -> None:
        """Take a case out of the bin."""
        self._session.perform(case_changes.restored(one.case.id), self._say)

    def _say(self, _change: Change) -> None:
        self._session.say(self.tr("The case is out of the bin."), (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._session.undo()
