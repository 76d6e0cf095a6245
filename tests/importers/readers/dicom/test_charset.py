"""Text by Specific Character Set, against the examples of PS3.5, annexes H to K."""

import pytest

from importers.readers.dicom.charset import charset
from importers.readers.dicom.values import date, names, printable, spoken, text, uid
from models.dates import PartialDate

EXAMPLES = [
    (b"ISO_IR 100", b"Buc^J\xe9r\xf4me", ("Buc^Jérôme",)),
    (b"ISO_IR 101", b"W\xb3adys\xb3aw", ("Władysław",)),
    (b"ISO_IR 144", b"\xbb\xee\xda\x63\x65\xdc\xd1\x79\x70\xd3", ("Люкceмбypг",)),  # noqa: RUF001 - Cyrillic is the point
    (b"ISO_IR 126", b"\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2", ("Διονυσιος",)),
    (b"ISO_IR 127", b"\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1", ("قباني^لنزار",)),
    (b"ISO_IR 138", b"\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4", ("שרון^דבורה",)),
    (b"ISO_IR 148", b"\xd0\xfd\xfe", ("Ğış",)),
    (b"ISO_IR 166", b"\xca\xc1", ("สม",)),
    (b"ISO_IR 13", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3", ("ﾔﾏﾀﾞ^ﾀﾛｳ",)),
    (b"ISO_IR 192", "Wang^XiaoDong=王^小東=".encode(), ("Wang^XiaoDong", "王^小東")),
    (b"GB18030", b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", ("Wang^XiaoDong", "王^小东")),
    (b"GBK", b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab", ("Wang^XiaoDong", "王^小东")),
    (
        b"\\ISO 2022 IR 87",
        b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        ("Yamada^Tarou", "山田^太郎", "やまだ^たろう"),
    ),
    (
        b"ISO 2022 IR 13\\ISO 2022 IR 87",
        b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J",
        ("ﾔﾏﾀﾞ^ﾀﾛｳ", "山田^太郎"),
    ),
    (
        b"\\ISO 2022 IR 149",
        b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
        ("Hong^Gildong", "洪^吉洞", "홍^길동"),
    ),
    (
        b"\\ISO 2022 IR 58",
        b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=",
        ("Zhang^XiaoDong", "张^小东"),
    ),
    (b"\\ISO 2022 IR 100\\ISO 2022 IR 144", b"\x1b-AJ\xe9\x1b-L\xbb", ("JéЛ",)),
]


@pytest.mark.parametrize(("declared", "raw", "expected"), EXAMPLES, ids=[str(row[0]) for row in EXAMPLES])
def test_names_in_the_files_character_set(declared: bytes, raw: bytes, expected: tuple[str, ...]) -> None:
    assert names(raw, charset(declared), True) == expected


@pytest.mark.parametrize(
    ("declared", "codec"), [(b"ISO-IR 100", "latin_1"), (b"ISO 2022 IR-101", "iso8859_2"), (b"utf8", "utf_8")]
)
def test_a_misspelt_declaration_is_mended_and_told(declared: bytes, codec: str) -> None:
    found = charset(declared)
    assert found.codecs == (codec,)
    assert not found.exact


def test_a_set_that_stands_alone_takes_no_others() -> None:
    assert charset(b"ISO_IR 192\\ISO 2022 IR 87").codecs == ("utf_8",)
    assert charset(b"ISO_IR 100\\ISO_IR 192").codecs == ("latin_1",)


def test_an_escape_that_was_not_declared_is_an_error_when_strict() -> None:
    raw = b"\x1b$B;3ED\x1b(B"
    with pytest.raises(ValueError, match="escape"):
        text(raw, charset(b"ISO_IR 100"), True)
    assert text(raw, charset(b"ISO_IR 100"))


def test_undeclared_utf8_is_recognised_and_undeclared_latin_kept() -> None:
    assert names("Müller^Jörg".encode(), charset(b"")) == ("Müller^Jörg",)
    assert names(b"M\xfcller^J\xf6rg", charset(b"")) == ("Müller^Jörg",)


def test_invisible_characters_do_not_get_through() -> None:
    assert printable("a\u202eb\x1b[31m\nc\0 ") == "a b [31m c"
    assert printable("x" * 5000) == "x" * 1024


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"20260314", PartialDate(2026, 3, 14)),
        (b"1994.11.05", PartialDate(1994, 11, 5)),
        (b"20260314101500", PartialDate(2026, 3, 14)),
        (b"2026", PartialDate(2026)),
        (b"20261399", None),
        (b"", None),
        (b"yesterda", None),
    ],
)
def test_dates(raw: bytes, expected: PartialDate | None) -> None:
    assert date(raw) == expected


def test_a_uid_is_digits_and_dots() -> None:
    assert uid(b"1.2.840.10008\0") == "1.2.840.10008"
    assert [uid(raw) for raw in (b"../../etc/passwd", b"1", b"1." + b"2" * 64, b"", b"1..2")] == [""] * 5


def test_a_spoken_name() -> None:
    assert spoken("Muster^Anna^B^Dr^PhD") == "Dr Anna B Muster PhD"
    assert spoken("Muster") == "Muster"
