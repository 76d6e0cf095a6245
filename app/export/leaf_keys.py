"""The keys of each leaf directory record (DICOM PS3.3 sections F.5 and F.6) and how the file's own values fill them.

A type 1 key that is empty in the file is filled in the DIRECTORY only, never in the file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from app.export.elements import Element
from app.export.heads import items, plain

CHARACTER_SET = 0x00080005
INSTANCE_NUMBER = 0x00200013
CONTENT_SEQUENCE = 0x0040A730
_VERIFIED_AT, _OBSERVERS, _VERIFICATION = 0x0040A030, 0x0040A073, 0x0040A493
_RELATIONSHIP = 0x0040A010


class Fill(Enum):
    """What stands for a key that the file leaves empty."""

    NUMBER = "number"
    STUDY_DATE = "study date"
    STUDY_TIME = "study time"
    EMPTY = "empty"
    ABSENT = "absent"
    CODE = "code"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: type 1 with the value that stands in, type 2 (EMPTY), or only where the file has it (ABSENT)."""

    tag: int
    vr: str
    fill: Fill | bytes


_NUMBER = Key(INSTANCE_NUMBER, "IS", Fill.NUMBER)
_DATE, _TIME = Key(0x00080023, "DA", Fill.STUDY_DATE), Key(0x00080033, "TM", Fill.STUDY_TIME)
_CONTENT = (_NUMBER, _DATE, _TIME)
_CONCEPT = Key(0x0040A043, "SQ", Fill.CODE)
_CONTENT_ITEMS = Key(CONTENT_SEQUENCE, "SQ", Fill.ABSENT)
_DESCRIPTION = (Key(0x00700081, "LO", Fill.EMPTY), Key(0x00700084, "PN", Fill.EMPTY))
_LABELLED = (*_CONTENT, Key(0x00700080, "CS", b"UNLABELED"), *_DESCRIPTION)
_SIZES = ((0x00280008, "IS", b"1"), (0x00280010, "US", b"\1\0"), (0x00280011, "US", b"\1\0"))
_POINTS = ((0x00289001, "UL", b"\1\0\0\0"), (0x00289002, "UL", b"\1\0\0\0"))

KEYS: Mapping[str, tuple[Key, ...]] = {
    "IMAGE": (_NUMBER,),
    "RT DOSE": (_NUMBER, Key(0x3004000A, "CS", b"PLAN")),
    "RT STRUCTURE SET": (
        _NUMBER,
        Key(0x30060002, "SH", b"UNLABELED"),
        Key(0x30060008, "DA", Fill.EMPTY),
        Key(0x30060009, "TM", Fill.EMPTY),
    ),
    "RT PLAN": (
        _NUMBER,
        Key(0x300A0002, "SH", b"UNLABELED"),
        Key(0x300A0006, "DA", Fill.EMPTY),
        Key(0x300A0007, "TM", Fill.EMPTY),
    ),
    "RT TREAT RECORD": (_NUMBER, Key(0x30080250, "DA", Fill.EMPTY), Key(0x30080251, "TM", Fill.EMPTY)),
    "RADIOTHERAPY": (
        _NUMBER,
        Key(0x30100033, "SH", Fill.ABSENT),
        Key(0x30100034, "LO", Fill.ABSENT),
        *_DESCRIPTION,
    ),
    "PLAN": (),
    "PRESENTATION": (
        Key(0x00700082, "DA", Fill.STUDY_DATE),
        Key(0x00700083, "TM", Fill.STUDY_TIME),
        _NUMBER,
        Key(0x00700080, "CS", b"UNLABELED"),
        *_DESCRIPTION,
        Key(0x00081115, "SQ", Fill.ABSENT),
        Key(0x00700402, "SQ", Fill.ABSENT),
    ),
    "WAVEFORM": _CONTENT,
    "RAW DATA": _CONTENT,
    "SR DOCUMENT": (
        *_CONTENT,
        Key(0x0040A491, "CS", b"PARTIAL"),
        Key(_VERIFICATION, "CS", b"UNVERIFIED"),
        Key(_VERIFIED_AT, "DT", Fill.VERIFIED),
        _CONCEPT,
        _CONTENT_ITEMS,
    ),
    "KEY OBJECT DOC": (*_CONTENT, _CONCEPT, _CONTENT_ITEMS),
    "ENCAP DOC": (
        _NUMBER,
        Key(0x00080023, "DA", Fill.EMPTY),
        Key(0x00080033, "TM", Fill.EMPTY),
        Key(0x00420010, "ST", Fill.EMPTY),
        Key(0x0040E001, "ST", Fill.ABSENT),
        Key(0x0040A043, "SQ", Fill.EMPTY),
        Key(0x00420012, "LO", b"application/octet-stream"),
    ),
    "SPECTROSCOPY": (
        Key(0x00080008, "CS", b"ORIGINAL\\PRIMARY"),
        *_CONTENT,
        Key(0x00089092, "SQ", Fill.ABSENT),
        *(Key(*one) for one in (*_SIZES, *_POINTS)),
    ),
    "REGISTRATION": _LABELLED,
    "FIDUCIAL": _LABELLED,
    "VALUE MAP": _LABELLED,
    "MEASUREMENT": _LABELLED,
    "SURFACE": _LABELLED,
    "TRACT": _LABELLED,
    "ANNOTATION": _LABELLED,
    "STEREOMETRIC": _LABELLED,
    "SURFACE SCAN": (_DATE, _TIME),
    "ASSESSMENT": (_NUMBER, Key(0x00080012, "DA", Fill.STUDY_DATE), Key(0x00080013, "TM", Fill.EMPTY)),
}

