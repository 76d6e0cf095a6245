"""Taking back what was done: each change carries its way back, and a history walks both ways."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from models.errors import ErrorKind, UserError
from models.vault import Vault

KEPT = 100
"""How many changes can be taken back."""

_GONE = {ErrorKind.NO_RECORD, ErrorKind.NO_PERSON, ErrorKind.NO_CASE, ErrorKind.NO_ENTRY}


class ChangeKind(StrEnum):
    """What was done, for the sentence of the undo button."""

    CORRECTED = "corrected"
    BINNED = "binned"
    RESTORED = "restored"
    CONFIRMED = "confirmed"
    IMPORTED = "imported"
    RECOGNISED = "recognised"
    CARE = "care"
    CASE = "case"
    CASE_BEGUN = "case_begun"
    CASE_BINNED = "case_binned"
    CASE_RESTORED = "case_restored"
    PERSON = "person"
    MARKED = "marked"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing a person did to ``count`` records or entries, and how to do it again and take it back.

    ``do`` and ``undo`` may raise UserError, and then nothing was changed. ``records`` are the numbers concerned.
    """

    kind: ChangeKind
    do: Callable[[Vault], None] = field(repr=False)
    undo: Callable[[Vault], None] = field(repr=False)
    records: tuple[int, ...] = ()
    count: int = 1


class History:
    """What was done since the vault was opened, newest last. Not kept when the vault is locked.

    An import that is under way waits while a change is made: a change remembers how its records stood and then acts on
    them, and nothing may come between the two.
    """

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def last(self) -> Change | None:
        """The change that ``undo`` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Change | None:
        """The change that ``redo`` would do again."""
        return self._undone[-1] if self._undone else None

    def perform(self, vault: Vault, change: Change) -> Change:
        """Do it, and remember it; what had been taken back cannot be redone any more."""
        with vault.undisturbed():
            change.do(vault)
        self.enter(change)
        return change

    def enter(self, change: Change) -> None:
        """Remember something that has been done already."""
        self._done.append(change)
        del self._done[:-KEPT]
        self._undone.clear()

    def undo(self, vault: Vault) -> Change | None:
        """Take the last change back; None when there is none.

        A change whose records are gone for good is forgotten, so that it does not bar the way to those before it.
        """
        if not self._done:
            return None
        change = self._done[-1]
        try:
            with vault.undisturbed():
                change.undo(vault)
        except UserError as error:
            if error.kind in _GONE:
                self._done.pop()
            raise
        self._undone.append(self._done.pop())
        return change

    def redo(self, vault: Vault) -> Change | None:
        """Do again what was taken back last; None when there is nothing."""
        if not self._undone:
            return None
        change = self._undone[-1]
        try:
            with vault.undisturbed():
                change.do(vault)
        except UserError as error:
            if error.kind in _GONE:
                self._undone.pop()
            raise
        self._done.append(self._undone.pop())
        return change
