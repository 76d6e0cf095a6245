"""What the child may answer, as JSON values, and how the parent makes sure that it is nothing else.

The child reads strangers' files, so its answers are strangers' words: each field is checked for type and size.
"""

from collections.abc import Callable
from functools import lru_cache
from math import isfinite
from typing import Any, TypeVar, cast

from importers.candidates import Candidate, DiscFile, DiscIndex, Kind, Problem, Reason
from models.dates import PartialDate
from models.records import NOBODY, Category, DocumentType, InstanceFacts, SeriesFacts, Sex, WrittenIdentity

LONGEST_TEXT = 2_000_000
"""Characters kept of a document's text; what is longer is cut and flagged ``text_cut``."""

_SHORT = 2_048
_MOST = 256
_MOST_FILES = 200_000
_LARGEST = 2**31

T = TypeVar("T")
Simple = str | int | None


class WireError(Exception):
    """The child's answer is not one that our reader would give."""


def encode(answer: Candidate | Problem | DiscIndex | None) -> dict[str, Any] | None:
    """An answer as JSON values."""
    if isinstance(answer, Candidate):
        return _candidate_out(answer)
    if isinstance(answer, Problem):
        return {"reason": answer.reason, "detail": answer.detail[:_SHORT], "media_type": answer.media_type[:_SHORT]}
    if isinstance(answer, DiscIndex):
        return _index_out(answer)
    return None


def decode_reading(value: object) -> Candidate | Problem:
    """A reader's answer. WireError for anything else."""
    fields = _object(value)
    return _problem_in(fields) if "reason" in fields else _candidate_in(fields)


def decode_index(value: object) -> DiscIndex | Problem:
    """An answer about a disc's index. WireError for anything else."""
    fields = _object(value)
    return _problem_in(fields) if "reason" in fields else _index_in(fields)


def _candidate_out(answer: Candidate) -> dict[str, Any]:
    flags = answer.flags if len(answer.text) <= LONGEST_TEXT else (*answer.flags, "text_cut")
    return {
        "kind": answer.kind,
        "title": answer.title[:_SHORT],
        "category": answer.category,
        "type": answer.type,
        "dates": [[role, str(day)] for role, day in answer.dates[:_MOST]],
        "provider": answer.provider[:_SHORT],
        "facility": answer.facility[:_SHORT],
        "language": answer.language[:_SHORT],
        "text": answer.text[:LONGEST_TEXT],
        "pages": answer.pages,
        "pages_without_text": answer.pages_without_text,
        "media_type": answer.media_type,
        "written": _written_out(answer.written),
        "series": _series_out(answer.series),
        "instance": _instance_out(answer.instance),
        "reasons": [reason[:_SHORT] for reason in answer.reasons[:_MOST]],
        "flags": [flag[:_SHORT] for flag in flags[:_MOST]],
    }


def _written_out(written: WrittenIdentity) -> list[Any]:
    born = written.born and str(written.born)
    return [list(written.names[:_MOST]), born, written.sex, written.patient_id, written.issuer]


def _series_out(facts: SeriesFacts | None) -> list[Any] | None:
    if facts is None:
        return None
    words = [getattr(facts, name) for name in _SERIES_TEXTS]
    return [*words, facts.study_date and str(facts.study_date), facts.series_number]


def _instance_out(facts: InstanceFacts | None) -> list[Any] | None:
    return None if facts is None else [getattr(facts, name) for name in _INSTANCE_FIELDS]


def _index_out(index: DiscIndex) -> dict[str, Any]:
    return {
        "files": [
            [one.path, one.sop_instance_uid, one.sop_class_uid, one.patient] for one in index.files[:_MOST_FILES]
        ],
        "patients": [_written_out(patient) for patient in index.patients[:_MOST_FILES]],
        "refused": index.refused,
        "flags": list(index.flags),
    }


_SERIES_TEXTS = (
    "study_uid",
    "series_uid",
    "modality",
    "study_time",
    "study_id",
    "accession_number",
    "study_description",
    "series_description",
    "body_part",
)
_INSTANCE_FIELDS = (
    "sop_class_uid",
    "sop_instance_uid",
    "transfer_syntax_uid",
    "instance_number",
    "position",
    "rows",
    "columns",
    "frames",
)


def _candidate_in(fields: dict[str, object]) -> Candidate:
    return Candidate(
        kind=_member(Kind, fields.get("kind")),
        title=_text(fields.get("title")),
        category=_maybe(fields.get("category"), _category),
        type=_member(DocumentType, fields.get("type")),
        dates=tuple([_dated(one) for one in _list(fields.get("dates"))]),
        provider=_text(fields.get("provider")),
        facility=_text(fields.get("facility")),
        language=_text(fields.get("language")),
        text=_text(fields.get("text"), LONGEST_TEXT),
        pages=_maybe(fields.get("pages"), _count),
        pages_without_text=_count(fields.get("pages_without_text")),
        media_type=_text(fields.get("media_type")),
        written=_written_in(fields.get("written")),
        series=_maybe(fields.get("series"), _series_in),
        instance=_maybe(fields.get("instance"), _instance_in),
        reasons=tuple([_text(one) for one in _list(fields.get("reasons"))]),
        flags=tuple([_text(one) for one in _list(fields.get("flags"))]),
    )


