"""What can be done in the bin: take records out again, or delete them for good."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import changes, editing
from app.services.editing import InBin
from app.services.undoing import Change
from app.ui.records.binned_cases import BinnedCases
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from models.records import BinnedCase


class BinBar(QWidget):
    """Buttons for the chosen records of the bin; ``empty_button``, for all of it, is put elsewhere."""

    def __init__(self, session: Session, chosen: Callable[[], tuple[int, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._chosen = session, chosen
        self.take_out = Button(self.tr("Take out"), self.restore, icon="archive-restore")
        self.delete_button = Button(self.tr("Delete for good"), self.ask_to_delete, kind="danger")
        self.empty_button = Button(self.tr("Empty the bin"), self.ask_to_empty, kind="danger", icon="trash-2")
        self.cases = BinnedCases(session)
        self.case_button = Button(self.tr("Delete a case for good…"), self.ask_which_case, kind="danger")
        self._total = self._waiting = 0
        buttons, column = QWidget(), QVBoxLayout(self)
        flow = Flow(buttons)
        for button in (self.take_out, self.delete_button):
            flow.addWidget(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(buttons)
        column.addWidget(self.cases)
        flow.addWidget(self.case_button)
        self.update_buttons(0)

    def update_buttons(self, total: int) -> None:
        """Offer what can be done with what is chosen; ``total`` records are in the bin."""
        count, self._total = len(self._chosen()), total
        self.take_out.setEnabled(count > 0)
        self.delete_button.setEnabled(count > 0)
        self.empty_button.setEnabled(self._total + self._waiting > 0)

    def show_cases(self, cases: tuple[BinnedCase, ...]) -> None:
        """Say which cases are in the bin."""
        self._waiting = len(cases)
        self.case_button.setVisible(bool(cases))
        self.cases.show_cases(cases)
        self.update_buttons(self._total)

    def restore(self) -> None:
        """Take the chosen records out of the bin."""
        ids = self._chosen()
        if ids:
            self._session.perform(changes.restored(ids), self._say_restored)

    def ask_to_delete(self) -> None:
        """Delete the chosen records for good, if that is really wanted."""
        ids = self._chosen()
        if ids:
            self._ask(self.tr("Delete %n record(s) for good?", "", len(ids)), lambda: self._delete(ids))

    def ask_which_case(self) -> None:
        """Delete one case for good, if that is really wanted."""
        self.cases.choose(self.case_button, "trash-2", self.ask_to_delete_case)

    def ask_to_delete_case(self, one: BinnedCase) -> None:
        """Delete this case of the bin for good, if that is really wanted."""
        title = self.tr("Delete the case “{title}” for good?").format(title=one.case.title)
        words = self.tr("All its answers, and the list of packages made from it, go as well. The records stay.")

        def delete() -> None:
            self._session.act(self, lambda vault: editing.delete_cases(vault, [one.case.id]), self._say_emptied)

        self._ask(title, delete, words)

    def ask_to_empty(self) -> None:
        """Delete everything in the bin, if that is really wanted."""
        words = self.tr(
            "%n case(s) with all answers, and the list of packages made from them, go as well.", "", self._waiting
        )
        self._ask(self.tr("Delete everything in the bin for good?"), self._empty, words if self._waiting else "")

    def _ask(self, title: str, agreed: Callable[[], object], more: str = "") -> None:
        words = self.tr("This cannot be undone. Backups made before still hold these records.")
        words = f"{more} {words}" if more else words
        ask(self, Choice(title, words, self.tr("Delete for good"), self.tr("Keep"), grave=True), agreed)

    def _delete(self, ids: tuple[int, ...]) -> None:
        self._session.act(self, lambda vault: editing.delete(vault, ids), self._say_deleted)

    def _empty(self) -> None:
        self._session.act(self, editing.empty_bin, self._say_emptied)

    def _say_deleted(self, count: int) -> None:
        self._session.say(self.tr("%n record(s) deleted for good.", "", count))

    def _say_emptied(self, gone: InBin) -> None:
        if not gone.cases:
            self._say_deleted(gone.records)
            return
        cases = self.tr("%n case(s) deleted for good.", "", gone.cases)
        records = self.tr("%n record(s) deleted for good.", "", gone.records)
        self._session.say(f"{records} {cases}" if gone.records else cases)

    def _say_restored(self, change: Change) -> None:
        words = self.tr("%n record(s) taken out of the bin.", "", change.count)
        self._session.say(words, (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._session.undo()
