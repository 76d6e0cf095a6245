"""Changes of records that can be taken back exactly: each remembers, before it is done, how its records stood.

Nothing is looked up before a change is done, so a change can be made in the window's own thread:
``session.perform(changes.binned(ids))``.
"""

from collections.abc import Callable, Sequence

from app.services import editing
from app.services.editing import Correction
from app.services.undoing import Change, ChangeKind
from models.errors import BugError
from models.vault import Snapshot, Vault


def corrected(ids: Sequence[int], correction: Correction) -> Change:
    """Correct facts of records. Doing it raises UserError NO_RECORD, NO_PERSON.

    A series given to another person joins that person's record of the same series; taken back, they come apart.
    """
    return of_records(ChangeKind.CORRECTED, ids, lambda vault: editing.correct_all(vault, ids, correction))


def binned(ids: Sequence[int]) -> Change:
    """Move records to the bin. Doing it raises UserError NO_RECORD; so does undoing it when the bin was emptied."""
    return of_records(ChangeKind.BINNED, ids, lambda vault: editing.remove(vault, ids))


def restored(ids: Sequence[int]) -> Change:
    """Take records out of the bin. Doing it raises UserError NO_RECORD, NOT_IN_BIN."""
    return of_records(ChangeKind.RESTORED, ids, lambda vault: editing.restore(vault, ids))


def confirmed(ids: Sequence[int], person_id: int | None = None) -> Change:
    """Settle that held records are this person's, None: the person's under whom each is held; undone, they wait again.

    Doing it raises UserError NO_RECORD, NO_PERSON.
    """
    return of_records(ChangeKind.CONFIRMED, ids, lambda vault: editing.confirm(vault, ids, person_id))


def of_records(kind: ChangeKind, ids: Sequence[int], action: Callable[[Vault], None]) -> Change:
    """What ``action`` does to records, as something that can be taken back."""
    both = _Remembering(tuple(ids), action)
    return Change(kind, both.do, both.undo, both.ids, len(both.ids))


class _Remembering:
    """Both ways of one change: how the records stood is taken each time before it is done."""

    def __init__(self, ids: tuple[int, ...], action: Callable[[Vault], None]) -> None:
        self.ids, self._action = ids, action
        self._before: Snapshot | None = None

    def do(self, vault: Vault) -> None:
        before = vault.records.remember(self.ids)
        self._action(vault)
        self._before = before

    def undo(self, vault: Vault) -> None:
        if self._before is None:
            raise BugError("a change is undone that was never done")
        vault.records.put_back(self._before)


def found_right(ids: Sequence[int]) -> Change:
    """What was taken from the recognised words of these records is right, says a person. Doing it raises NO_RECORD."""
    return of_records(ChangeKind.CORRECTED, ids, lambda vault: vault.records.sure(ids))
