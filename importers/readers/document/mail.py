"""Mails as programs save them (RFC 5322, MIME): who wrote when about what, and the words, also of what hangs on."""

import email
import email.policy
from email.message import EmailMessage, MIMEPart

from importers.readers.document import html
from importers.readers.document.reading import MOST_INSIDE, Document, UnreadableError, tidy, words_inside

FLAG_ATTACHMENTS = "attachments"
_HEADERS = ("From", "To", "Date", "Subject")
_MOST_PARTS = 500


def read(data: bytes) -> Document:
    """A mail as one text. What hangs on it stays inside; that is said by the flag."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    try:
        head = [f"{name}: {' '.join(str(message[name]).split())}" for name in _HEADERS if message[name]]
        body = message.get_body(("plain", "html"))
        hanging = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False) if part.get_filename()]
        pieces = ["\n".join(head), _body(body), *(_inside(part) for part in hanging[:MOST_INSIDE])]
        title = " ".join(str(message["Subject"] or "").split())
    except (AttributeError, IndexError, KeyError, LookupError, TypeError, ValueError) as error:
        raise UnreadableError(type(error).__name__) from error
    return Document(tidy("\n\n".join(pieces)), title, flags=(FLAG_ATTACHMENTS,) if hanging else ())


def _body(part: MIMEPart | None) -> str:
    if part is None:
        return ""
    text = str(part.get_content())
    return html.words(text) if part.get_content_type() == "text/html" else text.replace("\r", "")


def _inside(part: EmailMessage) -> str:
    """The name of what hangs on, and its words where it is a PDF or text."""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    words = data.decode("utf-8", "replace") if part.get_content_type() == "text/plain" else words_inside(data)
    return f"[{' '.join(str(part.get_filename()).split())}]\n{words}"
