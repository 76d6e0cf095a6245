"""What recognised words tell of a record: facts that it lacks, marked as unsure, and a doubt about whose it is.

What a person said stays, and so does what stands in the record, but for the program's own word for a nameless picture;
the owner stays whatever name is found.
"""

from collections.abc import Mapping
from typing import Any

from importers.candidates import Candidate, Match
from importers.describing import stem_of
from importers.identity import compare
from importers.labels import is_letterhead
from importers.names import spoken
from importers.pipeline.judging import best_date, title_line
from models.dates import PartialDate
from models.records import (
    IDENTITY_CONFIRMED,
    NO_WORDS,
    OTHER_NAMED,
    RECOGNISED,
    TOLD,
    UNSURE,
    DocumentType,
    Person,
    Record,
    WrittenIdentity,
)
from models.vault import Recognition

_UNTOLD = (DocumentType.UNKNOWN, DocumentType.PHOTO)
_FACTS = ("title", "date", "category", "type", "provider", "facility")
_SCANNED = "scanned"


def wordless(record: Record, text: str) -> Recognition:
    """A scan in which there are no words."""
    return _filled(record, text, {}, (), (NO_WORDS,))


def told(record: Record, person: Person, name: str, found: Candidate, today: PartialDate) -> Recognition:
    """What a record is with the words ``found`` in its file called ``name``; ``person`` is whose it stands under."""
    lacking = _lacking(record, name)
    offered = {
        "title": _title(found, name),
        "date": best_date(found.dates, today),
        "type": None if found.type is DocumentType.UNKNOWN else found.type,
        "category": found.category,
        "provider": found.provider,
        "facility": found.facility,
    }
    facts = {field: value for field, value in offered.items() if value and field in lacking}
    flags = (RECOGNISED, *(f"{UNSURE}:{field}" for field in facts if field != "category" or "type" not in facts))
    reasons = found.reasons if "type" in facts or "category" in facts else ()
    return _filled(
        record, found.text, facts, reasons, (*flags, *_doubts(record, person, found.written)), found.language
    )


def _title(found: Candidate, name: str) -> str:
    """The title that the words give, "" where that is the file's name, or whose paper it is: house, doctor."""
    paper = is_letterhead(found.title) or any(
        found.title and found.title in one for one in (found.facility, found.provider)
    )
    return "" if paper or found.title == stem_of(name) else title_line(found.title)


def _lacking(record: Record, name: str) -> set[str]:
    """The facts that nobody has told yet."""
    blank = {
        "title": record.title in (title_line(name), title_line(stem_of(name))),
        "date": record.date is None,
        "type": record.type in _UNTOLD,
        "category": record.category is None,
        "provider": not record.provider,
        "facility": not record.facility,
    }
    return {field for field, lacks in blank.items() if lacks and f"{TOLD}:{field}" not in record.flags}


def _doubts(record: Record, person: Person, written: WrittenIdentity) -> tuple[str, ...]:
    if IDENTITY_CONFIRMED in record.flags or compare(written, person).match is not Match.MISMATCH:
        return ()
    names = [said for name in written.names if (said := " / ".join(spoken(name)))]
    born = [str(written.born)] if written.born else []
    return (f"{OTHER_NAMED}:{', '.join([*dict.fromkeys(names), *born])}",)


def _filled(
    record: Record,
    text: str,
    facts: Mapping[str, object],
    reasons: tuple[str, ...],
    flags: tuple[str, ...],
    language: str = "",
) -> Recognition:
    kept = tuple(flag for flag in record.flags if flag not in (_SCANNED, RECOGNISED, NO_WORDS))
    stands: dict[str, Any] = {name: getattr(record, name) for name in _FACTS}
    return Recognition(
        text=text,
        language=record.language or language,
        reasons=record.reasons + tuple(reason for reason in reasons if reason not in record.reasons),
        flags=tuple(dict.fromkeys((*kept, *flags))),
        **(stands | dict(facts)),
    )
