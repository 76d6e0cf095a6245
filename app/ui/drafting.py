"""What is typed into a dialog is not lost by a slip, nor by the vault locking itself meanwhile."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from app.services.drafts import draft, forget_draft, keep_draft
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask


class Typed(NamedTuple):
    """How a dialog's fields are read and filled, by name."""

    entered: Callable[[], dict[str, str]]
    put: Callable[[Mapping[str, str]], None]


class Draft(QObject):
    """Belongs to one dialog: asks before what was typed is thrown away, keeps it in the vault when that locks.

    When the dialog of the same ``key`` is opened again, what was typed is there.
    """

    def __init__(self, dialog: QDialog, session: Session, key: str, typed: Typed) -> None:
        super().__init__(dialog)
        self._dialog, self._session, self._key, self._typed = dialog, session, key, typed
        self._before = typed.entered()
        self._came_back = False
        session.closing.connect(self._keep)
        session.look(self, lambda vault: draft(vault, key), self._found)
        dialog.finished.connect(self._over)

    def leave(self, go: Callable[[], object]) -> None:
        """Close the dialog with ``go``, at once where nothing was typed."""
        if self._typed.entered() == self._before:
            go()
            return

        def agreed() -> None:
            go()  # named itself, Qt would call the dialog's own way to close, which asks

        words = self.tr("It has not been saved yet.")
        title, verb = self.tr("Throw away what you typed?"), self.tr("Throw it away")
        ask(self._dialog, Choice(title, words, verb, self.tr("Keep writing"), grave=True), agreed)

    def _found(self, fields: dict[str, str]) -> None:
        if fields and self._typed.entered() == self._before:
            self._came_back = True
            self._typed.put(fields)

    def _keep(self) -> None:
        entered = self._typed.entered()
        if self._dialog.result() or entered == self._before:
            return
        key, title = self._key, self._dialog.windowTitle()
        self._session.note(lambda vault: keep_draft(vault, key, title, entered))

    def _over(self) -> None:
        if self._came_back:
            key = self._key
            self._session.note(lambda vault: forget_draft(vault, key))
