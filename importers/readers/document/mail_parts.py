"""What hangs on a mail (MIME, RFC 2045 to 2049; RFC 2183): the documents, and what belongs to the mail itself."""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, MIMEPart

from importers.readers.document.carried import Carried, named
from importers.stills import opened

_DEEPEST = 30
_SMALLEST_SIDE = 200
"""Pictures among the words whose shorter side has fewer pixels are logos and signs."""

_BODIES = ("text/plain", "text/html", "text/enriched", "text/x-amp-html", "text/watch-html")
_BELONGS = frozenset(
    (
        *("text/calendar", "application/ics", "text/vcard", "text/x-vcard", "text/directory"),
        *("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"),
        *("application/pgp-keys", "application/applefile", "text/rfc822-headers"),
        *("message/delivery-status", "message/disposition-notification", "message/feedback-report"),
    )
)
_BELONGING_ENDINGS = (".ics", ".vcf", ".p7s", ".asc", ".sig")
_AS_IT_IS = email.policy.default.clone(refold_source="none")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One part that is not made of parts, its labels read once, for reading them takes its time."""

    part: MIMEPart
    form: str
    disposition: str
    name: str

    @property
    def is_words(self) -> bool:
        """Words of the mail itself."""
        return self.form in _BODIES and not self.name and self.disposition != "attachment"

    def content(self) -> bytes:
        """What it holds, unpacked; of a mail in it its bytes as they came, but for the ends of lines."""
        inner = self.part.get_payload()
        if isinstance(inner, list):
            return b"\n".join(one.as_bytes(policy=_AS_IT_IS) for one in inner if isinstance(one, MIMEPart))
        content = self.part.get_payload(decode=True)
        return content if isinstance(content, bytes) else b""

    def belongs(self, content: bytes, pages: bytes) -> bool:
        """Whether it is no document. ``pages`` are the words of the mail, as far as they are pages (HTML)."""
        if not content or self.form in _BELONGS or self.name.lower().endswith(_BELONGING_ENDINGS):
            return True
        return self.form.startswith("image/") and self._is_among_words(pages) and _is_small(content)

    def _is_among_words(self, pages: bytes) -> bool:
        mark = str(self.part["Content-ID"] or "").strip(" <>").encode("utf-8", "replace")
        return self.disposition == "inline" or (bool(mark) and b"cid:" + mark in pages)


def hanging(data: bytes) -> Iterator[Carried]:
    """Everything that hangs on the mail ``data``, in its order; a mail in it is one piece."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    leaves = list(_leaves(message, 0))
    pages = b"\n".join(one.content() for one in leaves if one.form == "text/html" and one.is_words)
    for leaf in leaves:
        if not leaf.is_words:
            content = leaf.content()
            yield Carried(named(leaf.name, content), content, leaf.belongs(content, pages))


def _leaves(part: MIMEPart, depth: int) -> Iterator[_Leaf]:
    """The parts that hold something, those of mails inside not among them."""
    inner, form = part.get_payload(), part.get_content_type()
    if form.startswith("message/") or not isinstance(inner, list):
        yield _Leaf(part, form, part.get_content_disposition() or "", _name(part, form))
    elif depth < _DEEPEST:
        for one in inner:
            if isinstance(one, MIMEPart):
                yield from _leaves(one, depth + 1)


def _name(part: MIMEPart, form: str) -> str:
    written, inner = part.get_filename(), part.get_payload()
    if written or form != "message/rfc822" or not isinstance(inner, list) or not isinstance(inner[0], MIMEPart):
        return str(written or "")
    return f"{inner[0]['Subject'] or 'mail'}.eml"


def _is_small(content: bytes) -> bool:
    """Whether a picture is a logo, by its head; drawings in lines (SVG) are logos."""
    try:
        with opened(content) as stills:
            return min(stills.at(0).size) < _SMALLEST_SIDE
    except Exception:  # noqa: BLE001 - codecs raise what they like
        return content.lstrip()[:5] in (b"<svg ", b"<?xml")
