"""Properties of Outlook's mails."""

import struct
from datetime import UTC, datetime

from importers.readers.document.mapi import BINARY, BOOLEAN, NARROW, TIME, WIDE, Properties, codec_of


def test_values_by_their_types() -> None:
    values = {
        1: (WIDE, "März\0".encode("utf-16-le")),
        2: (NARROW, "März".encode("cp1251", "replace")),
        3: (NARROW, "März".encode()),
        4: (BINARY, b"\0\1"),
        5: (BOOLEAN, b"\1\0\0\0"),
        6: (TIME, struct.pack("<Q", 134_169_165_000_000_000)),
        7: (TIME, b"\xff" * 8),
        8: (NARROW, "автомат".encode("cp1251")),
    }
    properties = Properties(values.get, 1251)
    assert [properties.text(number) for number in (1, 2, 3, 8, 9)] == ["März", "M?rz", "März", "автомат", ""]
    assert properties.line(9, 1) == "März"
    assert (properties.raw(4), properties.raw(1), properties.number(5), properties.number(1)) == (b"\0\1", b"", 1, 0)
    assert properties.moment(6) == datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
    assert properties.moment(7) is None


def test_code_pages() -> None:
    assert [codec_of(page) for page in (65001, 1251, 28592, 936, 99999)] == [
        *("utf-8", "cp1251", "iso8859-2", "gbk", "cp1252")
    ]
