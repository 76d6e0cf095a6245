"""What a part of the page can do with the case that is shown: each deed can be undone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services import case_changes
from app.services.undoing import Change
from app.ui.answers.field_base import Field
from app.ui.session import Session
from models.errors import ErrorKind, UserError
from models.records import CaseEntry
from models.second_opinion import EntryKind


class Work(QObject):
    """Changes the case with the number ``case_id``; dialogs open over ``ground``."""

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self.session, self.ground = session, ground
        self.case_id = 0

    def answer(self, key: str, value: str, field: Field | None = None) -> None:
        """Keep an answer, "" takes it back; ``field`` says when it is refused."""

        def refused(error: Exception) -> None:
            if field is not None and isinstance(error, UserError) and error.kind is ErrorKind.BAD_VALUE:
                field.refuse(self.tr("This was not understood and is not kept yet."))
            else:
                self.session.failed.emit(error)

        self.session.perform(case_changes.answered(self.case_id, key, value or None), failed=refused)

    def enter(self, kind: EntryKind, fields: Mapping[str, str], words: str = "") -> None:
        """Enter something, and say so where there are ``words``."""
        self.perform(case_changes.entered(self.case_id, kind, fields), words)

    def change(self, entry: CaseEntry, fields: Mapping[str, str | None], words: str = "") -> None:
        """Change some fields of an entry."""
        self.perform(case_changes.entry_changed(entry.id, fields), words)

    def remove(self, words: str, *entries: CaseEntry) -> None:
        """Take entries out."""
        self.perform(case_changes.entries_removed([one.id for one in entries]), words)

    def perform(
        self,
        change: Change,
        words: str = "",
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something; afterwards say ``words``, with a way to undo it."""

        def finished(_change: Change) -> None:
            if words:
                self.session.say(words, (self.tr("Undo"), self._undo))
            if done is not None:
                done()

        self.session.perform(change, finished, failed)

    def _undo(self) -> None:
        self.session.undo()
