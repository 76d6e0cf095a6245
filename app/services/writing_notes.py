"""A text written in the window, kept as a record of its own beside those that were brought in."""

import hashlib

from app.services.undoing import Change, ChangeKind
from importers.candidates import ImportReport, Item, Outcome
from importers.pipeline.written import report_text
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category, DocumentType, RecordDraft
from models.second_opinion.answers import numbers_of
from models.vault import FileDraft, Filing, ItemDraft, Snapshot, Vault

MEDIA_TYPE = "text/plain"
FILE_NAME = "Notes.txt"


def note_kept(case_id: int, key: str, title: str, text: str) -> Change:
    """Keep a text as a record among the notes, and name it in the case's answer ``key`` (a RECORDS answer).

    Taken back, the record is in the bin and the answer as before. ``do`` raises UserError(BAD_VALUE) for an empty text,
    NO_CASE.
    """
    made: list[int] = []
    stood: list[Snapshot] = []

    def do(vault: Vault) -> None:
        if made:
            vault.records.put_back(stood[0])
        else:
            made.append(_filed(vault, vault.cases.get(case_id).person_id, title, text))
            stood.append(vault.records.remember(made))
        _name(vault, case_id, key, made[0], there=True)

    def undo(vault: Vault) -> None:
        _name(vault, case_id, key, made[0], there=False)
        vault.records.bin(made)

    return Change(ChangeKind.CASE, do, undo)


def _name(vault: Vault, case_id: int, key: str, record: int, *, there: bool) -> None:
    had = [number for number in numbers_of(vault.cases.get(case_id).answers.get(key, "")) if number != record]
    named = [*had, record] if there else had
    vault.cases.answer(case_id, key, ",".join(map(str, named)) or None)


def _filed(vault: Vault, person_id: int, title: str, text: str) -> int:
    plain = text.strip()
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="the notes", value="An empty text")
    number = vault.imports.begin((title,))
    data = plain.encode()
    draft = RecordDraft(
        person_id,
        Category.NOTES,
        DocumentType.UNKNOWN,
        title,
        date=PartialDate.of(vault.clock.today()),
        text=plain,
    )
    with vault.intake(number) as intake:
        writer = intake.writer(None, {"name": FILE_NAME, "path": FILE_NAME, "person": person_id})
        try:
            writer.write(data)
            content = writer.finish(hashlib.sha256(data).digest())
        except BaseException:
            writer.abort()
            raise
        filing = Filing(draft, FileDraft(FILE_NAME, FILE_NAME, MEDIA_TYPE), content, title)
        (record,) = intake.commit([filing], [ItemDraft(FILE_NAME, Outcome.STORED.value, "", 0)])
    report = ImportReport((Item(FILE_NAME, Outcome.STORED, "", record),), import_id=number)
    vault.imports.finish(number, report_text(report))
    return record
