"""Outlook's mails, from a file of their own or from a winmail.dat: who wrote when about what, the words, what hangs on.

A mail in a mail is handed on as a mail of the usual kind (RFC 5322), which its record then is.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import encoders
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from hashlib import sha256

from importers.readers.document import html, mail, mail_parts, mapi, rtf
from importers.readers.document.carried import Carried, named
from importers.readers.document.mapi import Properties, codec_of
from importers.readers.document.reading import MOST_TEXT, Document
from importers.readers.document.rich_unpacking import unpacked

_DEEPEST = 6
_SHOWN = 4
"""Of the flags of an attachment: the page shows it."""
_SIGNED = "multipart/signed"
_DATED = re.compile(r"^Date:[ \t]*(\S[^\r\n]{4,60})", re.MULTILINE | re.IGNORECASE)
_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")


@dataclass(frozen=True, slots=True)
class Attachment:
    """What hangs on a mail; ``mail`` gives it where it is a mail itself."""

    properties: Properties
    mail: "Callable[[], Message] | None" = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """Its name, "" where it has none."""
        if self.mail is not None:
            return f"{self.mail().properties.line(mapi.SUBJECT) or 'mail'}.eml"
        return self.properties.line(mapi.LONG_NAME, mapi.SHORT_NAME, mapi.SHOWN)

    @property
    def form(self) -> str:
        """Its media type as written, "" where nothing is."""
        return "message/rfc822" if self.mail is not None else self.properties.line(mapi.FORM).lower()

    def content(self) -> bytes:
        """Its bytes; of a mail, as a mail of the usual kind."""
        return as_usual(self.mail()).as_bytes() if self.mail is not None else self.properties.raw(mapi.DATA)

    def hung(self) -> mail_parts.Hung:
        """It as what hangs on any mail."""
        among = self.properties.number(mapi.HIDDEN) or self.properties.number(mapi.AMONG_WORDS) & _SHOWN
        shown = "inline" if among else "attachment"
        return mail_parts.Hung(self.form, shown, self.name, self.properties.line(mapi.MARK), self.content)


@dataclass(frozen=True, slots=True)
class Message:
    """A mail: its properties, what hangs on it, how many mails it lies in."""

    properties: Properties
    attachments: tuple[Attachment, ...] = ()
    depth: int = 0

    @property
    def signed(self) -> bytes:
        """The mail as it was signed, which has the words and all that hangs on it; b"" where it was not."""
        signed = (one for one in self.attachments if one.mail is None and one.form == _SIGNED)
        return next((one.content() for one in signed), b"")

    @property
    def page(self) -> bytes:
        """The words with their looks: a page (HTML), or rich text."""
        written = self.properties.raw(mapi.PAGE) or self.properties.text(mapi.PAGE).encode()
        return written or unpacked(self.properties.raw(mapi.RICH))

    def words(self) -> str:
        """The words alone."""
        plain = self.properties.text(mapi.BODY).replace("\r", "")
        if plain.strip():
            return plain[:MOST_TEXT]
        page = self.page
        if page[:5] == b"{\\rtf":
            return rtf.read(page).text
        codec = codec_of(self.properties.number(mapi.PAGE_CODES))
        return html.read(page, codec).text


def read(message: Message) -> Document:
    """A mail as one text, as any other mail."""
    heads = [(name, value) for name, value in _heads(message.properties) if value]
    title, signed = message.properties.line(mapi.SUBJECT), message.signed
    if signed:
        return mail.composed(heads, mail.read(signed).text, [], title)
    return mail.composed(heads, message.words(), [one.name for one in message.attachments], title)


def hanging(message: Message) -> Iterator[Carried]:
    """Everything that hangs on a mail, in its order; a mail in it is one piece."""
    signed = message.signed
    if signed:
        yield from mail_parts.hanging(signed)
        return
    page = message.page
    for one in message.attachments:
        leaf = one.hung()
        content = leaf.content()
        yield Carried(named(leaf.name, content), content, leaf.belongs(content, page))


def as_usual(message: Message) -> MIMEMultipart:
    """A mail of the usual kind that says the same, the same bytes each time."""
    words = message.words()
    made = MIMEMultipart(boundary=f"part-{sha256(words.encode('utf-8', 'replace')).hexdigest()[:40]}")
    for name, value in _heads(message.properties):
        if value:
            made[name] = Header(value, "us-ascii" if value.isascii() else "utf-8").encode()
    made.attach(MIMEText(words, "plain", "utf-8"))
    for one in message.attachments if message.depth < _DEEPEST else ():
        made.attach(MIMEMessage(as_usual(one.mail())) if one.mail is not None else _part(one))
    return made


def _part(one: Attachment) -> MIMEBase:
    form = one.form if _TYPE.fullmatch(one.form) else "application/octet-stream"
    part = MIMEBase(*form.split("/")) if not form.startswith(("multipart/", "message/")) else MIMEBase("text", "plain")
    part.set_payload(one.content())
    encoders.encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", one.name or "attachment"))
    return part


def _heads(properties: Properties) -> list[tuple[str, str]]:
    return [
        ("From", _sender(properties)),
        ("To", properties.line(mapi.TO)),
        ("Cc", properties.line(mapi.COPIES)),
        ("Date", _date(properties)),
        ("Subject", properties.line(mapi.SUBJECT)),
    ]


def _sender(properties: Properties) -> str:
    name = properties.line(mapi.SENT_FROM, mapi.SENDER)
    addresses = (mapi.SENT_FROM_MAIL, mapi.SENDER_MAIL, mapi.SENT_FROM_ADDRESS, mapi.SENDER_ADDRESS)
    address = next((line for line in map(properties.line, addresses) if "@" in line and line[0] != "/"), "")
    if not address or address in name:
        return name
    return f"{name} <{address}>" if name else address


def _date(properties: Properties) -> str:
    """When it was sent, as the mail that came said it, else in UTC."""
    written = _DATED.search(properties.text(mapi.HEADERS))
    if written:
        return written[1].strip()
    sent = properties.moment(mapi.SENT) or properties.moment(mapi.ARRIVED)
    return format_datetime(sent) if sent else ""
