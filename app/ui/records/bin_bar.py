"""What can be done in the bin: take records out again, or delete them for good."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.services import changes, editing
from app.services.undoing import Change
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow


class BinBar(QWidget):
    """Buttons for the chosen records of the bin; ``empty_button``, for all of it, is put elsewhere."""

    def __init__(self, session: Session, chosen: Callable[[], tuple[int, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._chosen = session, chosen
        self.take_out = Button(self.tr("Take out"), self.restore, icon="archive-restore")
        self.delete_button = Button(self.tr("Delete for good"), self.ask_to_delete, kind="danger")
        self.empty_button = Button(self.tr("Empty the bin"), self.ask_to_empty, kind="danger", icon="trash-2")
        flow = Flow(self)
        for button in (self.take_out, self.delete_button):
            flow.addWidget(button)
        self.update_buttons(0)

    def update_buttons(self, total: int) -> None:
        """Offer what can be done with what is chosen; ``total`` records are in the bin."""
        count = len(self._chosen())
        self.take_out.setEnabled(count > 0)
        self.delete_button.setEnabled(count > 0)
        self.empty_button.setEnabled(total > 0)

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

    def ask_to_empty(self) -> None:
        """Delete everything in the bin, if that is really wanted."""
        self._ask(self.tr("Delete everything in the bin for good?"), self._empty)

    def _ask(self, title: str, agreed: Callable[[], object]) -> None:
        words = self.tr("This cannot be undone. Backups made before still hold these records.")
        ask(self, Choice(title, words, self.tr("Delete for good"), self.tr("Keep"), grave=True), agreed)

    def _delete(self, ids: tuple[int, ...]) -> None:
        self._session.act(self, lambda vault: editing.delete(vault, ids), self._say_deleted)

    def _empty(self) -> None:
        self._session.act(self, editing.empty_bin, self._say_deleted)

    def _say_deleted(self, count: int) -> None:
        self._session.say(self.tr("%n record(s) deleted for good.", "", count))

    def _say_restored(self, change: Change) -> None:
        words = self.tr("%n record(s) taken out of the bin.", "", change.count)
        self._session.say(words, (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._session.undo()