_NESTED = {
    0x00080100: "SH",
    0x00080102: "SH",
    0x00080103: "SH",
    0x00080104: "LO",
    0x00080119: "UC",
    0x00080120: "UR",
    0x00081115: "SQ",
    0x00081140: "SQ",
    0x00081150: "UI",
    0x00081155: "UI",
    0x00081160: "IS",
    0x0020000D: "UI",
    0x0020000E: "UI",
    _RELATIONSHIP: "CS",
    _OBSERVERS: "SQ",
    0x0040A040: "CS",
    0x0040A043: "SQ",
    0x0040A160: "UT",
    0x0040A168: "SQ",
    CONTENT_SEQUENCE: "SQ",
}
WANTED: Mapping[int, str] = (
    {CHARACTER_SET: "CS"} | _NESTED | {key.tag: key.vr for keys in KEYS.values() for key in keys}
)
"""Every element that a leaf record may repeat, for ``heads.read``."""

_NO_CONCEPT = {"KEY OBJECT DOC": ("113000", "Of Interest")}
_ANY_CONCEPT = ("121144", "Document Title")


@dataclass(frozen=True, slots=True)
class Standins:
    """Values for type 1 keys that the file leaves empty."""

    number: int
    date: str
    time: str


def leaf_keys(record_type: str, found: Mapping[int, Element], standins: Standins) -> Iterator[Element]:
    """The keys of one leaf record from the elements ``found`` in its file."""
    for key in KEYS[record_type]:
        if key.fill is Fill.VERIFIED:
            element = _verified(found, standins)
        else:
            element = _own(key, found.get(key.tag)) or _standin(key, record_type, standins)
        if element is not None:
            yield element


def _own(key: Key, element: Element | None) -> Element | None:
    """The file's own value, if it has one of the right form."""
    if element is None or (element.empty and key.vr not in ("US", "UL")):
        return None
    if key.vr == "SQ" and key.tag == CONTENT_SEQUENCE:
        element = replace(element, value=tuple(_modifiers(element)))
    if isinstance(element.value, bytes) == (key.vr == "SQ") or not element.value:
        return None
    return replace(element, vr=key.vr)


def _verified(found: Mapping[int, Element], standins: Standins) -> Element | None:
    """When a verified report was last verified: the latest time among its observers (PS3.3 section F.5.24)."""
    if plain(found.get(_VERIFICATION)) != "VERIFIED":
        return None
    observers = items(found.get(_OBSERVERS))
    times = [plain(part) for one in observers for part in one if part.tag == _VERIFIED_AT]
    return Element(_VERIFIED_AT, "DT", (max(times, default="") or standins.date + standins.time).encode())


def _modifiers(element: Element) -> Iterator[tuple[Element, ...]]:
    """The content items that modify the document's title, without what is below them (PS3.3 section F.5.24)."""
    for one in items(element):
        if any(plain(part) == "HAS CONCEPT MOD" for part in one if part.tag == _RELATIONSHIP):
            yield tuple(part for part in one if part.tag != CONTENT_SEQUENCE)


def _standin(key: Key, record_type: str, standins: Standins) -> Element | None:
    if isinstance(key.fill, bytes):
        return Element(key.tag, key.vr, key.fill)
    if key.fill is Fill.ABSENT:
        return None
    if key.fill is Fill.CODE:
        value, meaning = _NO_CONCEPT.get(record_type, _ANY_CONCEPT)
        return Element(key.tag, "SQ", ((_short(0x00080100, value), _short(0x00080102, "DCM"), _long(meaning)),))
    if key.fill is Fill.EMPTY:
        return Element(key.tag, key.vr, () if key.vr == "SQ" else b"")
    text = {Fill.NUMBER: str(standins.number), Fill.STUDY_DATE: standins.date, Fill.STUDY_TIME: standins.time}
    return Element(key.tag, key.vr, text[key.fill].encode())


def _short(tag: int, value: str) -> Element:
    return Element(tag, "SH", value.encode())


def _long(meaning: str) -> Element:
    return Element(0x00080104, "LO", meaning.encode())
