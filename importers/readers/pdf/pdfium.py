"""Reading a PDF with pdfium, the fast way.

Pages are closed one by one: a page keeps its parsed content, and a hostile file has many.
"""

import ctypes
from itertools import islice
from typing import TYPE_CHECKING, Any

from importers.readers.pdf.extract import FLAG_ATTACHMENTS, Budget, Collector, Extract, Unopened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]  # its authors give no types

_MAX_OBJECTS = 2_000
_FORM_DEPTH = 2
_MAX_FIELDS = 5_000
_MAX_ANSWER = 1 << 16
_LOST = 0.1
"""The part of a page's own words that may be missing once its form was made part of it."""


def extract(data: bytes, password: str | None, budget: Budget) -> Extract | Unopened:
    """The text of ``data``, or why pdfium cannot open it."""
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY  # type: ignore[import-untyped]  # as above

    try:
        document = PdfDocument(data, password=password)
    except PdfiumError as error:
        return Unopened(error.err_code == FPDF_ERR_PASSWORD, "pdfium", error.err_code == FPDF_ERR_SECURITY)
    try:
        return _read(document, budget)
    finally:
        document.close()


def _read(document: "PdfDocument", budget: Budget) -> Extract:
    from pypdfium2.raw import FORMTYPE_NONE

    collector = Collector(len(document), budget)
    forms = document.get_formtype() != FORMTYPE_NONE
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
    except PdfiumError:
        collector.skip()
        return
    try:
        text = _text(page)
        if forms:
            text = _with_answers(document, number, page, text)
        collector.add(text, lambda: _has_image(page))
    except PdfiumError:
        collector.skip()
    finally:
        page.close()


def _with_answers(document: "PdfDocument", number: int, page: "PdfPage", printed: str) -> str:
    """The words of a page with what was filled into its form, each answer beside its question.

    For that they are made part of the page. Where its own words do not survive that, the answers stand behind them.
    """
    from pypdfium2.raw import FLATTEN_SUCCESS

    answers = _answers(page)
    if page.flatten() != FLATTEN_SUCCESS:
        return printed
    filled, words = _again(document, number), set(printed.split())
    if len(words - set(filled.split())) <= len(words) * _LOST:
        return filled
    return "\n".join((printed, *answers))


def _again(document: "PdfDocument", number: int) -> str:
    """The words of a page that was changed."""
    from pypdfium2 import PdfiumError

    try:
        page = document.get_page(number)
    except PdfiumError:
        return ""
    try:
        return _text(page)
    finally:
        page.close()


def _answers(page: "PdfPage") -> list[str]:
    """What was filled into the fields of a page, in their order."""
    from pypdfium2.raw import FPDFAnnot_GetFormFieldType, FPDFPage_CloseAnnot, FPDFPage_GetAnnot, FPDFPage_GetAnnotCount

    found = []
    for place in range(min(FPDFPage_GetAnnotCount(page), _MAX_FIELDS)):
        field = FPDFPage_GetAnnot(page, place)
        if field and FPDFAnnot_GetFormFieldType(page.formenv, field) in _written_fields():
            found.append(_answer(page, field))
        FPDFPage_CloseAnnot(field)
    return [answer for answer in found if answer]


def _written_fields() -> tuple[int, ...]:
    from pypdfium2.raw import FPDF_FORMFIELD_COMBOBOX, FPDF_FORMFIELD_LISTBOX, FPDF_FORMFIELD_TEXTFIELD

    return FPDF_FORMFIELD_COMBOBOX, FPDF_FORMFIELD_LISTBOX, FPDF_FORMFIELD_TEXTFIELD


def _answer(page: "PdfPage", field: Any) -> str:
    from pypdfium2.raw import FPDFAnnot_GetFormFieldValue

    size = min(FPDFAnnot_GetFormFieldValue(page.formenv, field, None, 0), _MAX_ANSWER)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    FPDFAnnot_GetFormFieldValue(page.formenv, field, buffer, size)
    return bytes(buffer).decode("utf-16-le", "ignore").rstrip("\0").strip()


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
