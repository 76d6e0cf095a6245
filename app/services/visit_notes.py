"""Notes that a person types after a visit: kept as a plain text among the records.

They go in as any file does, but never lie on a disk unencrypted on the way.
"""

import hashlib
from dataclasses import dataclass

from app.services.reviewing import mark_reviewed
from importers.candidates import ImportReport, Item, Outcome
from importers.reports import report_text
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Case, Category, DocumentType, RecordDraft, Standing
from models.vault import FileDraft, Filing, Intake, ItemDraft, Vault

TITLE = "Notes of the visit"
LONGEST = 1_000_000
"""Characters."""

_MEDIA_TYPE = "text/plain"


@dataclass(frozen=True, slots=True)
class Kept:
    """The record of a text; ``new`` where it was not among the records before."""

    record: int
    new: bool


def store(vault: Vault, case_id: int, text: str, title: str = TITLE) -> int:
    """The number of the record that ``keep`` makes."""
    return keep(vault, case_id, text, title).record


def keep(vault: Vault, case_id: int, text: str, title: str = TITLE) -> Kept:
    """Keep a typed text as a record of the case's person, dated by the visit, else today.

    The same text again is the same record, taken out of the bin. Raises UserError NO_CASE, BAD_VALUE, IMPORTING, and
    for what the disk refuses.
    """
    plain = text.replace("\r\n", "\n").strip()
    if not plain or len(plain) > LONGEST:
        value = "An empty text" if not plain else "A text that long"
        raise UserError(ErrorKind.BAD_VALUE, name="the notes", value=value)
    case = vault.cases.get(case_id)
    if vault.importing:
        raise UserError(ErrorKind.IMPORTING)
    name = f"notes-{_day(vault, case)}.txt"
    import_id = vault.imports.begin((name,))
    with vault.intake(import_id) as intake:
        item, number = _stored(vault, intake, _filed(case, _day(vault, case), title, plain), name)
    vault.imports.finish(import_id, report_text(ImportReport((item,), import_id=import_id)))
    mark_reviewed(vault, import_id)
    in_bin = vault.records.get(number).standing is Standing.BIN
    if in_bin:
        vault.records.restore([number])
    return Kept(number, item.outcome is Outcome.STORED or in_bin)


def _day(vault: Vault, case: Case) -> PartialDate:
    try:
        return PartialDate.parse(case.answers.get("visit.held", ""))
    except ValueError:
        return PartialDate.of(vault.clock.today())


def _filed(case: Case, day: PartialDate, title: str, text: str) -> RecordDraft:
    return RecordDraft(case.person_id, Category.NOTES, DocumentType.UNKNOWN, title, date=day, text=text)


def _stored(vault: Vault, intake: Intake, draft: RecordDraft, name: str) -> tuple[Item, int]:
    """The line of the report and the record's number; the same words of another person are another file."""
    data = draft.text.encode() + b"\n"
    while (known := intake.known(hashlib.sha256(data).digest(), len(data))) is not None:
        if vault.records.get(known).person_id == draft.person_id:
            return Item(name, Outcome.DUPLICATE, "duplicate_bytes", known), known
        data += b"\n"
    writer = intake.writer(None, {"name": name, "path": name})
    try:
        writer.write(data)
        content = writer.finish(hashlib.sha256(data).digest())
    except BaseException:
        writer.abort()
        raise
    filing = Filing(draft, FileDraft(name, name, _MEDIA_TYPE), content, name)
    (number,) = intake.commit([filing], [ItemDraft(name, Outcome.STORED.value, filing=0)])
    return Item(name, Outcome.STORED, "", number), number
