"""HL7 version 2 messages (chapter 2: segments, fields, components), as laboratories and hospitals send results."""

import re
from collections.abc import Iterator

from importers.readers.document.reading import Document, decoded, inside, sex_of, stamp, tidy, words_inside
from models.dates import PartialDate
from models.records import DocumentType, WrittenIdentity

_TYPES = {
    **dict.fromkeys(("RAD", "RX", "RUS", "CT", "NMR", "NMS", "XRC", "VUS", "MG", "IMG"), DocumentType.IMAGING_REPORT),
    **dict.fromkeys(("SP", "CP", "PAT", "CYTO"), DocumentType.PATHOLOGY_REPORT),
    **dict.fromkeys(("LAB", "CH", "HM", "MB", "IMM", "BLB", "SR", "TX", "VR", "HEM"), DocumentType.LAB_RESULT),
}
_ESCAPES = {
    r"\F\\"[:3]: "|",
    r"\S\\"[:3]: "^",
    r"\T\\"[:3]: "&",
    r"\R\\"[:3]: "~",
    r"\E\\"[:3]: "\\",
    r"\.br\\"[:5]: "\n",
}
_MOST = 20_000

Segment = list[str]


def read(data: bytes) -> Document:
    """One or several messages: results line by line, comments, and whose they are."""
    segments = [line.split("|") for line in re.split(r"[\r\n]+", decoded(data)) if "|" in line][:_MOST]
    one = {segment[0]: segment for segment in reversed(segments)}
    lines = [_line(segment) for segment in segments]
    kinds = [
        _TYPES[_field(segment, 24)] for segment in segments if segment[0] == "OBR" and _field(segment, 24) in _TYPES
    ]
    order = one.get("OBR", [])
    return Document(
        tidy("\n".join(line for line in lines if line)),
        title=_part(_field(order, 4), 1) or _part(_field(one.get("TXA", []), 2), 0),
        type=kinds[0] if kinds else DocumentType.UNKNOWN,
        dates=tuple(_dates(order, one.get("MSH", []))),
        facility=_part(_field(one.get("MSH", []), 4, first=2), 0),
        written=_written(one.get("PID", [])),
    )


def _field(segment: Segment, number: int, *, first: int = 1) -> str:
    """A field by its number; in MSH the separator is itself the first."""
    place = number - first + 1
    return segment[place].strip() if len(segment) > place else ""


def _part(field: str, number: int) -> str:
    parts = field.partition("~")[0].split("^")
    return _plain(parts[number]).strip() if len(parts) > number else ""


def _plain(text: str) -> str:
    for escape, sign in _ESCAPES.items():
        text = text.replace(escape, sign)
    return text


def _dates(order: Segment, head: Segment) -> Iterator[tuple[str, PartialDate]]:
    for role, value in (
        ("collected", _field(order, 7)),
        ("reported", _field(order, 22)),
        ("printed", _field(head, 7, first=2)),
    ):
        date = stamp(value)
        if date is not None:
            yield role, date


def _written(patient: Segment) -> WrittenIdentity:
    family, given, middle = (_part(_field(patient, 5), number) for number in range(3))
    name = " ".join(part for part in (given, middle, family.partition("&")[0]) if part)
    return WrittenIdentity(
        (name,) if family and given else (),
        stamp(_field(patient, 7)),
        sex_of(_field(patient, 8)),
        _part(_field(patient, 3), 0),
    )


def _line(segment: Segment) -> str:
    match segment[0]:
        case "OBR":
            return "\n" + (_part(_field(segment, 4), 1) or _part(_field(segment, 4), 0))
        case "NTE":
            return _plain(_field(segment, 3))
        case "OBX":
            return _result(segment)
        case "PID":
            name = _written(segment)
            return f"Patient: {name.names[0]}" if name.names else ""
    return ""


def _result(segment: Segment) -> str:
    """Name, value, unit, range and flag; a document inside gives its words."""
    value = _field(segment, 5)
    if _field(segment, 2) == "ED":
        return words_inside(inside(value.split("^")[-1]))
    name = _part(_field(segment, 3), 1) or _part(_field(segment, 3), 0)
    value = _part(value, 1) if _field(segment, 2) in ("CE", "CWE", "CNE") else " ".join(_plain(value).split("~"))
    if _field(segment, 2) in ("TX", "FT", "ST") and not _field(segment, 6):
        return value if _field(segment, 2) != "ST" else f"{name}: {value}"
    rest = " ".join(part for part in (value, _part(_field(segment, 6), 0), _field(segment, 8)) if part)
    limits = _field(segment, 7)
    return f"{name}  {rest}" + (f"  [{limits}]" if limits else "")
