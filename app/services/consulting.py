"""A case on its way to a second opinion: its answers and its questions."""

from collections.abc import Mapping, Sequence

from app.services.browsing import cases_in_bin
from app.services.people import named
from models.errors import ErrorKind, UserError
from models.records import Case, CaseEntry, Question
from models.second_opinion import FIELDS, KEYS, Answer, EntryKind, Key, accepted, accepted_fields, full_key
from models.vault import Vault


def keys() -> Mapping[str, Key]:
    """Everything that a case can be told, by key."""
    return KEYS


def begin(vault: Vault, person: str | None, title: str) -> Case:
    """Begin a case of a person."""
    plain = " ".join(title.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="the title", value="An empty text")
    return vault.cases.new(named(vault, person).id, plain)


def cases(vault: Vault, person: str | None, *, in_bin: bool = False) -> list[tuple[Case, str]]:
    """All cases with their person's name, or one person's, oldest first; or those in the bin, newest there first."""
    names = {one.id: one.name for one in vault.people.list()}
    whose = None if person is None else named(vault, person).id
    these = [one.case for one in cases_in_bin(vault, whose)] if in_bin else vault.cases.list(whose)
    return [(case, names[case.person_id]) for case in these]


def remove(vault: Vault, case_id: int) -> Case:
    """Move a case to the bin with everything in it; the case as it was. UserError(NO_CASE)."""
    case = vault.cases.get(case_id)
    vault.cases.bin(case.id)
    return case


def restore(vault: Vault, case_id: int) -> Case:
    """Take a case out of the bin. UserError(NO_CASE, NOT_IN_BIN)."""
    vault.cases.restore(case_id)
    return vault.cases.get(case_id)


def binned(vault: Vault, case_id: int) -> Case:
    """A case that is in the bin. UserError(NO_CASE, NOT_IN_BIN)."""
    found = next((one.case for one in cases_in_bin(vault) if one.case.id == case_id), None)
    if found is None:
        raise UserError(ErrorKind.NOT_IN_BIN, case=vault.cases.get(case_id).id)
    return found


def chosen(vault: Vault, case_id: int | None, person_id: int | None = None) -> Case:
    """The case named, or the only one of the vault or of a person. UserError(NO_CASE, CASE_UNCLEAR)."""
    if case_id is not None:
        return vault.cases.get(case_id)
    everything = vault.cases.list(person_id)
    if not everything:
        raise UserError(ErrorKind.NO_CASE)
    if len(everything) > 1:
        raise UserError(ErrorKind.CASE_UNCLEAR)
    return everything[0]


def answer(vault: Vault, case_id: int | None, key: str, value: str | None) -> None:
    """Answer one thing, or take the answer back. UserError(BAD_VALUE) names the keys or values there are."""
    case = chosen(vault, case_id)
    key = full_key(key)
    if value is None and key in case.answers:
        vault.cases.answer(case.id, key, None)
    else:
        vault.cases.answer(case.id, key, accepted(key, value or ""))


def questions(vault: Vault, case_id: int | None) -> Sequence[Question]:
    """A case's questions by rank."""
    return vault.cases.questions(chosen(vault, case_id).id)


def add_question(vault: Vault, case_id: int | None, text: str) -> Question:
    """Add a question at the end."""
    plain = " ".join(text.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="a question", value="An empty text")
    return vault.cases.add_question(chosen(vault, case_id).id, plain)


def remove_question(vault: Vault, question_id: int) -> None:
    """Take a question off its list. UserError(BAD_VALUE) when there is none with this number."""
    there = (one.id for case in vault.cases.list() for one in vault.cases.questions(case.id))
    if question_id not in there:
        raise UserError(ErrorKind.BAD_VALUE, name="a question's number", value=question_id)
    vault.cases.remove_question(question_id)


def entries(vault: Vault, case_id: int | None, kind: str | None = None) -> Sequence[CaseEntry]:
    """What was entered into a case, or everything of a kind. UserError(BAD_VALUE) for a kind that there is not."""
    case = chosen(vault, case_id)
    return vault.entries.list(case.id, None if kind is None else _kind(kind))


def enter(vault: Vault, case_id: int | None, kind: str, fields: Mapping[str, str]) -> CaseEntry:
    """Enter something. UserError(BAD_VALUE) names the kinds, fields or values there are."""
    case, known = chosen(vault, case_id), _kind(kind)
    return vault.entries.add(case.id, known, _linked(vault, case.id, accepted_fields(known, fields), known))


def change_entry(vault: Vault, number: int, fields: Mapping[str, str]) -> CaseEntry:
    """Change fields of an entry; an empty one is taken away. UserError(NO_ENTRY, BAD_VALUE)."""
    entry = vault.entries.get(number)
    kind = EntryKind(entry.kind)
    changed = accepted_fields(kind, {**entry.fields, **fields})
    return vault.entries.write(number, _linked(vault, entry.case_id, changed, kind))


def drop_entry(vault: Vault, number: int) -> None:
    """Take an entry out. UserError(NO_ENTRY)."""
    vault.entries.remove([vault.entries.get(number).id])


def _linked(vault: Vault, case_id: int, fields: dict[str, str], kind: EntryKind) -> dict[str, str]:
    """The fields, whose numbers of entries must be there. UserError(BAD_VALUE) with those that are."""
    for name, key in FIELDS[kind].items():
        if key.form is Answer.ENTRY:
            there = [str(one.id) for one in vault.entries.list(case_id, name)]
            if fields[name] not in there:
                choices = ", ".join(there) or "none yet"
                raise UserError(ErrorKind.BAD_VALUE, name=name, value=fields[name], choices=choices)
    return fields


def _kind(text: str) -> EntryKind:
    word = text.strip().casefold()
    if word not in set(EntryKind):
        raise UserError(ErrorKind.BAD_VALUE, name="KIND", value=text, choices=", ".join(EntryKind))
    return EntryKind(word)
