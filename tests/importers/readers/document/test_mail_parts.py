"""What hangs on a mail, and what belongs to the mail itself."""

import io
from email.message import EmailMessage

import pytest
from PIL import Image

from importers.readers.document.mail_parts import hanging
from tests.makers import pdf_bytes


def mail(text: str = "Guten Tag") -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Message-ID"] = "Befund", "praxis@example.org", "<1@example.org>"
    made.set_content(text)
    return made


def picture(wide: int, high: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (wide, high)).save(buffer, "PNG")
    return buffer.getvalue()


def told(message: EmailMessage) -> list[tuple[str, bool]]:
    return [(one.name, one.belongs) for one in hanging(message.as_bytes())]


def test_words_are_no_attachment_and_documents_are() -> None:
    message = mail()
    message.add_alternative("<p>Guten Tag", subtype="html")
    message.add_attachment(pdf_bytes("x"), maintype="application", subtype="pdf", filename="Bericht März.pdf")
    message.add_attachment(pdf_bytes("y"), maintype="application", subtype="octet-stream")
    message.add_attachment("Werte", filename="werte.txt")
    assert told(message) == [("Bericht März.pdf", False), ("attachment.pdf", False), ("werte.txt", False)]
    assert [one.data[:5] for one in hanging(message.as_bytes())] == [b"%PDF-", b"%PDF-", b"Werte"]


@pytest.mark.parametrize(
    ("main", "sub", "name"),
    [
        ("text", "calendar", "termin.ics"),
        ("text", "vcard", "praxis.vcf"),
        ("application", "octet-stream", "praxis.vcf"),
        ("application", "pkcs7-signature", "smime.p7s"),
        ("application", "pgp-signature", "signature.asc"),
        ("application", "pdf", ""),
    ],
)
def test_cards_invitations_signatures_and_nothing_belong_to_the_mail(main: str, sub: str, name: str) -> None:
    message = mail()
    message.add_attachment(b"BEGIN:X" if name else b"", maintype=main, subtype=sub, filename=name or "empty.pdf")
    assert [belongs for _, belongs in told(message)] == [True]


def test_logos_among_the_words_belong_to_the_mail_and_photos_do_not() -> None:
    message = mail()
    message.add_alternative('<p><img src="cid:logo@x"><img src="cid:letter@x">', subtype="html")
    page = message.get_payload(1)
    assert isinstance(page, EmailMessage)
    page.add_related(picture(600, 150), "image", "png", cid="<logo@x>", filename="image001.png")
    page.add_related(picture(600, 800), "image", "png", cid="<letter@x>", filename="letter.png")
    page.add_related(b"<svg xmlns='x'/>", "image", "svg+xml", cid="<sign@x>", filename="sign.svg", disposition="inline")
    message.add_attachment(picture(60, 60), maintype="image", subtype="png", filename="spot.png")
    assert told(message) == [("image001.png", True), ("letter.png", False), ("sign.svg", True), ("spot.png", False)]


def test_a_mail_in_a_mail_is_one_piece() -> None:
    inner = mail("Anbei")
    inner.replace_header("Subject", "Fwd: Arztbrief")
    inner.add_attachment(pdf_bytes("x"), maintype="application", subtype="pdf", filename="Brief.pdf")
    message = mail()
    message.add_attachment(inner)
    (piece,) = hanging(message.as_bytes())
    assert (piece.name, piece.belongs) == ("Fwd: Arztbrief.eml", False)
    assert told(message) == [("Fwd: Arztbrief.eml", False)]
    assert [one.name for one in hanging(piece.data)] == ["Brief.pdf"]
