"""Key Object Selection Documents: the pictures a person marked, so that a specialist's viewer shows the same ones.

One document for each Study (PS3.3, A.35.4; content by template TID 2010 of PS3.16). It repeats the patient and the
Study exactly as the marked images have them, or an archive would file it elsewhere.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from app.export.elements import Element, encode, person_name, text
from app.export.file_meta import file_meta
from models.records import InstanceFacts, SeriesFacts, WrittenIdentity

CLASS_UID = "1.2.840.10008.5.1.4.1.1.88.59"
MODALITY = "KO"
SERIES_NUMBER = 9001
"""High enough that no examination has a Series of this number."""

_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,6})?)?)?")


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked picture: its Series, its Instance, the frame from 0, and the person's note.

    ``image`` is False for what has pixels but is no image to a reader of documents, such as a radiation dose.
    ``state`` is the presentation state through which it was seen, with its Series.
    """

    series: SeriesFacts
    instance: InstanceFacts
    frame: int
    note: str = ""
    image: bool = True
    state: tuple[SeriesFacts, InstanceFacts] | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What the document says of itself. ``name`` is who marked; ``written`` the identity on the marked images."""

    written: WrittenIdentity
    made: datetime
    sop_instance_uid: str
    series_uid: str
    title: str
    maker: str


def document(heading: Heading, marked: Sequence[Marked]) -> bytes:
    """The DICOM file that selects ``marked``, which are of one Study and not empty."""
    study = marked[0].series
    elements = (*_heads(heading, study), *_content(heading, marked))
    return file_meta(CLASS_UID, heading.sop_instance_uid) + encode(elements)


def _heads(heading: Heading, study: SeriesFacts) -> tuple[Element, ...]:
    """Patient, Study, Series, equipment and the document's own modules."""
    written, made = heading.written, heading.made
    born = written.born if written.born is not None and written.born.day is not None else None
    day, moment = made.strftime("%Y%m%d"), made.strftime("%H%M%S")
    return (
        text(0x00080005, "CS", "ISO_IR 192"),
        text(0x00080012, "DA", day),
        text(0x00080013, "TM", moment),
        text(0x00080016, "UI", CLASS_UID),
        text(0x00080018, "UI", heading.sop_instance_uid),
        text(0x00080020, "DA", _day(study)),
        text(0x00080023, "DA", day),
        text(0x00080030, "TM", _time(study)),
        text(0x00080033, "TM", moment),
        text(0x00080050, "SH", study.accession_number),
        text(0x00080060, "CS", MODALITY),
        text(0x00080070, "LO", heading.maker),
        person_name(0x00080090, ""),
        text(0x00081030, "LO", study.study_description),
        text(0x0008103E, "LO", heading.title),
        Element(0x00081111, "SQ", ()),
        person_name(0x00100010, next(iter(written.names), "")),
        text(0x00100020, "LO", written.patient_id),
        text(0x00100030, "DA", str(born).replace("-", "") if born else ""),
        text(0x00100040, "CS", "O" if written.sex == "X" else str(written.sex or "")),
        text(0x0020000D, "UI", study.study_uid),
        text(0x0020000E, "UI", heading.series_uid),
        text(0x00200010, "SH", study.study_id),
        text(0x00200011, "IS", str(SERIES_NUMBER)),
        text(0x00200013, "IS", "1"),
    )


def _content(heading: Heading, marked: Sequence[Marked]) -> tuple[Element, ...]:
    """The document's evidence and its tree: a description, then each image (PS3.3, C.17.3; PS3.16, TID 2010)."""
    notes = "\r\n".join(f"{place}. {one.note}" for place, one in enumerate(marked, 1) if one.note.strip())
    said = "\r\n".join(filter(None, (heading.title, notes)))
    return (
        text(0x0040A040, "CS", "CONTAINER"),
        _code(0x0040A043, "113000", "Of Interest"),
        text(0x0040A050, "CS", "SEPARATE"),
        Element(0x0040A375, "SQ", (_evidence(marked),)),
        Element(0x0040A504, "SQ", ((text(0x00080105, "CS", "DCMR"), text(0x0040DB00, "CS", "2010")),)),
        Element(0x0040A730, "SQ", (_description(said), *(_picture(one) for one in marked))),
    )


def _evidence(marked: Sequence[Marked]) -> tuple[Element, ...]:
    """Every Instance once, by Series."""
    named_here = [(one.series, one.instance) for one in marked] + [one.state for one in marked if one.state]
    by_series = sorted(named_here, key=lambda one: one[0].series_uid)
    series = []
    for uid, members in groupby(by_series, key=lambda one: one[0].series_uid):
        instances = {instance.sop_instance_uid: instance for _, instance in members}
        named = tuple(_reference(instance) for instance in instances.values())
        series.append((text(0x0020000E, "UI", uid), Element(0x00081199, "SQ", named)))
    return (text(0x0020000D, "UI", marked[0].series.study_uid), Element(0x00081115, "SQ", tuple(series)))


def _description(said: str) -> tuple[Element, ...]:
    return (
        text(0x0040A010, "CS", "CONTAINS"),
        text(0x0040A040, "CS", "TEXT"),
        _code(0x0040A043, "113012", "Key Object Description"),
        Element(0x0040A160, "UT", said.encode()),
    )


def _picture(one: Marked) -> tuple[Element, ...]:
    """An image, with its frame where it has several; anything else as a whole (PS3.16, TID 2010).

    And the presentation state through which it is to be seen (PS3.3, C.18.4).
    """
    frame = (text(0x00081160, "IS", str(one.frame + 1)),) if one.image and one.instance.frames > 1 else ()
    seen = (Element(0x00081199, "SQ", (_reference(one.state[1]),)),) if one.image and one.state else ()
    return (
        text(0x0040A010, "CS", "CONTAINS"),
        text(0x0040A040, "CS", "IMAGE" if one.image else "COMPOSITE"),
        Element(0x00081199, "SQ", ((*_reference(one.instance), *frame, *seen),)),
    )


def _reference(instance: InstanceFacts) -> tuple[Element, ...]:
    return (
        text(0x00081150, "UI", instance.sop_class_uid),
        text(0x00081155, "UI", instance.sop_instance_uid),
    )


def _code(tag: int, value: str, meaning: str) -> Element:
    """A code of the DICOM Controlled Terminology (PS3.16, annex D)."""
    item = (text(0x00080100, "SH", value), text(0x00080102, "SH", "DCM"), text(0x00080104, "LO", meaning))
    return Element(tag, "SQ", (item,))


def _day(study: SeriesFacts) -> str:
    known = study.study_date
    return str(known).replace("-", "") if known is not None and known.day is not None else ""


def _time(study: SeriesFacts) -> str:
    """A TM; the older form with colons without them (PS3.5, 6.2)."""
    bare = study.study_time.strip().replace(":", "")
    return bare if _TIME.fullmatch(bare) else ""
