"""From a header's elements to a Candidate; the same for the fast walker and for the full reader."""

from dataclasses import dataclass
from functools import lru_cache

from importers.candidates import Candidate, Kind
from importers.readers.dicom import tags, values
from importers.readers.dicom.charset import Charset, charset
from importers.readers.dicom.elements import Elements
from importers.readers.dicom.sop_classes import MODALITIES, SOP_CLASSES
from models.dates import PartialDate
from models.records import Category, DocumentType, InstanceFacts, SeriesFacts, Sex, WrittenIdentity

MEDIA_TYPE = "application/dicom"

_SEXES = {b"F": Sex.FEMALE, b"M": Sex.MALE, b"O": Sex.OTHER}
_DATES = (tags.STUDY_DATE, tags.SERIES_DATE, tags.ACQUISITION_DATE, tags.CONTENT_DATE)
_OWN_TAGS = frozenset(
    {tags.SOP_INSTANCE_UID, tags.INSTANCE_NUMBER, tags.IMAGE_POSITION, tags.IMAGE_ORIENTATION, tags.IMAGE_TYPE}
    | {tags.SAMPLES_PER_PIXEL, tags.NUMBER_OF_FRAMES, tags.BITS_ALLOCATED, tags.MANUFACTURER}
)
_SHARED_TAGS = tuple(tag for tag in tags.WANTED if tag not in _OWN_TAGS)
_REPORTS = frozenset({DocumentType.STRUCTURED_REPORT, DocumentType.IMAGING_REPORT})


class Header:
    """One header with its values decoded on demand.

    ``strict`` makes text that does not follow the declared character set a ValueError.
    """

    __slots__ = ("_charset", "_values", "elements", "strict")

    def __init__(self, elements: Elements, *, strict: bool = False) -> None:
        self.elements = elements
        self._values = elements.values
        self._charset: Charset = charset(elements.values.get(tags.CHARACTER_SET, b""))
        self.strict = strict
        if strict and not self._charset.exact:
            raise ValueError("a character set that has to be guessed")

    def text(self, tag: int) -> str:
        """A text value, empty when absent."""
        raw = self._values.get(tag)
        if not raw:
            return ""
        if self.strict and not self._charset.declared and not raw.isascii():
            raise ValueError("text beyond ASCII without a character set")
        return values.text(raw, self._charset, self.strict)

    def names(self, tag: int) -> tuple[str, ...]:
        """The spellings of a person name."""
        raw = self._values.get(tag)
        if not raw:
            return ()
        if self.strict and not self._charset.declared and not raw.isascii():
            raise ValueError("a name beyond ASCII without a character set")
        return values.names(raw, self._charset, self.strict)

    def uid(self, tag: int) -> str:
        """A valid UID, empty when absent or not one."""
        raw = self._values.get(tag)
        return values.uid(raw) if raw else ""

    def date(self, tag: int) -> PartialDate | None:
        """A date, None when absent or not one."""
        raw = self._values.get(tag)
        return values.date(raw) if raw else None

    def whole(self, tag: int) -> int | None:
        """An integer string."""
        raw = self._values.get(tag)
        return values.whole(raw) if raw else None

    def short(self, tag: int) -> int | None:
        """An unsigned 16-bit number."""
        raw = self._values.get(tag)
        return values.short(raw, self.elements.little) if raw else None

    def plain(self, *wanted: int) -> bool:
        """Whether these values, which no character set applies to, are ASCII as they must be."""
        return all(self._values.get(tag, b"").isascii() for tag in wanted)


def written(header: Header) -> WrittenIdentity:
    """Whose record it is according to its header (PS3.3, C.7.1.1)."""
    raw = header.elements.values
    return WrittenIdentity(
        names=tuple(dict.fromkeys(header.names(tags.PATIENT_NAME) + header.names(tags.OTHER_PATIENT_NAMES))),
        born=header.date(tags.BIRTH_DATE),
        sex=_SEXES.get(raw.get(tags.PATIENT_SEX, b"").strip(b" \0")),
        patient_id=header.text(tags.PATIENT_ID),
        issuer=header.text(tags.ISSUER_OF_PATIENT_ID),
    )


