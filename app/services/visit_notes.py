"""Notes that a person types after a visit: kept as a plain text among the records, and named by the case.

They go in as any file does, but never lie on a disk unencrypted on the way.
"""

import hashlib

from app.services.case_changes import answered
from app.services.reviewing import mark_reviewed
from app.services.undoing import Change, ChangeKind
from importers.candidates import ImportReport, Item, Outcome
from importers.pipeline.written import report_text
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Case, Category, DocumentType, RecordDraft
from models.second_opinion.answers import numbers_of
from models.vault import FileDraft, Filing, Intake, ItemDraft, Vault

KEY = "visit.notes"
TITLE = "Notes of the visit"
LONGEST = 1_000_000
"""Characters."""

_MEDIA_TYPE = "text/plain"


def store(vault: Vault, case_id: int, text: str, title: str = TITLE) -> int:
    """Keep a typed text as a record of the case's person, dated by the visit, else today; the record's number.

    The same text again is the same record. Not while an import is under way: the window does it in the lane for long
    work. Raises UserError NO_CASE, BAD_VALUE, and for what the disk refuses.
    """
    plain = text.replace("\r\n", "\n").strip()
    if not plain or len(plain) > LONGEST:
        value = "An empty text" if not plain else "A text that long"
        raise UserError(ErrorKind.BAD_VALUE, name="the notes", value=value)
    case = vault.cases.get(case_id)
    name = f"notes-{_day(vault, case)}.txt"
    import_id = vault.imports.begin((name,))
    with vault.intake(import_id) as intake:
        item, number = _stored(vault, intake, _filed(case, _day(vault, case), title, plain), name)
    vault.imports.finish(import_id, report_text(ImportReport((item,), import_id=import_id)))
    mark_reviewed(vault, import_id)
    return number


def attached(case_id: int, record_id: int) -> Change:
    """Name a record among the notes of the case's visit; taken back, the record itself stays, so no word is lost.

    ``do`` raises UserError NO_CASE, NO_RECORD.
    """
    made: list[Change] = []

    def do(vault: Vault) -> None:
        if not made:
            there = numbers_of(vault.cases.get(case_id).answers.get(KEY, ""))
            numbers = dict.fromkeys((*there, vault.records.get(record_id).id))
            made.append(answered(case_id, KEY, ",".join(map(str, numbers))))
        made[0].do(vault)

    def undo(vault: Vault) -> None:
        made[0].undo(vault)

    return Change(ChangeKind.CASE, do, undo)


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
