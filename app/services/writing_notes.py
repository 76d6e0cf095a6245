"""A text written in the window, kept as a record of its own beside those that were brought in."""

from app.services.undoing import Change, ChangeKind
from app.services.visit_notes import Kept, keep
from models.second_opinion.answers import numbers_of
from models.vault import Snapshot, Vault


def note_kept(case_id: int, key: str, title: str, text: str) -> Change:
    """Keep a text as a record among the notes, and name it in the case's answer ``key`` (a RECORDS answer).

    Taken back, the record is in the bin, unless it was kept before, and the answer as before. ``do`` raises UserError
    as ``visit_notes.keep``.
    """
    made: list[Kept] = []
    stood: list[Snapshot] = []

    def do(vault: Vault) -> None:
        if made:
            vault.records.put_back(stood[0])
        else:
            made.append(keep(vault, case_id, text, title))
            stood.append(vault.records.remember([made[0].record]))
        _name(vault, case_id, key, made[0].record, there=True)

    def undo(vault: Vault) -> None:
        _name(vault, case_id, key, made[0].record, there=False)
        if made[0].new:
            vault.records.bin([made[0].record])

    return Change(ChangeKind.CASE, do, undo)


def _name(vault: Vault, case_id: int, key: str, record: int, *, there: bool) -> None:
    had = [number for number in numbers_of(vault.cases.get(case_id).answers.get(key, "")) if number != record]
    named = [*had, record] if there else had
    vault.cases.answer(case_id, key, ",".join(map(str, named)) or None)
