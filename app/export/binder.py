"""BINDER.PDF: what a doctor prints. Letter, timeline, history, medicines, questions, completeness, every document."""

import io
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from app.export import fonts
from app.export.binder_documents import STRIP, Binding, Part, document_parts
from app.export.binder_letter import history, letter, questions
from app.export.binder_merge import Drawing, Matrix
from app.export.binder_pages import completeness, contents, medications, timeline
from app.export.blocks import ContentsLine
from app.export.case_facts import facts
from app.export.inputs import BinderDocument, PackageInputs
from app.export.lettering import SMALL, fitted, one_line, write
from app.export.package_words import Words, words
from app.export.pictures import Photos
from app.export.sheets import SIDE, TOP, About, Block, Sheet, flow

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from reportlab.pdfgen.canvas import Canvas

_FRONT = ("letter", "timeline", "history", "medications", "questions", "completeness", "contents")
_TITLES = {"letter": "letter_title"}


def build(
    inputs: PackageInputs,
    documents: Iterable[BinderDocument],
    *,
    monotonic: Callable[[], float] = time.monotonic,
) -> bytes:
    """The whole binder as a PDF.

    A document that cannot be shown becomes a page that says so; raises what a document's ``read`` raises.
    ``monotonic`` gives seconds, for the time a document may take.
    """
    from pypdf import PdfWriter

    chosen = words(facts(inputs).language)
    out = PdfWriter()
    with Photos() as photo:
        papers = document_parts(inputs, documents, Binding(out, chosen, inputs.variant, photo, monotonic, inputs.page))
    parts = [*_front(inputs, chosen, papers), *papers]
    _assemble(out, parts)
    _finish(out, parts, inputs, chosen)
    buffer = io.BytesIO()
    out.write(buffer)
    return buffer.getvalue()


def _front(inputs: PackageInputs, chosen: Words, papers: Sequence[Part]) -> list[Part]:
    """The binder's own pages; laid out until the page numbers in them are right, which changes no length twice."""
    pages: dict[str, int] = {}
    parts: list[Part] = []
    for _ in range(3):
        parts = [_front_part(name, inputs, chosen, pages, papers) for name in _FRONT]
        found = _first_pages([*parts, *papers])
        if found == pages:
            break
        pages = found
    return parts


def _front_part(name: str, inputs: PackageInputs, chosen: Words, pages: dict[str, int], papers: Sequence[Part]) -> Part:
    made: list[Block]
    match name:
        case "letter":
            made = letter(inputs, chosen, pages)
        case "contents":
            lines = [(front, "", _title(front, inputs, chosen), "") for front in _FRONT]
            made = contents(
                [*lines, *((part.key, part.number, part.title, part.date) for part in papers)], chosen, pages
            )
        case _:
            makers: dict[str, Callable[[PackageInputs, Words], list[Block]]] = {
                "timeline": timeline,
                "history": history,
                "medications": medications,
                "questions": questions,
                "completeness": completeness,
            }
            made = makers[name](inputs, chosen)
    foot = f"{one_line(inputs.person.name, 80)} · {chosen.say('version', version=inputs.version)}"
    return Part(name, "", _title(name, inputs, chosen), "", tuple(flow(made, foot, inputs.page.upright)))


def _title(name: str, inputs: PackageInputs, chosen: Words) -> str:
    if name == "letter" and not inputs.case_title:
        return chosen.say("records_title")
    return chosen.say(_TITLES.get(name, name))


def _first_pages(parts: Sequence[Part]) -> dict[str, int]:
    """The number of each part's first page, counted from 1."""
    ends = accumulate((len(part.sheets) for part in parts), initial=1)
    return {part.key: first for part, first in zip(parts, ends, strict=False)}


def _assemble(out: "PdfWriter", parts: Sequence[Part]) -> None:
    """Draw our own lines on every page and put the merged pages under them."""
    from pypdf import PdfReader

    sheets = [sheet for part in parts for sheet in part.sheets]
    out.append(PdfReader(io.BytesIO(drawn(sheets))), import_outline=False)
    for index, sheet in enumerate(sheets):
        if sheet.merged is not None:
            _underlay(out, index, sheet.merged, sheet.size)


