"""Mails as programs save them (RFC 5322, MIME): who wrote when about what, and the words.

What hangs on a mail is filed apart (``mail_parts``); here it is only named.
"""

from collections.abc import Sequence
from email.message import MIMEPart
from typing import TYPE_CHECKING

from importers.readers.document import html
from importers.readers.document.mail_parsing import Parsed
from importers.readers.document.reading import Document, UnreadableError, tidy

if TYPE_CHECKING:
    from importers.readers.document.outlook import Message

FLAG_CARRIES = "carries"
PACKED = ("application/ms-tnef", "application/vnd.ms-tnef")
"""The media types of a winmail.dat."""

_HEADERS = ("From", "To", "Date", "Subject")
_MOST_PARTS = 500


def read(data: bytes) -> Document:
    """A mail as one text, with the names of what hangs on it; that there is something is said by the flag."""
    parsed = Parsed(data)
    message = parsed.message
    try:
        heads = [(name, " ".join(str(message[name]).split())) for name in _HEADERS if message[name]]
        words = _body(parsed, message.get_body(("plain", "html")))
        parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
        packed = [inside for part in parts if (inside := _packed(parsed, part)) is not None]
        names = [str(part.get_filename()) for part in parts if part.get_filename() and not _is_packed(part)]
        title = " ".join(str(message["Subject"] or "").split())
    except (AttributeError, IndexError, KeyError, LookupError, TypeError, ValueError) as error:
        raise UnreadableError(type(error).__name__) from error
    words = words if words.strip() else "\n\n".join(one.words() for one in packed)
    return composed(heads, words, [*names, *(one.name for inside in packed for one in inside.attachments)], title)


def composed(heads: Sequence[tuple[str, str]], words: str, names: Sequence[str], title: str) -> Document:
    """A mail's text: who, when and what, the words, the names of what hangs on it."""
    pieces = ["\n".join(f"{name}: {value}" for name, value in heads), words]
    pieces += [f"[{' '.join(name.split())}]" for name in names]
    return Document(tidy("\n\n".join(pieces)), title, flags=(FLAG_CARRIES,) if names else ())


def _is_packed(part: MIMEPart) -> bool:
    """Whether a part is Outlook's parcel of words and attachments (MS-OXTNEF)."""
    return part.get_content_type() in PACKED


def _packed(parsed: Parsed, part: MIMEPart) -> "Message | None":
    if not _is_packed(part):
        return None
    from importers.readers.document import winmail

    try:
        return winmail.message(parsed.content(part))
    except UnreadableError:
        return None


def _body(parsed: Parsed, part: MIMEPart | None) -> str:
    if part is None:
        return ""
    text = str(parsed.whole(part).get_content())
    return html.words(text) if part.get_content_type() == "text/html" else text.replace("\r", "")
