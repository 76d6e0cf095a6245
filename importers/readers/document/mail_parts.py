"""What hangs on a mail (MIME, RFC 2045 to 2049; RFC 2183): the documents, and what belongs to the mail itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import MIMEPart
from functools import partial

from importers.readers.document.carried import Carried, named
from importers.readers.document.mail import PACKED
from importers.readers.document.mail_parsing import Parsed
from importers.readers.document.reading import UnreadableError
from importers.sniffing import HEAD, media_type_of
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


@dataclass(frozen=True, slots=True)
class Hung:
    """One part of a mail that is not made of parts, its labels read once, for reading them takes its time.

    ``mark`` is what the words of the mail call it by (Content-ID), where they show it.
    """

    form: str
    disposition: str
    name: str
    mark: str
    content: Callable[[], bytes] = field(repr=False)

    @property
    def is_words(self) -> bool:
        """Words of the mail itself."""
        return self.form in _BODIES and not self.name and self.disposition != "attachment"

    def belongs(self, content: bytes, pages: bytes) -> bool:
        """Whether it is no document. ``pages`` are the words of the mail, as far as they are pages (HTML)."""
        if not content or self.form in _BELONGS or self.name.lower().endswith(_BELONGING_ENDINGS):
            return True
        form = self.form or media_type_of(content[:HEAD])
        return form.startswith("image/") and self._is_among_words(pages) and _is_small(content)

    def _is_among_words(self, pages: bytes) -> bool:
        mark = self.mark.strip(" <>").encode("utf-8", "replace")
        return self.disposition == "inline" or (bool(mark) and b"cid:" + mark in pages)


def hanging(data: bytes, *, whole: bool = True) -> Iterator[Carried]:
    """Everything that hangs on the mail ``data``, in its order; a mail in it is one piece.

    Where that is not the ``whole`` mail, the last part is broken.
    """
    parsed = Parsed(data)
    leaves = list(_leaves(parsed, parsed.message, 0))
    broken = leaves.pop() if leaves and not whole else None
    pages = b"\n".join(one.content() for one in leaves if one.form == "text/html" and one.is_words)
    for leaf in leaves:
        if not leaf.is_words:
            yield from _apart(leaf, leaf.content(), pages)
    if broken is not None and not broken.is_words:
        yield Carried(named(broken.name, b""), b"", broken=True)


def _apart(leaf: Hung, content: bytes, pages: bytes) -> Iterator[Carried]:
    """A part; of Outlook's parcel (winmail.dat) what is in it."""
    if leaf.form in PACKED:
        from importers.readers.document import outlook, winmail

        try:
            yield from outlook.hanging(winmail.message(content))
        except UnreadableError:
            yield Carried(named(leaf.name, content), content)
        return
    yield Carried(named(leaf.name, content), content, leaf.belongs(content, pages))


def _leaves(parsed: Parsed, part: MIMEPart, depth: int) -> Iterator[Hung]:
    """The parts that hold something, those of mails inside not among them."""
    inner, form = part.get_payload(), part.get_content_type()
    if form.startswith("message/") or not isinstance(inner, list):
        mark = str(part["Content-ID"] or "")
        yield Hung(form, part.get_content_disposition() or "", _name(part, form), mark, partial(parsed.content, part))
    elif depth < _DEEPEST:
        for one in inner:
            if isinstance(one, MIMEPart):
                yield from _leaves(parsed, one, depth + 1)


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
