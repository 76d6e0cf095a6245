"""Strangers' pages come in as drawings: text kept, nothing that acts, nothing without bounds."""

import io
import time

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

from app.export.binder_merge import Drawing, Unbound, drawings, upright
from app.export.pdf_copy import Budget
from tests.makers import pdf_bytes
from tests.shared import needs_shared, shared

ACTING = (
    b"/JavaScript",
    b"/JS",
    b"/OpenAction",
    b"/Launch",
    b"/EmbeddedFile",
    b"/URI",
    b"/SubmitForm",
    b"/AA ",
    b"evil",
)


def merged(data: bytes, most: int = 2000) -> tuple[bytes, list[Drawing | None]] | Unbound:
    """The pages of ``data``, and a file that holds what was copied of them."""
    out = PdfWriter()
    found = drawings(data, out, Budget(time.monotonic), most)
    if isinstance(found, Unbound):
        return found
    page = out.add_blank_page(600, 800)
    forms = {NameObject(f"/M{number}"): one.form for number, one in enumerate(found[0]) if one}
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): DictionaryObject(forms)})
    buffer = io.BytesIO()
    out.write(buffer)
    return buffer.getvalue(), found[0]


def acting_pdf() -> bytes:
    """A page that is full of things that would act."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_bytes("harmless words"))))
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert('evil')")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    writer.add_attachment("evil.exe", b"MZevil")
    page = writer.pages[0]
    launch = DictionaryObject({NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("evil")})
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): launch})
    page["/Resources"][NameObject("/Properties")] = DictionaryObject({NameObject("/MC0"): launch})  # type: ignore[index]
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_nothing_that_acts_comes_along() -> None:
    found = merged(acting_pdf())
    assert not isinstance(found, Unbound)
    assert not [sign for sign in ACTING if sign in found[0]]


@needs_shared
def test_the_shared_file_of_active_content_loses_it() -> None:
    found = merged(shared("bad-input", "pdf", "con_d_active_content.pdf").read_bytes())
    assert not isinstance(found, Unbound)
    assert not [sign for sign in ACTING if sign in found[0]]


def test_a_filled_form_field_stays_visible() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_bytes("form"))))
    form = writer.add_blank_page(20, 10)
    look = writer._add_object(PdfReader(io.BytesIO(pdf_bytes("x"))).pages[0].get_contents())  # type: ignore[arg-type]
    look.get_object()[NameObject("/BBox")] = ArrayObject([NumberObject(edge) for edge in (0, 0, 20, 10)])  # type: ignore[index]
    note = DictionaryObject(
        {
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject([FloatObject(edge) for edge in (100, 100, 140, 120)]),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): look}),
        }
    )
    form[NameObject("/Annots")] = ArrayObject([note])
    buffer = io.BytesIO()
    writer.write(buffer)
    found = merged(buffer.getvalue())
    assert not isinstance(found, Unbound)
    page = found[1][1]
    assert page is not None
    assert [fit for _, fit in page.marks] == [(2.0, 0, 0, 2.0, 100.0, 100.0)]


def test_only_so_many_pages_and_the_true_count() -> None:
    out = PdfWriter()
    found = drawings(pdf_bytes(*"abcde"), out, Budget(time.monotonic), 2)
    assert not isinstance(found, Unbound)
    assert (len(found[0]), found[1]) == (2, 5)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"%PDF-1.7\nrubbish", "damaged"),
        (pdf_bytes("secret", encrypt="word"), "password"),
        (pdf_bytes("cut off")[:300], "damaged"),
    ],
)
def test_why_there_are_no_pages(data: bytes, why: str) -> None:
    assert merged(data) == Unbound(why)


def test_time_is_measured_by_the_clock_passed_in() -> None:
    ticks = iter(range(0, 10_000_000, 100))
    found = drawings(pdf_bytes(*["page"] * 40), PdfWriter(), Budget(lambda: float(next(ticks))), 100)
    assert found == Unbound("too_slow")


def test_objects_and_bytes_are_counted() -> None:
    few = Budget(time.monotonic, objects=3)
    assert drawings(pdf_bytes("page"), PdfWriter(), few, 9) == Unbound("too_large")
    small = Budget(time.monotonic, bytes=10)
    assert drawings(pdf_bytes("page"), PdfWriter(), small, 9) == Unbound("too_large")


def test_a_shared_page_is_drawn_once() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_bytes("once " * 50))))
    first = writer.pages[0]
    for _ in range(20):
        again = writer.add_blank_page(*first.mediabox[2:])
        again.update({NameObject(key): dict.get(first, key) for key in ("/Contents", "/Resources")})
    buffer = io.BytesIO()
    writer.write(buffer)
    found = merged(buffer.getvalue())
    assert not isinstance(found, Unbound)
    assert len({one.form.idnum for one in found[1] if one}) == 1


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_stands_upright_at_the_origin(turn: int) -> None:
    (wide, high), (a, b, c, d, e, f) = upright((10, 20, 110, 220), turn)
    corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in ((10, 20), (110, 220))]
    assert (wide, high) == ((100, 200) if turn % 180 == 0 else (200, 100))
    assert sorted({x for x, _ in corners}) == [0, wide]
    assert sorted({y for _, y in corners}) == [0, high]
