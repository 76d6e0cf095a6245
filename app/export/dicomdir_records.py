"""The records of a DICOMDIR: PATIENT > STUDY > SERIES > leaf, with their keys (DICOM PS3.3 section F.5).

Keys come from what the vault knows of each header; only leaves that are no images are looked into again.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.export.dicomdir import Node, Reference
from app.export.elements import Element, not_ascii, person_name, text
from app.export.layout import Layout, Leaf, PatientPlace, SeriesPlace, StudyPlace
from app.export.leaf_keys import CHARACTER_SET, INSTANCE_NUMBER, Standins, leaf_keys
from app.export.leaf_types import IMAGE
from models.dates import PartialDate
from models.records import Person, Sex, WrittenIdentity

Heads = Callable[[Leaf], Mapping[int, Element]]
"""Gives the elements of ``leaf_keys.WANTED`` that a leaf's file has."""

_NO_DATE, _NO_TIME = "19000101", "000000"
_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,6})?)?)?")
_UTF8 = "ISO_IR 192"


@dataclass(frozen=True, slots=True)
class _Study:
    """What the leaves of a Study fall back on."""

    date: str
    time: str


def records(layout: Layout, person: Person, heads: Heads) -> tuple[Node, ...]:
    """The PATIENT records of ``layout`` with everything below them.

    Type 1 keys that the files leave empty get stand-ins: here only, never in the files.
    """
    return tuple(_patient(place, person, at, heads) for at, place in enumerate(layout.patients))


def _patient(place: PatientPlace, person: Person, at: int, heads: Heads) -> Node:
    written = _written(place)
    born = written.born or person.born
    sex = written.sex or person.sex
    keys = (
        person_name(0x00100010, next(iter(written.names), "") or person.name),
        text(0x00100020, "LO", place.patient_id or f"CAREBINDER-{at + 1}"),
        text(0x00100030, "DA", _date(born) if born is not None and born.day is not None else ""),
        text(0x00100040, "CS", "O" if sex is Sex.OTHER else sex or ""),
    )
    studies = (_study(study, at * 1000 + n, heads) for n, study in enumerate(place.studies, 1))
    return Node("PATIENT", _with_charset(keys), below=tuple(studies))


def _written(place: PatientPlace) -> WrittenIdentity:
    """The identity on the first record of a patient that names somebody."""
    found = [series.record.written for study in place.studies for series in study.series]
    return next((one for one in found if any(one.names)), found[0])


def _study(place: StudyPlace, at: int, heads: Heads) -> Node:
    facts = place.facts
    known = facts.study_date or place.series[0].record.date
    study = _Study(_date(known) if known is not None else _NO_DATE, _time(facts.study_time))
    keys = (
        text(0x00080020, "DA", study.date),
        text(0x00080030, "TM", study.time),
        text(0x00080050, "SH", facts.accession_number),
        text(0x00081030, "LO", facts.study_description),
        text(0x0020000D, "UI", facts.study_uid),
        text(0x00200010, "SH", facts.study_id.strip() or str(at)),
    )
    series = (_series(one, number, study, heads) for number, one in enumerate(place.series, 1))
    return Node("STUDY", _with_charset(keys), below=tuple(series))


def _series(place: SeriesPlace, at: int, study: _Study, heads: Heads) -> Node:
    facts = place.facts
    keys = (
        text(0x00080060, "CS", facts.modality.strip() or "OT"),
        text(0x0008103E, "LO", facts.series_description),
        text(0x0020000E, "UI", facts.series_uid),
        text(0x00200011, "IS", str(at if facts.series_number is None else facts.series_number)),
    )
    leaves = (_leaf(leaf, number, study, heads) for number, leaf in enumerate(place.leaves, 1))
    return Node("SERIES", _with_charset(keys), below=tuple(leaves))


def _leaf(leaf: Leaf, at: int, study: _Study, heads: Heads) -> Node:
    facts = leaf.facts
    number = at if facts.instance_number is None else facts.instance_number
    reference = Reference(leaf.path, facts.sop_class_uid, facts.sop_instance_uid, facts.transfer_syntax_uid)
    if leaf.type == IMAGE:
        return Node(IMAGE, (text(INSTANCE_NUMBER, "IS", str(number)),), reference)
    found = heads(leaf)
    keys = tuple(leaf_keys(leaf.type, found, Standins(number, study.date, study.time)))
    charset = found.get(CHARACTER_SET)
    if charset is not None and not_ascii(keys):
        keys = (charset, *keys)
    return Node(leaf.type, keys, reference)


def _with_charset(keys: Sequence[Element]) -> tuple[Element, ...]:
    return tuple(_declared(keys)) if not_ascii(keys) else tuple(keys)


def _declared(keys: Sequence[Element]) -> Iterator[Element]:
    yield text(CHARACTER_SET, "CS", _UTF8)
    yield from keys


def _date(known: PartialDate) -> str:
    """A DA; the first day that a date known to the year or month can mean."""
    return known.first_day().isoformat().replace("-", "")


def _time(written: str) -> str:
    """A TM from the file's study time, midnight where it is none."""
    bare = written.strip().replace(":", "")
    return bare if _TIME.fullmatch(bare) else _NO_TIME
