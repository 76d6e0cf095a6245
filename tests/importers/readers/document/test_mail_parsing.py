"""Mails whose large attachments are left where they lie."""

from email.message import EmailMessage, MIMEPart

from importers.readers.document import mail, mail_parts
from importers.readers.document.mail_parsing import Parsed

LARGE = bytes(range(256)) * 300


def letter(*hung: bytes) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Message-ID"] = "Befund", "praxis@example.org", "<1@example.org>"
    made.set_content("Guten Tag")
    for data in hung:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename="a.bin")
    return made


def test_what_is_large_is_no_part_of_what_is_parsed_and_comes_whole() -> None:
    for data in (
        letter(LARGE, b"small", LARGE).as_bytes(),
        letter(LARGE, b"small", LARGE).as_bytes() + b"cut-out-here",
    ):
        for lines in (data, data.replace(b"\n", b"\r\n")):
            assert len(Parsed(lines).message.as_bytes()) < 3_000
            assert [one.data for one in mail_parts.hanging(lines)] == [LARGE, b"small", LARGE]


def test_a_mail_in_a_mail_comes_as_it_was() -> None:
    inner, outer = letter(LARGE), letter()
    written = inner.as_bytes()
    outer.add_attachment(inner)
    (piece,) = mail_parts.hanging(outer.as_bytes())
    assert piece.data == written


def test_words_that_are_large_are_whole() -> None:
    message = EmailMessage()
    message.set_content("Ein Wort. " * 20_000, cte="base64")
    assert mail.read(message.as_bytes()).text.count("Wort") == 20_000


def test_what_breaks_off_is_unpacked_as_far_as_it_goes() -> None:
    data = letter(LARGE).as_bytes()
    parsed = Parsed(data[: len(data) - 2_003])
    (part,) = [one for one in parsed.message.walk() if isinstance(one, MIMEPart) and one.get_filename()]
    assert LARGE.startswith(parsed.content(part)[:-3])
    assert [(one.name, one.broken) for one in mail_parts.hanging(data[:-2_003], whole=False)] == [("a.bin", True)]