def drawn(sheets: Sequence[Sheet], about: About | None = None) -> bytes:
    """All sheets as a PDF, each with its foot, without the merged pages; ``about`` is for a PDF that is whole so."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    rl_config.canvas_basefontname = fonts.face(fonts.Hand.BODY.value[0]).name
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True, pageCompression=1, lang=about.language if about else None)
    if about:
        _describe(canvas, about)
    for number, sheet in enumerate(sheets, 1):
        canvas.setPageSize(sheet.size)
        for below, block in sheet.blocks:
            block.draw(canvas, SIDE, sheet.size[1] - TOP - below, sheet.width)
        _foot(canvas, sheet, sheet.number or f"{number} / {len(sheets)}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _describe(canvas: "Canvas", about: About) -> None:
    canvas.setTitle(one_line(about.title))
    canvas.setAuthor(one_line(about.author))
    canvas.setCreator(about.program)
    canvas.setProducer(about.program)


def _foot(canvas: "Canvas", sheet: Sheet, number: str) -> None:
    """What the page belongs to, and its number, at the lower edge."""
    side = SIDE if sheet.merged is None else min(SIDE, sheet.size[0] * 0.06)
    height = 30.0 if sheet.merged is None else STRIP * 0.36
    count = fitted(number, SMALL, 80)
    write(canvas, count, SMALL, sheet.size[0] - side - count.width, height)
    room = sheet.size[0] - 2 * side - count.width - 20
    if sheet.foot and room > 40:
        write(canvas, fitted(sheet.foot, SMALL, room), SMALL, side, height)


def _underlay(out: "PdfWriter", index: int, drawing: Drawing, size: tuple[float, float]) -> None:
    """Put a merged page under the lines of page ``index``, which has this size."""
    from pypdf import generic

    page = out.pages[index]
    marks = (drawing.form, drawing.matrix), *((form, _joined(fit, drawing.matrix)) for form, fit in drawing.marks)
    xobjects = generic.DictionaryObject()
    commands = [f"q {_written(_fit(drawing, size))} cm"]
    for number, (form, matrix) in enumerate(marks):
        xobjects[generic.NameObject(f"/Merged{number}")] = form
        commands.append(f"q {_written(matrix)} cm /Merged{number} Do Q")
    stream = generic.DecodedStreamObject()
    stream.set_data("\n".join([*commands, "Q\n"]).encode())
    resources: Any = page["/Resources"]
    resources[generic.NameObject("/XObject")] = xobjects
    page[generic.NameObject("/Contents")] = generic.ArrayObject([out._add_object(stream), page.raw_get("/Contents")])


def _fit(drawing: Drawing, size: tuple[float, float]) -> Matrix:
    """Above the strip; made smaller or larger where the sheet has a size of its own."""
    wide, high = size
    scale = min(wide / drawing.size[0], (high - STRIP) / drawing.size[1])
    return scale, 0, 0, scale, (wide - drawing.size[0] * scale) / 2, STRIP


def _joined(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does ``first`` and ``then`` after it (ISO 32000-2, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _written(matrix: Matrix) -> str:
    return " ".join(f"{part:.6f}".rstrip("0").rstrip(".") for part in matrix)


def _finish(out: "PdfWriter", parts: Sequence[Part], inputs: PackageInputs, chosen: Words) -> None:
    """Bookmarks, links from the contents, and what the file says of itself."""
    from pypdf import generic
    from pypdf.annotations import Link

    first = _first_pages(parts)
    documents = next((part for part in parts if part.key not in _FRONT), None)
    for part in parts[: len(_FRONT)]:
        out.add_outline_item(title=part.title, page_number=first[part.key] - 1)
    if documents is not None:
        parent = out.add_outline_item(title=chosen.say("documents"), page_number=first[documents.key] - 1)
        for part in parts[len(_FRONT) :]:
            label = f"{part.number} {part.title}" + (f" ({part.date})" if part.date else "")
            out.add_outline_item(title=label, page_number=first[part.key] - 1, parent=parent)
    for page, rect, key in _links(parts, first):
        out.add_annotation(page, Link(rect=rect, border=[0, 0, 0], target_page_index=first[key] - 1))
    out.add_metadata(
        {
            "/Title": _title("letter", inputs, chosen),
            "/Author": one_line(inputs.person.name),
            "/Creator": inputs.program,
            "/Producer": inputs.program,
        }
    )
    out.root_object[generic.NameObject("/Lang")] = generic.TextStringObject(chosen.language)
    out.page_mode = "/UseOutlines"
    out.pdf_header = "%PDF-1.7"


def _links(
    parts: Sequence[Part], first: dict[str, int]
) -> Iterator[tuple[int, tuple[float, float, float, float], str]]:
    """Page, rectangle and target of each line of the contents."""
    listing = next(part for part in parts if part.key == "contents")
    for offset, sheet in enumerate(listing.sheets):
        for below, block in sheet.blocks:
            if isinstance(block, ContentsLine):
                top, width = sheet.size[1] - TOP - below, sheet.width
                yield first["contents"] - 1 + offset, (SIDE, top - block.height(width), SIDE + width, top), block.key