def series_facts(header: Header) -> SeriesFacts | None:
    """Study and Series; None when either has no valid UID, since then nothing may be joined by it."""
    study, series = header.uid(tags.STUDY_UID), header.uid(tags.SERIES_UID)
    if not (study and series):
        return None
    return SeriesFacts(
        study_uid=study,
        series_uid=series,
        modality=header.text(tags.MODALITY),
        study_date=header.date(tags.STUDY_DATE),
        study_time=header.text(tags.STUDY_TIME),
        study_id=header.text(tags.STUDY_ID),
        accession_number=header.text(tags.ACCESSION_NUMBER),
        study_description=header.text(tags.STUDY_DESCRIPTION),
        series_description=header.text(tags.SERIES_DESCRIPTION),
        series_number=header.whole(tags.SERIES_NUMBER),
        body_part=header.text(tags.BODY_PART),
    )


def instance_facts(header: Header) -> InstanceFacts | None:
    """The Instance; None without a valid SOP Class and SOP Instance UID, unless there is a picture to be seen."""
    sop_class, sop_instance = header.uid(tags.SOP_CLASS_UID), header.uid(tags.SOP_INSTANCE_UID)
    picture = header.short(tags.ROWS) and header.short(tags.COLUMNS)
    if not (sop_class and sop_instance) and not picture:
        return None
    raw = header.elements.values
    return InstanceFacts(
        sop_class_uid=sop_class,
        sop_instance_uid=sop_instance,
        transfer_syntax_uid=header.elements.transfer_syntax,
        instance_number=header.whole(tags.INSTANCE_NUMBER),
        position=values.along_normal(raw.get(tags.IMAGE_POSITION, b""), raw.get(tags.IMAGE_ORIENTATION, b"")),
        rows=header.short(tags.ROWS),
        columns=header.short(tags.COLUMNS),
        frames=max(1, header.whole(tags.NUMBER_OF_FRAMES) or 1),
    )


def kind_of_object(header: Header) -> tuple[DocumentType, str]:
    """Document type and label by SOP Class; an unlisted class with rows of pixels is still a picture."""
    known = SOP_CLASSES.get(header.uid(tags.SOP_CLASS_UID))
    if known:
        return known
    picture = header.short(tags.ROWS) and header.short(tags.COLUMNS)
    return (DocumentType.IMAGE_SERIES, "Image") if picture else (DocumentType.DICOM_OBJECT, "DICOM object")


SHORT = "truncated"
"""The flag of a file that holds fewer bytes of pixels than its header lets expect."""


