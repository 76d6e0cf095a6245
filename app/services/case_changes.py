"""Changes of a case that can be taken back.

That it is there at all, its title, answers, questions, and what its package leaves out.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from app.services.leaving_out import left_out, write_left_out
from app.services.undoing import Change, ChangeKind
from models.errors import ErrorKind, UserError
from models.records import CaseEntry, Question
from models.second_opinion import EntryKind, accepted, accepted_fields
from models.vault import Vault

Value = TypeVar("Value")


def begun(person_id: int, title: str) -> Change:
    """Begin a case; taken back, it goes to the bin. ``do`` raises UserError(BAD_VALUE, NO_PERSON)."""
    kept: list[int] = []

    def do(vault: Vault) -> None:
        if kept:
            vault.cases.restore(kept[0])
        else:
            kept.append(vault.cases.new(person_id, _plain(title, "the title")).id)

    return Change(ChangeKind.CASE_BEGUN, do, lambda vault: vault.cases.bin(kept[0]))


def binned(case_id: int) -> Change:
    """Move a case to the bin with everything in it. ``do`` raises UserError(NO_CASE)."""
    return Change(
        ChangeKind.CASE_BINNED, lambda vault: vault.cases.bin(case_id), lambda vault: vault.cases.restore(case_id)
    )


def restored(case_id: int) -> Change:
    """Take a case out of the bin. ``do`` raises UserError(NO_CASE, NOT_IN_BIN)."""
    return Change(
        ChangeKind.CASE_RESTORED, lambda vault: vault.cases.restore(case_id), lambda vault: vault.cases.bin(case_id)
    )


def retitled(case_id: int, title: str) -> Change:
    """Give the case another title. ``do`` raises UserError(BAD_VALUE) for an empty one, NO_CASE."""
    return _change(
        lambda vault: vault.cases.get(case_id).title,
        lambda vault, value: vault.cases.rename(case_id, value),
        lambda _before: _plain(title, "the title"),
    )


def answered(case_id: int, key: str, value: str | None) -> Change:
    """Answer one thing, or take the answer back. ``do`` raises UserError(BAD_VALUE) with what is possible, NO_CASE."""
    return _change(
        lambda vault: vault.cases.get(case_id).answers.get(key),
        lambda vault, kept: vault.cases.answer(case_id, key, kept),
        lambda _before: accepted(key, value) if value else None,
    )


def question_added(case_id: int, text: str) -> Change:
    """Add a question at the end."""
    return _questions(case_id, lambda had: [*had, Question(0, case_id, 0, _plain(text, "a question"))])


def question_reworded(case_id: int, question_id: int, text: str) -> Change:
    """Put a question in other words."""
    return _questions(
        case_id,
        lambda had: [replace(one, text=_plain(text, "a question")) if one.id == question_id else one for one in had],
    )


def question_removed(case_id: int, question_id: int) -> Change:
    """Take a question off the list."""
    return _questions(case_id, lambda had: [one for one in had if one.id != question_id])


def questions_ordered(case_id: int, ids: Sequence[int]) -> Change:
    """Put these questions first, in this order."""
    place = {number: rank for rank, number in enumerate(ids)}
    return _questions(case_id, lambda had: sorted(had, key=lambda one: place.get(one.id, len(place))))


def ticked(case_id: int, record_ids: Collection[int], *, out: bool) -> Change:
    """Leave these records out of the case's package, or take them in again."""
    these = frozenset(record_ids)
    return _change(
        lambda vault: left_out(vault, case_id),
        lambda vault, kept: write_left_out(vault, case_id, kept),
        lambda before: before | these if out else before - these,
        count=len(these),
    )


def entered(case_id: int, kind: EntryKind, fields: Mapping[str, str]) -> Change:
    """Enter something into a case. ``do`` raises UserError(BAD_VALUE) with what is possible, NO_CASE."""
    kept: list[CaseEntry] = []

    def do(vault: Vault) -> None:
        if kept:
            vault.entries.put_back(kept)
        else:
            kept.append(vault.entries.add(case_id, kind, accepted_fields(kind, fields)))

    return Change(ChangeKind.CASE, do, lambda vault: vault.entries.remove([one.id for one in kept]))


def entry_changed(entry_id: int, fields: Mapping[str, str | None]) -> Change:
    """Change some fields of an entry; None or "" takes one away. ``do`` raises UserError(BAD_VALUE, NO_ENTRY)."""

    def made(before: CaseEntry) -> CaseEntry:
        kind = EntryKind(before.kind)
        return replace(before, fields=accepted_fields(kind, {**before.fields, **fields}))

    return _change(
        lambda vault: vault.entries.get(entry_id), lambda vault, kept: vault.entries.write(entry_id, kept.fields), made
    )


def entries_removed(entry_ids: Collection[int]) -> Change:
    """Take entries out of a case. ``do`` raises UserError(NO_ENTRY)."""
    kept: list[CaseEntry] = []

    def do(vault: Vault) -> None:
        if not kept:
            kept.extend(vault.entries.get(number) for number in sorted(set(entry_ids)))
        vault.entries.remove([one.id for one in kept])

    return Change(ChangeKind.CASE, do, lambda vault: vault.entries.put_back(kept), count=len(set(entry_ids)))


def together(changes: Sequence[Change]) -> Change:
    """Several changes of a case as one: what was done of them is taken back when one of them is refused."""

    def do(vault: Vault) -> None:
        done: list[Change] = []
        try:
            for change in changes:
                change.do(vault)
                done.append(change)
        except UserError:
            _take_back(vault, done)
            raise

    return Change(ChangeKind.CASE, do, lambda vault: _take_back(vault, changes), count=len(changes))


def _take_back(vault: Vault, changes: Sequence[Change]) -> None:
    for change in reversed(changes):
        change.undo(vault)


def _questions(case_id: int, edit: Callable[[Sequence[Question]], Sequence[Question]]) -> Change:
    return _change(
        lambda vault: vault.cases.questions(case_id),
        lambda vault, kept: vault.cases.write_questions(case_id, kept),
        edit,
    )


def _change(
    read: Callable[[Vault], Value],
    write: Callable[[Vault, Value], object],
    make: Callable[[Value], Value],
    count: int = 1,
) -> Change:
    """Puts what ``make`` makes of a value in its place; both are kept as they stood for the way back and forth."""
    kept: list[tuple[Value, Value]] = []

    def do(vault: Vault) -> None:
        if kept:
            write(vault, kept[0][1])
            return
        before = read(vault)
        write(vault, make(before))
        kept.append((before, read(vault)))

    return Change(ChangeKind.CASE, do, lambda vault: _ignore(write(vault, kept[0][0])), count=count)


def _ignore(_result: object) -> None:
    """A change's way back gives nothing."""


def _plain(text: str, name: str) -> str:
    plain = " ".join(text.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name=name, value="An empty text")
    return plain
