"""Mails as programs save them (RFC 5322, MIME): who wrote when about what, and the words.

What hangs on a mail is filed apart (``mail_parts``); here it is only named.
"""

import email
import email.policy
from email.message import EmailMessage, MIMEPart

from importers.readers.document import html
from importers.readers.document.reading import Document, UnreadableError, tidy

FLAG_CARRIES = "carries"
_HEADERS = ("From", "To", "Date", "Subject")
_MOST_PARTS = 500


def read(data: bytes) -> Document:
    """A mail as one text, with the names of what hangs on it; that there is something is said by the flag."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    try:
        head = [f"{name}: {' '.join(str(message[name]).split())}" for name in _HEADERS if message[name]]
        body = message.get_body(("plain", "html"))
        hanging = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False) if part.get_filename()]
        pieces = ["\n".join(head), _body(body), *(_name_of(part) for part in hanging)]
        title = " ".join(str(message["Subject"] or "").split())
    except (AttributeError, IndexError, KeyError, LookupError, TypeError, ValueError) as error:
        raise UnreadableError(type(error).__name__) from error
    return Document(tidy("\n\n".join(pieces)), title, flags=(FLAG_CARRIES,) if hanging else ())


def _body(part: MIMEPart | None) -> str:
    if part is None:
        return ""
    text = str(part.get_content())
    return html.words(text) if part.get_content_type() == "text/html" else text.replace("\r", "")


def _name_of(part: EmailMessage) -> str:
    return f"[{' '.join(str(part.get_filename()).split())}]"
