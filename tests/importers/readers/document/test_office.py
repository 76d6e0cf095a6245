"""Word processors' letters and tables as words."""

import pytest

from importers.readers.document.office import read
from importers.readers.document.reading import UnreadableError
from tests.makers import zip_bytes

WORD = (
    "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Arztbrief</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>Datum:</w:t><w:tab/><w:t xml:space='preserve'>12.03.</w:t><w:t>2026</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hb</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc>"
    "</w:tr></w:tbl><w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:body></w:document>"
)
OPEN = (
    "<o:document-content><o:automatic-styles><x>no</x></o:automatic-styles><o:body><o:text><t:h>Bericht</t:h>"
    "<t:p>ein<t:s/><t:span>Satz</t:span><t:line-break/>neu</t:p></o:text></o:body></o:document-content>"
)


def box(**parts: str) -> bytes:
    return zip_bytes({name.replace("__", "/"): content.encode() for name, content in parts.items()})


def test_a_letter_with_its_head() -> None:
    head = "<w:hdr><w:p><w:r><w:t>Klinik Nord</w:t></w:r></w:p></w:hdr>"
    made = zip_bytes({"word/document.xml": WORD.encode(), "word/header1.xml": head.encode()})
    assert read(made).text == "Klinik Nord\n\nArztbrief\nDatum:\t12.03.2026\nHb\t12"


def test_an_open_document() -> None:
    assert read(zip_bytes({"content.xml": OPEN.encode()})).text == "Bericht\nein Satz\nneu"


def test_a_table() -> None:
    shared = b"<sst><si><t>Hb</t></si><si><r><t>g</t></r><r><t>/dl</t></r></si></sst>"
    sheet = (
        b"<worksheet><sheetData><row><c t='s'><v>0</v></c><c><v>12.4</v></c><c t='s'><v>1</v></c><c t='s'><v>9</v></c>"
        b"<c t='inlineStr'><is><t>low</t></is></c></row></sheetData></worksheet>"
    )
    parts = {"xl/workbook.xml": b"<w/>", "xl/sharedStrings.xml": shared, "xl/worksheets/sheet1.xml": sheet}
    assert read(zip_bytes(parts)).text == "Hb\t12.4\tg/dl\t\tlow"


@pytest.mark.parametrize(
    ("data", "unknown"),
    [
        (b"PK\x03\x04", False),
        (zip_bytes({"ppt/presentation.xml": b"<p/>"}), True),
        (zip_bytes({"word/document.xml": b"<w>"}), False),
        (zip_bytes({"word/document.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), False),
    ],
)
def test_what_is_not_read(data: bytes, unknown: bool) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(data)
    assert caught.value.unknown is unknown


def test_a_part_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importers.readers.document.office._LARGEST", 100)
    with pytest.raises(UnreadableError, match="too large"):
        read(zip_bytes({"word/document.xml": WORD.encode()}))
