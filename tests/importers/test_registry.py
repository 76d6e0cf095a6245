"""Which reader takes a file, by its first bytes."""

import pytest

from importers.candidates import Kind, Payload
from importers.registry import READERS, best, reader_of
from tests.makers import ct_instance, dicom_bytes, pdf_bytes


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (dicom_bytes(ct_instance())[:4096], Kind.DICOM),
        (pdf_bytes("a")[:4096], Kind.PDF),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Kind.IMAGE),
        (b"Laboratory report", Kind.TEXT),
    ],
)
def test_the_surest_reader(head: bytes, kind: Kind) -> None:
    found = best(head)
    assert found is not None
    assert found.kind is kind
    assert reader_of(kind) is found


def test_no_reader_for_what_nobody_knows() -> None:
    assert best(b"\x00\x01\x02") is None
    with pytest.raises(KeyError):
        reader_of(Kind.ZIP)


def test_pages_are_counted_where_there_are_pages() -> None:
    data = pdf_bytes("one", "two")
    assert reader_of(Kind.PDF).pages(Payload("a", data, size=len(data))) == 2
    assert reader_of(Kind.PDF).pages(Payload("a", b"%PDF-", size=5)) == 0
    assert reader_of(Kind.TEXT).pages(Payload("a", b"a", size=1)) == 0
    assert len({reader.kind for reader in READERS}) == len(READERS)
