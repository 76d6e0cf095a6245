"""Outlook's mails: their words by the same rules as other mails', and what hangs on them."""

import struct
from email.message import EmailMessage

from importers.readers.document import mail, mail_parts, outlook, outlook_file
from tests.compounds import Hung, outlook_mail, outlook_streams
from tests.importers.readers.document.test_mail_parts import picture
from tests.makers import pdf_bytes

REPORT = pdf_bytes("CT Thorax")


def read(data: bytes) -> str:
    return outlook.read(outlook_file.message(data)).text


def test_a_mail_with_a_report_a_logo_and_a_mail() -> None:
    inner = outlook_streams("Fwd: Arztbrief", "Anbei, Grüße", [("Brief.pdf", REPORT)], inner=True)
    page = {"__substg1.0_10130102": b'<p>Guten Tag<img src="cid:logo@x">'}
    hung: list[Hung] = [("Befund März.pdf", REPORT), ("logo.png", picture(90, 40)), ("", inner)]
    logo = {"__attach_version1.0_#00000001/__substg1.0_3712001F": "logo@x".encode("utf-16-le")}
    message = outlook_file.message(outlook_mail("Ihr Befund", "", hung, page | logo))
    found = outlook.read(message)
    assert (found.title, found.flags) == ("Ihr Befund", ("carries",))
    for words in (
        *("From: Praxis Nord <praxis@example.org>", "Date: Mon, 02 Mar 2026 09:15:00 +0000", "Guten Tag"),
        *("[Befund März.pdf]", "[Fwd: Arztbrief.eml]"),
    ):
        assert words in found.text
    pieces = list(outlook.hanging(message))
    assert [(one.name, one.belongs) for one in pieces] == [
        *(("Befund März.pdf", False), ("logo.png", True), ("Fwd: Arztbrief.eml", False))
    ]
    assert pieces[0].data == REPORT
    again = mail.read(pieces[2].data)
    assert (again.title, "Anbei, Grüße" in again.text) == ("Fwd: Arztbrief", True)
    assert [(one.name, one.data) for one in mail_parts.hanging(pieces[2].data)] == [("Brief.pdf", REPORT)]
    assert list(outlook.hanging(message))[2].data == pieces[2].data


def test_words_that_are_rich_text_alone() -> None:
    packed = struct.pack("<II4sI", 60, 40, b"MELA", 0) + rb"{\rtf1\fromhtml1 Kontrolle am Montag\par}"
    assert "Kontrolle am Montag" in read(outlook_mail("x", "", (), {"__substg1.0_10090102": packed}))


def test_the_date_is_the_one_that_came_with_the_mail() -> None:
    came = "Received: x\r\nDate: Sun, 1 Mar 2026 23:30:00 +0100\r\n".encode("utf-16-le")
    assert "Date: Sun, 1 Mar 2026 23:30:00 +0100" in read(outlook_mail("x", "y", (), {"__substg1.0_007D001F": came}))


def test_a_signed_mail_is_what_was_signed() -> None:
    signed = EmailMessage()
    signed.set_content("Der Befund hängt an.")
    signed.add_attachment(REPORT, maintype="application", subtype="pdf", filename="Befund.pdf")
    form = {"__attach_version1.0_#00000000/__substg1.0_370E001F": "multipart/signed".encode("utf-16-le")}
    message = outlook_file.message(outlook_mail("x", "", [("smime.p7m", signed.as_bytes())], form))
    assert "Der Befund hängt an." in outlook.read(message).text
    assert [(one.name, one.data) for one in outlook.hanging(message)] == [("Befund.pdf", REPORT)]
