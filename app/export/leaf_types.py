"""Which directory record type an Instance has (DICOM PS3.3 section F.4 and PS3.4 section I.4, by SOP Class)."""

from importers.readers.dicom.sop_classes import SOP_CLASSES
from models.records import DocumentType

_STORAGE = "1.2.840.10008.5.1.4.1.1."


def _classes(*ends: str) -> tuple[str, ...]:
    return tuple(_STORAGE + end for end in ends)


_BY_TYPE: dict[str, tuple[str, ...]] = {
    "RT DOSE": _classes("481.2"),
    "RT STRUCTURE SET": _classes("481.3"),
    "RT PLAN": _classes("481.5", "481.8"),
    "RT TREAT RECORD": _classes("481.4", "481.6", "481.7", "481.9"),
    "RADIOTHERAPY": _classes(*(f"481.{n}" for n in (10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25))),
    "PLAN": ("1.2.840.10008.5.1.4.34.7", "1.2.840.10008.5.1.4.34.10"),
    "PRESENTATION": _classes(*(f"11.{n}" for n in range(1, 13)), "131"),
    "WAVEFORM": _classes(
        *("9.1.1", "9.1.2", "9.1.3", "9.1.4", "9.2.1", "9.3.1", "9.4.1", "9.4.2", "9.5.1", "9.6.1", "9.6.2"),
        *("9.7.1", "9.7.2", "9.7.3", "9.7.4", "9.8.1"),
    ),
    "SR DOCUMENT": _classes(
        *(f"88.{n}" for n in (11, 22, 33, 34, 35, 40, 50, 65, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77)),
        *("78.6", "79.1"),
    ),
    "KEY OBJECT DOC": _classes("88.59"),
    "ENCAP DOC": _classes("104.1", "104.2", "104.3", "104.4", "104.5"),
    "SPECTROSCOPY": _classes("4.2"),
    "RAW DATA": _classes("66"),
    "REGISTRATION": _classes("66.1", "66.3"),
    "FIDUCIAL": _classes("66.2"),
    "VALUE MAP": _classes("67"),
    "STEREOMETRIC": _classes("77.1.5.3"),
    "MEASUREMENT": _classes("78.1", "78.2", "78.3", "78.4", "78.5", "78.7", "78.8", "80.1"),
    "SURFACE": _classes("66.5"),
    "SURFACE SCAN": _classes("68.1", "68.2"),
    "TRACT": _classes("66.6"),
    "ASSESSMENT": _classes("90.1"),
    "ANNOTATION": _classes("91.1"),
}
_TYPES = {sop_class: name for name, classes in _BY_TYPE.items() for sop_class in classes}

IMAGE = "IMAGE"


def leaf_type(sop_class_uid: str, rows: int | None) -> str | None:
    """The directory record type of an Instance, None where no record may refer to it below a Series.

    Every image class is an IMAGE, and so is anything else with pixels that is nothing more special, such as a
    segmentation. ``rows`` is the number of pixel rows, None when the header has none.
    """
    special = _TYPES.get(sop_class_uid)
    if special is not None:
        return special
    known = SOP_CLASSES.get(sop_class_uid)
    image = known is not None and known[0] is DocumentType.IMAGE_SERIES
    return IMAGE if rows or image else None
