"""Outlook's parcels, alone and on a mail of the usual kind."""

import struct
from contextlib import suppress
from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st

from importers.readers.document import mail, mail_parts, outlook, winmail
from importers.readers.document.reading import UnreadableError
from tests import compounds
from tests.makers import pdf_bytes

REPORT = pdf_bytes("CT Thorax")
PARCEL = compounds.winmail("Guten Tag, Grüße".encode("cp1252"), [("Befund März.pdf", REPORT)])


def listed(*values: tuple[int, int, bytes]) -> bytes:
    """A list of properties, each of a kind that says its length."""
    pieces = [struct.pack("<HH", kind, number) + rest for kind, number, rest in values]
    return struct.pack("<I", len(pieces)) + b"".join(pieces)


def test_a_parcel_of_words_and_a_report() -> None:
    message = winmail.message(PARCEL)
    assert outlook.read(message).text == "Guten Tag, Grüße\n\n[Befund März.pdf]"
    assert [(one.name, one.data) for one in outlook.hanging(message)] == [("Befund März.pdf", REPORT)]


def test_properties_named_and_several_and_a_mail_in_it() -> None:
    subject = "Überweisung".encode("utf-16-le") + bytes(2)
    wide = struct.pack("<II", 1, len(subject)) + subject
    named = bytes(16) + struct.pack("<II", 1, 2) + bytes(4) + struct.pack("<I", 7)
    several = struct.pack("<III", 2, 1, 2)
    inner = struct.pack("<II", 1, 16 + len(PARCEL)) + bytes(16) + PARCEL
    data = listed((0x0003, 0x8123, named), (0x1003, 0x4000, several), (0x001F, 0x0037, wide))
    message = winmail.message(compounds.winmail(b"", (), data))
    assert outlook.read(message).title == "Überweisung"
    around = compounds.winmail(b"", [("x", b"")])[:-11]
    around += struct.pack("<BII", 2, 0x00069005, len(listed((0x000D, 0x3701, inner)))) + listed((0x000D, 0x3701, inner))
    (piece,) = outlook.hanging(winmail.message(around + bytes(2)))
    assert [one.name for one in mail_parts.hanging(piece.data)] == ["Befund März.pdf"]


def test_on_a_mail_it_is_unpacked() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "praxis@example.org", "Befund"
    message.set_content("\n")
    message.add_attachment(PARCEL, maintype="application", subtype="ms-tnef", filename="winmail.dat")
    found = mail.read(message.as_bytes())
    assert "Guten Tag, Grüße" in found.text
    assert "[Befund März.pdf]" in found.text
    assert "winmail" not in found.text
    assert [(one.name, one.data) for one in mail_parts.hanging(message.as_bytes())] == [("Befund März.pdf", REPORT)]


@settings(max_examples=25)
@given(st.integers(0, len(PARCEL)), st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=9))
def test_a_damaged_parcel_is_read_or_refused(cut: int, changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(PARCEL)
    for place, value in changes:
        damaged[place] = value
    with suppress(UnreadableError):
        assert isinstance(outlook.read(winmail.message(bytes(damaged[:cut]))).text, str)
