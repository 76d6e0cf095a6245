"""Gathers from the vault what a second-opinion package tells and holds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app import VERSION
from app.export.contents import Contents, Selection, choose
from app.export.inputs import FindingLine, PackageEntry, PackageInputs, Variant
from app.export.layout import Chosen
from app.services.key_pictures import KeyPictures
from importers.candidates import Match
from importers.identity import compare
from importers.sniffing import DOCUMENTS
from models.errors import ErrorKind, UserError
from models.records import Case, Person, Record, WrittenIdentity
from models.vault import RecordFilter, Vault


@dataclass(frozen=True, slots=True)
class Subject:
    """What a package is about. ``case`` is None when the person opened none; ``version`` counts from 1."""

    person: Person
    case: Case | None
    version: int


def subject(vault: Vault, case_id: int | None, person_id: int | None) -> Subject:
    """The case named, or the only one there is, of the person named; without any case the person alone.

    Raises UserError NO_CASE, CASE_UNCLEAR, NO_PERSON, PERSON_UNCLEAR.
    """
    case = vault.cases.get(case_id) if case_id is not None else _only_case(vault, person_id)
    if case is not None:
        return Subject(vault.people.get(case.person_id), case, vault.packages.next_version(case.id))
    if person_id is not None:
        return Subject(vault.people.get(person_id), None, 1)
    everyone = vault.people.list()
    if len(everyone) != 1:
        raise UserError(ErrorKind.PERSON_UNCLEAR if everyone else ErrorKind.NO_PERSON)
    return Subject(everyone[0], None, 1)


def _only_case(vault: Vault, person_id: int | None) -> Case | None:
    cases = vault.cases.list(person_id)
    if len(cases) > 1:
        raise UserError(ErrorKind.CASE_UNCLEAR)
    return cases[0] if cases else None


def contents_of(vault: Vault, person: Person, selection: Selection) -> Contents:
    """The records of ``person`` that go in, every written identity held against the person once more."""
    records = vault.records.list(RecordFilter(person_id=person.id, standing=None))
    return choose(records, person, selection, _contradicts)


def _contradicts(written: WrittenIdentity, person: Person) -> bool:
    return compare(written, person).match is Match.MISMATCH


def with_files(vault: Vault, records: Sequence[Record]) -> tuple[Chosen, ...]:
    """Each record with its files and the pictures marked in them."""
    with_marks = frozenset(vault.key_images.records())
    return tuple(
        Chosen(
            record,
            tuple(vault.records.files(record.id)),
            tuple(vault.key_images.list(record.id)) if record.id in with_marks else (),
        )
        for record in records
    )


def inputs_of(
    vault: Vault, about: Subject, variant: Variant, contents: Contents, findings: Sequence[FindingLine]
) -> PackageInputs:
    """Everything the pages tell but the entries, which follow once each file has its place."""
    case, person = about.case, about.person
    return PackageInputs(
        person=person,
        case_title=case.title if case else "",
        answers=case.answers if case else {},
        questions=tuple(one.text for one in vault.cases.questions(case.id)) if case else (),
        medications=tuple(vault.care.medications(person.id)),
        allergies=tuple(vault.care.allergies(person.id)),
        findings=tuple(findings),
        held_back=contents.held_back,
        entries=(),
        made=vault.clock.now(),
        version=about.version,
        variant=variant,
        program=f"Carebinder {VERSION}",
        supersedes=about.version - 1 if about.version > 1 else None,
    )


def pictured(vault: Vault, chosen: Sequence[Chosen], inputs: PackageInputs) -> PackageInputs:
    """``inputs`` with the pictures of each imaging record. Raises UserError where an original is damaged."""
    imaging = {one.record.id: one for one in chosen if one.record.series is not None}
    if not imaging:
        return inputs
    with KeyPictures(vault) as pictures:
        return replace(inputs, entries=tuple(_pictured(entry, imaging, pictures) for entry in inputs.entries))


def _pictured(entry: PackageEntry, imaging: Mapping[int, Chosen], pictures: KeyPictures) -> PackageEntry:
    these = imaging.get(entry.record.id)
    return entry if these is None else replace(entry, key_images=pictures(these.files, these.marks))


_WORDED = DOCUMENTS | {"text/csv", "text/tab-separated-values"}


def words_of(vault: Vault, entries: Iterable[PackageEntry]) -> dict[int, str]:
    """The words found in documents whose form is not printed as it is, by record; what was not read has none."""
    return {
        entry.record.id: vault.records.text(entry.record.id)
        for entry in entries
        if not entry.record.unread and any(one.file.media_type in _WORDED for one in entry.files)
    }
