"""Reading a PDF with pdfium, the fast way.

Pages are closed one by one: a page keeps its parsed content, and a hostile file has many.
"""

from itertools import islice
from typing import TYPE_CHECKING

from importers.readers.pdf.extract import FLAG_ATTACHMENTS, Budget, Collector, Extract, Unopened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]  # its authors give no types

_MAX_OBJECTS = 2_000
_FORM_DEPTH = 2


def extract(data: bytes, password: str | None, budget: Budget) -> Extract | Unopened:
    """The text of ``data``, or why pdfium cannot open it."""
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD  # type: ignore[import-untyped]  # its authors give no types

    try:
        document = PdfDocument(data, password=password)
    except PdfiumError as error:
        return Unopened(error.err_code == FPDF_ERR_PASSWORD, "pdfium")
    try:
        return _read(document, budget)
    finally:
        document.close()


def _read(document: "PdfDocument", budget: Budget) -> Extract:
    from pypdfium2.raw import FORMTYPE_ACRO_FORM

    collector = Collector(len(document), budget)
    forms = document.get_formtype() == FORMTYPE_ACRO_FORM
    if forms:
        document.init_forms()
    for number in range(len(document)):
        if collector.full():
            break
        _read_page(document, number, collector, forms)
    if document.count_attachments():
        collector.flag(FLAG_ATTACHMENTS)
    return collector.extract(document.get_metadata_value("Title"))


def _read_page(document: "PdfDocument", number: int, collector: Collector, forms: bool) -> None:
    from pypdfium2 import PdfiumError

    try:
        page = document.get_page(number)
        if forms:
            page = _with_fields(document, number, page)
    except PdfiumError:
        collector.skip()
        return
    try:
        collector.add(_text(page), lambda: _has_image(page))
    except PdfiumError:
        collector.skip()
    finally:
        page.close()


def _with_fields(document: "PdfDocument", number: int, page: "PdfPage") -> "PdfPage":
    """The page with what was filled into its form made part of it; otherwise the answers would not be found."""
    page.flatten()
    page.close()
    return document.get_page(number)


def _text(page: "PdfPage") -> str:
    textpage = page.get_textpage()
    try:
        return str(textpage.get_text_bounded())
    finally:
        textpage.close()


def _has_image(page: "PdfPage") -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    objects = page.get_objects(max_depth=_FORM_DEPTH)
    return any(one.type == FPDF_PAGEOBJ_IMAGE for one in islice(objects, _MAX_OBJECTS))
