"""Documents that are neither PDF nor plain text: portals' downloads, letters from a word processor, mails, web pages.

Their words are found and the facts in them; the original is kept as it is. Nothing in them is run, expanded or fetched.
Each form's own module is loaded when the first file of it comes.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.classifying import CATEGORY_OF
from importers.describing import describe
from importers.readers.document.reading import MOST_TEXT, Document, KeptError, UnreadableError
from importers.readers.document.tree import Node, NotReadableError, parse
from importers.sniffing import COMPOUND, DOCUMENTS, WINMAIL, media_type_of

FLAG_TEXT_CAPPED = "text_capped"

_HEAD = 16 * 1024
_PAGE = re.compile(rb"<(?:html|body)[\s>]", re.IGNORECASE)


def score(head: bytes) -> int:
    """How surely this is such a document, 0 to 100."""
    return 70 if media_type_of(head) in DOCUMENTS else 0


def read(payload: Payload) -> Candidate | Problem:
    """The words of a document and the facts in them."""
    data = bytes(payload.data)
    media_type = media_type_of(data[:_HEAD])
    reader = _READERS.get(media_type)
    if reader is None:
        return Problem(Reason.NO_READER, "", media_type)
    if payload.truncated and media_type not in _READ_IN_PART:
        more = media_type == COMPOUND
        return Problem(Reason.TRUNCATED if more else Reason.TOO_LARGE, "document", media_type)
    try:
        found = reader(data, not payload.truncated)
    except UnreadableError as error:
        return Problem(Reason.NO_READER if error.unknown else Reason.DAMAGED, error.detail, media_type)
    except KeptError as error:
        return error.problem
    except NotReadableError as error:
        return Problem(Reason.DAMAGED, str(error), media_type)
    return _described(found, found.media_type or media_type, payload.name)


def _described(found: Document, media_type: str, name: str) -> Candidate:
    whole = found.whole and len(found.text) <= MOST_TEXT
    candidate = Candidate(
        Kind.DOCUMENT,
        title=_clean(found.title)[:200],
        category=CATEGORY_OF.get(found.type),
        type=found.type,
        dates=found.dates,
        provider=_clean(found.provider)[:200],
        facility=_clean(found.facility)[:200],
        text=_sound(found.text[:MOST_TEXT]),
        media_type=media_type,
        written=replace(
            found.written,
            names=tuple(_clean(name)[:200] for name in found.written.names),
            patient_id=_clean(found.written.patient_id),
        ),
        reasons=found.reasons,
        flags=found.flags if whole else (*found.flags, FLAG_TEXT_CAPPED),
    )
    return describe(candidate, name)


def _clean(text: str) -> str:
    return " ".join(_sound(text).split())


def _sound(text: str) -> str:
    """``text`` without what no text can hold: zeros, and halves of letters as JSON may write them."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _xml(data: bytes, whole: bool) -> Document:
    from importers.readers.document import html

    try:
        root, complete = parse(data, whole=whole)
    except NotReadableError:
        if _PAGE.search(data, 0, _HEAD):
            return html.read(data)
        raise
    if root.name == "html":
        return html.read(data)
    return _told(root, whole=complete)


def _told(root: Node, *, whole: bool) -> Document:
    """What the root of some XML is."""
    from importers.readers.document import cda, exports, fhir

    document = cda.document_in(root)
    if document is not None:
        return cda.read(document, whole=whole)
    if root.name == "MP" and "v" in root.attributes:
        return exports.plan(root, whole=whole)
    if root.name == "HealthData":
        return exports.apple(root, whole=whole)
    if root.attributes.get("xmlns") == "http://hl7.org/fhir":
        return replace(fhir.from_tree(exports.resource_of(root)), whole=whole)
    return exports.other(root, whole=whole)


def _json(data: bytes, whole: bool) -> Document:
    from importers.readers.document import fhir

    return _cut(fhir.read(data), whole=whole)


def _page(data: bytes, whole: bool) -> Document:
    from importers.readers.document import html

    return _cut(html.read(data), whole=whole)


def _rich(data: bytes, whole: bool) -> Document:
    from importers.readers.document import rtf

    return _cut(rtf.read(data), whole=whole)


def _mail(data: bytes, whole: bool) -> Document:
    from importers.readers.document import mail

    return _cut(mail.read(data), whole=whole)


def _message(data: bytes, whole: bool) -> Document:
    from importers.readers.document import hl7

    return _cut(hl7.read(data), whole=whole)


def _office(data: bytes, whole: bool) -> Document:
    from importers.readers.document import office

    return _cut(office.read(data), whole=whole)


def _parcel(data: bytes, whole: bool) -> Document:
    from importers.readers.document import outlook, winmail

    return _cut(outlook.read(winmail.message(data)), whole=whole)


def _compound(data: bytes, _whole: bool) -> Document:
    from importers.readers.document import compounds

    return compounds.read(data)


def _cut(found: Document, *, whole: bool) -> Document:
    return replace(found, whole=found.whole and whole)


_READERS: dict[str, Callable[[bytes, bool], Document]] = {
    "application/json": _json,
    "application/xml": _xml,
    "text/html": _page,
    "application/rtf": _rich,
    "message/rfc822": _mail,
    "application/hl7-v2": _message,
    WINMAIL: _parcel,
    COMPOUND: _compound,
    **{name: _office for name in DOCUMENTS if "office" in name or "opendocument" in name},
}
_READ_IN_PART = frozenset(("application/xml", "text/html", "application/rtf", "message/rfc822", "application/hl7-v2"))