def _problem_in(fields: dict[str, object]) -> Problem:
    return Problem(_member(Reason, fields.get("reason")), _text(fields.get("detail")), _text(fields.get("media_type")))


def _written_in(value: object) -> WrittenIdentity:
    names, *rest = _list(value, 5)
    return _parsed_identity(tuple([_text(name) for name in _list(names)]), _simple(rest))


@lru_cache(maxsize=64)
def _parsed_identity(names: tuple[str, ...], rest: tuple[Simple, ...]) -> WrittenIdentity:
    born, sex, patient_id, issuer = rest
    written = WrittenIdentity(
        names=names,
        born=_maybe(born, _day),
        sex=_maybe(sex, _sex),
        patient_id=_text(patient_id),
        issuer=_text(issuer),
    )
    return NOBODY if written == NOBODY else written


def _series_in(value: object) -> SeriesFacts:
    return _parsed_series(_simple(_list(value, len(_SERIES_TEXTS) + 2)))


@lru_cache(maxsize=64)
def _parsed_series(parts: tuple[Simple, ...]) -> SeriesFacts:
    """The facts of one series; kept, because the next answer is mostly about the same."""
    *words, day, number = parts
    texts = dict(zip(_SERIES_TEXTS, [_text(word) for word in words], strict=True))
    return SeriesFacts(**texts, study_date=_maybe(day, _day), series_number=_maybe(number, _integer))


def _instance_in(value: object) -> InstanceFacts:
    sop_class, sop_instance, syntax, number, position, rows, columns, frames = _list(value, 8)
    return InstanceFacts(
        sop_class_uid=_text(sop_class),
        sop_instance_uid=_text(sop_instance),
        transfer_syntax_uid=_text(syntax),
        instance_number=_maybe(number, _integer),
        position=_maybe(position, _number),
        rows=_maybe(rows, _count),
        columns=_maybe(columns, _count),
        frames=_count(frames),
    )


def _index_in(fields: dict[str, object]) -> DiscIndex:
    patients = tuple([_written_in(one) for one in _list(fields.get("patients"), most=_MOST_FILES)])
    return DiscIndex(
        files=tuple([_disc_file(one, len(patients)) for one in _list(fields.get("files"), most=_MOST_FILES)]),
        patients=patients,
        refused=_count(fields.get("refused")),
        flags=tuple([_text(one) for one in _list(fields.get("flags"))]),
    )


def _disc_file(value: object, patients: int) -> DiscFile:
    path, instance, sop_class, patient = _list(value, 4)
    place, owner = _text(path), _maybe(patient, _count)
    if owner is not None and owner >= patients:
        raise WireError("a patient who is not listed")
    if not place or any(part in ("", ".", "..") for part in place.split("/")) or set(place) & set("\\:\0"):
        raise WireError("not a path below the index")
    return DiscFile(place, _text(instance), _text(sop_class), owner)


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise WireError("no object")
    return value


def _list(value: object, length: int | None = None, most: int = _MOST) -> list[object]:
    if not isinstance(value, list) or len(value) > most or (length is not None and len(value) != length):
        raise WireError("no list of the right length")
    return value


def _simple(values: list[object]) -> tuple[Simple, ...]:
    """Text, whole numbers and nothing, so that they can be told apart and kept."""
    if any(value is not None and type(value) not in (str, int) for value in values):
        raise WireError("no simple values")
    return cast(tuple[Simple, ...], tuple(values))


def _text(value: object, most: int = _SHORT) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise WireError("no text of the right length")
    return value


def _integer(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST:
        raise WireError("no number in range")
    return value


def _count(value: object) -> int:
    number = _integer(value)
    if number < 0:
        raise WireError("a negative count")
    return number


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise WireError("no finite number")
    return float(value)


def _maybe(value: object, read: Callable[[object], T]) -> T | None:
    return None if value is None else read(value)


def _member(kind: Callable[[str], T], value: object) -> T:
    try:
        return kind(_text(value))
    except ValueError:
        raise WireError("no known word") from None


def _category(value: object) -> Category:
    return _member(Category, value)


def _sex(value: object) -> Sex:
    return _member(Sex, value)


def _day(value: object) -> PartialDate:
    return _parsed_day(_text(value))


@lru_cache(maxsize=1024)
def _parsed_day(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise WireError("no date") from None


def _dated(value: object) -> tuple[str, PartialDate]:
    role, day = _list(value, 2)
    return _text(role), _day(day)
