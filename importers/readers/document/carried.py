"""What a mail or a portal's download carries that is a document of its own: a report, a picture, another mail."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from importers.candidates import Kind
from importers.readers.document.reading import UnreadableError
from importers.readers.document.tree import NotReadableError, parse
from importers.sniffing import COMPOUND, HEAD, OUTLOOK, WINMAIL, kind_of, media_type_of

_LONGEST_NAME = 100
_ENDINGS = {
    "application/pdf": "pdf",
    "application/dicom": "dcm",
    "application/rtf": "rtf",
    "application/xml": "xml",
    "image/heic": "heic",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
    "message/rfc822": "eml",
    "text/html": "html",
    "text/plain": "txt",
}
_TOLD = ("application/json", "text/html")
"""What is among the carrier's own words already."""


@dataclass(frozen=True, slots=True)
class Carried:
    """One thing inside another file: its name there, its bytes, and whether it is no document but belongs to it.

    A small picture of a signature belongs to its mail, as do an invitation, a card, a signature under the text.
    ``broken``: the bytes given end within it, so that only its name can be told.
    """

    name: str
    data: bytes = field(repr=False)
    belongs: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Carrier:
    """What one file carries. ``names_patient``: it says itself whose all of it is."""

    pieces: tuple[Carried, ...] = ()
    names_patient: bool = False

    def close(self) -> None:
        """Nothing stays open."""


def carried(data: bytes, *, whole: bool = True) -> Carrier:
    """What ``data`` carries, in its order; nothing for what is no mail, clinical document or FHIR.

    Of a mail its beginning will do where it is not ``whole``. Raises what the readers of these forms raise.
    """
    form = media_type_of(data[:HEAD])
    if form == "message/rfc822":
        return _mail(data, whole=whole)
    reader = _READERS.get(form) if whole else None
    return reader(data) if reader else Carrier()


def named(name: str, data: bytes) -> str:
    """``name`` on one line, with the ending its bytes ask for where it has none."""
    plain = " ".join(name.replace("\0", "").split())[:_LONGEST_NAME] or "attachment"
    ending = _ENDINGS.get(media_type_of(data[:HEAD]), "")
    return plain if "." in plain[-6:] or not ending else f"{plain}.{ending}"


def stands_alone(data: bytes) -> bool:
    """Whether something in a clinical document or FHIR is more than words that stand there already."""
    kind = kind_of(data[:HEAD])
    if kind is Kind.DOCUMENT:
        return media_type_of(data[:HEAD]) not in _TOLD
    return kind in (Kind.PDF, Kind.IMAGE, Kind.DICOM, Kind.AUDIO)


def _mail(data: bytes, *, whole: bool) -> Carrier:
    from importers.readers.document import mail_parts

    return Carrier(tuple(mail_parts.hanging(data, whole=whole)))


def _parcel(data: bytes) -> Carrier:
    from importers.readers.document import outlook, winmail

    return Carrier(tuple(outlook.hanging(winmail.message(data))))


def _compound(data: bytes) -> Carrier:
    from importers.readers.document import outlook, outlook_file
    from importers.readers.document.compound import Compound

    try:
        box = Compound(data)
        return Carrier(tuple(outlook.hanging(outlook_file.message_in(box)))) if box.media_type == OUTLOOK else Carrier()
    except UnreadableError:
        return Carrier()


def _xml(data: bytes) -> Carrier:
    from importers.readers.document import cda, exports, fhir

    try:
        root, _ = parse(data)
    except NotReadableError:
        return Carrier()
    document = cda.document_in(root)
    if document is not None:
        return _apart(cda.inside_of(document))
    if root.attributes.get("xmlns") == "http://hl7.org/fhir":
        return _apart(fhir.inside_of([exports.resource_of(root)]))
    return Carrier()


def _json(data: bytes) -> Carrier:
    from importers.readers.document import fhir

    return _apart(fhir.inside_of(fhir.resources_of(data)))


def _apart(found: Iterator[tuple[str, bytes]]) -> Carrier:
    pieces = tuple(Carried(named(name, data), data) for name, data in found if data and stands_alone(data))
    return Carrier(pieces, names_patient=True)


_READERS: dict[str, Callable[[bytes], Carrier]] = {
    "application/xml": _xml,
    "application/json": _json,
    WINMAIL: _parcel,
    COMPOUND: _compound,
}
