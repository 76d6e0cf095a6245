"""Mails with what hangs on them."""

from contextlib import suppress
from email.message import EmailMessage

from hypothesis import given
from hypothesis import strategies as st

from importers.readers.document.mail import read
from importers.readers.document.reading import UnreadableError
from tests.makers import pdf_bytes


def test_a_mail_with_a_report() -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = (
        "Ihr Befund, März",
        "praxis@example.org",
        "Mon, 2 Mar 2026 10:00:00 +0100",
    )
    mail.set_content("Guten Tag,\nanbei der Befund.")
    mail.add_attachment(pdf_bytes("CT Thorax"), maintype="application", subtype="pdf", filename="Befund.pdf")
    found = read(mail.as_bytes())
    assert found.title == "Ihr Befund, März"
    assert found.flags == ("carries",)
    for words in ("From: praxis@example.org", "anbei der Befund.", "[Befund.pdf]"):
        assert words in found.text
    assert "CT Thorax" not in found.text


def test_a_mail_that_is_a_page() -> None:
    mail = EmailMessage()
    mail.set_content("<p>Termin<p>morgen", subtype="html")
    assert (read(mail.as_bytes()).text, read(mail.as_bytes()).flags) == ("Termin\nmorgen", ())


@given(st.binary(max_size=300))
def test_anything_is_a_mail_or_is_refused(data: bytes) -> None:
    with suppress(UnreadableError):
        assert isinstance(read(b"From: a\nMIME-Version: 1.0\nContent-Type: " + data).text, str)