def describe(header: Header, size: int, *, flags: tuple[str, ...] = ()) -> Candidate:
    """What one header says, for a file of ``size`` bytes."""
    raw = header.elements.values
    shared = _shared(tuple([raw.get(tag) for tag in _SHARED_TAGS]), header.elements.little, header.strict)
    return Candidate(
        kind=Kind.DICOM,
        title=shared.title,
        category=Category.IMAGING,
        type=shared.type,
        dates=shared.dates,
        provider=shared.provider,
        facility=shared.facility,
        text=shared.text,
        media_type=MEDIA_TYPE,
        written=shared.written,
        series=shared.series,
        instance=instance_facts(header),
        reasons=shared.reasons,
        flags=(*flags, *_flags(header, size)),
    )


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all instances of one series have in common, as a rule."""

    title: str
    type: DocumentType
    dates: tuple[tuple[str, PartialDate], ...]
    provider: str
    facility: str
    text: str
    written: WrittenIdentity
    series: SeriesFacts | None
    reasons: tuple[str, ...]


@lru_cache(maxsize=64)
def _shared(raw: tuple[bytes | None, ...], little: bool, strict: bool) -> _Shared:
    """Describe everything but the instance; kept, because the next file is mostly of the same series."""
    known = {tag: value for tag, value in zip(_SHARED_TAGS, raw, strict=True) if value is not None}
    header = Header(Elements(known, "", little), strict=strict)
    kind, label = kind_of_object(header)
    sop_class = header.uid(tags.SOP_CLASS_UID)
    referrer = header.names(tags.REFERRING_PHYSICIAN)
    facility = header.text(tags.INSTITUTION_NAME)
    provider = values.spoken(referrer[0]) if referrer else ""
    return _Shared(
        title=_title(header, label),
        type=kind,
        dates=_dates(header, kind),
        provider=provider,
        facility=facility,
        text=_text(header, label, facility, provider),
        written=written(header),
        series=series_facts(header),
        reasons=(f"SOP Class {label} ({sop_class})" if sop_class else "no SOP Class, but rows of pixels",),
    )


def _title(header: Header, label: str) -> str:
    """Such as ``CT chest: Axial 5 mm``; the caret that some scanners write in it is no sign for a reader."""
    modality, part = header.text(tags.MODALITY), header.text(tags.BODY_PART)
    study = header.text(tags.STUDY_DESCRIPTION) or part.lower()
    if modality and modality.casefold() not in study.casefold().split():
        study = f"{modality} {study}".strip()
    series = header.text(tags.SERIES_DESCRIPTION) or header.text(tags.PROTOCOL_NAME)
    return ": ".join(part for part in (study, series) if part).replace("^", " ")[:200] or label


def _dates(header: Header, kind: DocumentType) -> tuple[tuple[str, PartialDate], ...]:
    """The study's date first, as the day of examination; a report's own content date is when it was reported."""
    found: dict[PartialDate, str] = {}
    for tag in _DATES:
        day = header.date(tag)
        if day is not None and day not in found:
            found[day] = "reported" if kind in _REPORTS and tag == tags.CONTENT_DATE else "other"
    days = list(found.items())
    if days and days[0][1] == "other":
        days[0] = (days[0][0], "collected")
    return tuple((role, day) for day, role in days)


def _text(header: Header, label: str, facility: str, provider: str) -> str:
    """The words by which a person would look for it."""
    modality = header.text(tags.MODALITY)
    words = (
        header.text(tags.STUDY_DESCRIPTION),
        header.text(tags.SERIES_DESCRIPTION),
        header.text(tags.PROTOCOL_NAME),
        header.text(tags.BODY_PART),
        modality,
        MODALITIES.get(modality, ""),
        label,
        facility,
        provider,
        header.text(tags.ACCESSION_NUMBER),
        header.text(tags.STUDY_ID),
    )
    return "\n".join(dict.fromkeys(word for word in words if word))


def _flags(header: Header, size: int) -> tuple[str, ...]:
    """What is missing or does not fit, by code."""
    found = [code for tag, code in _NEEDED if not header.uid(tag)]
    if header.elements.transfer_syntax in tags.NATIVE and _pixel_bytes(header) > size - header.elements.end:
        found.append(SHORT)
    if not header.elements.prefixed:
        found.append("no_preamble")
    return tuple(found)


_NEEDED = (
    (tags.SOP_CLASS_UID, "no_sop_class_uid"),
    (tags.SOP_INSTANCE_UID, "no_sop_instance_uid"),
    (tags.STUDY_UID, "no_study_uid"),
    (tags.SERIES_UID, "no_series_uid"),
)


def _pixel_bytes(header: Header) -> int:
    """How many bytes native pixels of these dimensions take at least."""
    bits = (header.short(tags.ROWS) or 0) * (header.short(tags.COLUMNS) or 0) * (header.short(tags.BITS_ALLOCATED) or 0)
    frames = max(1, header.whole(tags.NUMBER_OF_FRAMES) or 1)
    return bits * frames // 8
