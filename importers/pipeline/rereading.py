"""A file known already that could not be read for want of its password, and now could: its record is filled in."""

from dataclasses import replace

from importers.candidates import Candidate, Item, Outcome, Problem, Reason
from importers.pipeline.judging import Judge, Whose, title_line
from importers.pipeline.storing import Moved
from models.errors import BugError
from models.records import IDENTITY_CONFIRMED, DocumentType, Record, RecordDraft, Standing
from models.vault import Vault


def unlocked(moved: Moved) -> bool:
    """Is this a known file that can be read only now?"""
    return moved.content is None and not moved.lost and isinstance(moved.answer, Candidate)


def reread(vault: Vault, judge: Judge, moved: Moved) -> Item:
    """Fill in the record of an ``unlocked`` file; the report's line says so, or that it names somebody else."""
    answer, number = moved.answer, moved.twin.record
    if isinstance(answer, Problem) or number is None:
        raise BugError("nothing was unlocked")
    record, path = vault.records.get(number), moved.found.path
    whose = _whose(record, judge.whose(answer.written, moved.kind, path))
    draft = filled(record, vault.records.files(number)[0].name, judge.read(moved.found, answer, whose))
    vault.records.reread(number, draft)
    if draft.standing is Standing.HELD:
        return Item(path, Outcome.HELD, whose.reason or Reason.PERSON_UNKNOWN.value, number)
    return Item(path, Outcome.DUPLICATE, Reason.UNLOCKED.value, number)


def filled(record: Record, name: str, draft: RecordDraft) -> RecordDraft:
    """``draft`` with what a person said of the record meanwhile kept: all that an unread file called ``name`` lacks."""
    return replace(
        draft,
        title=draft.title if record.title == title_line(name) else record.title,
        type=draft.type if record.type is DocumentType.UNKNOWN else record.type,
        category=record.category or draft.category,
        date=record.date or draft.date,
        provider=record.provider or draft.provider,
        facility=record.facility or draft.facility,
        flags=tuple(dict.fromkeys((*record.flags, *draft.flags))),
    )


def _whose(record: Record, told: Whose) -> Whose:
    """Whose the record is now: what a person settled stays, and so does the owner of what names nobody."""
    if told.nobody or IDENTITY_CONFIRMED in record.flags:
        return replace(told, person_id=record.person_id, standing=record.standing)
    return told
