"""A PDF carried inside DICOM."""

from importers.pages import page_texts
from importers.readers.dicom.encapsulated import carried
from tests.importers.readers.dicom.objects import pdf_object
from tests.makers import ct_instance, dicom_bytes, pdf_bytes


def test_the_document_is_taken_out_of_its_object() -> None:
    document = pdf_bytes("Impression: no change")
    assert carried(pdf_object(document)).rstrip(b"\0") == document.rstrip(b"\0")
    assert page_texts(carried(pdf_object(document))) == ["Impression: no change"]


def test_whatever_carries_none_stays_as_it_is() -> None:
    for data in (pdf_bytes("a letter"), dicom_bytes(ct_instance()), bytes(128) + b"DICM" + b"\xff" * 40, b""):
        assert carried(data) == data
