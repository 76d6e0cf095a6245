"""What the readers of documents share."""

import pytest

from importers.readers.document.reading import decoded, inside, sex_of, stamp, tidy, words_inside
from models.records import Sex
from tests.makers import pdf_bytes


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("20260314101500+0100", "2026-03-14"),
        ("2026-03-14T10:15:00Z", "2026-03-14"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
        ("20261399", "None"),
        ("20260000", "2026"),
        ("soon", "None"),
        ("", "None"),
    ],
)
def test_stamps(value: str, date: str) -> None:
    assert str(stamp(value)) == date


def test_small_things() -> None:
    assert (sex_of("F"), sex_of("male"), sex_of("UN")) == (Sex.FEMALE, Sex.MALE, None)
    assert tidy("a     b \r\n\n\n\nc\u00a0d\t1 ") == "a  b\n\nc d\t1"
    assert inside("YWJj\n") == b"abc"
    assert inside("no base 64!") == b""
    assert decoded(b"\xe4", "nonsense") == decoded("ä".encode("utf-16")) == decoded("ä".encode()) == "ä"


def test_a_pdf_inside_gives_its_words() -> None:
    assert "no change" in words_inside(pdf_bytes("Impression: no change"))
    assert words_inside(b"%PDF-1.4 rubbish") == words_inside(b"") == ""
