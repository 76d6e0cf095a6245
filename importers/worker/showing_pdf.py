"""The child's side of looking into a PDF: how large its pages are, their pictures, their words."""

import time
from typing import TYPE_CHECKING, Any

from importers.candidates import Problem
from importers.pictured import PdfFacts, PdfHits
from importers.worker.desk import Desk
from importers.worker.wire import encode

if TYPE_CHECKING:
    from importers.readers.pdf.pages import Pages


def show_pdf(head: dict[str, Any], desk: Desk) -> tuple[dict[str, Any], bytes]:
    """The answer to one wish about a PDF."""
    from importers.readers.pdf.pages import Unopenable
    from importers.worker.showing import raster_out

    try:
        pages = _pages(head, desk)
        match head["what"]:
            case "pdf":
                return _facts(pages.facts()), b""
            case "pdf_page":
                return raster_out(pages.picture(int(head["index"]), int(head["width"]), int(head["height"])))
            case "pdf_text":
                return {"text": pages.text(int(head["index"]))}, b""
            case _:
                return _hits(pages.find(head["words"], int(head["index"]), time.monotonic)), b""
    except Unopenable as refused:
        return {"answer": encode(refused.problem)}, b""


def _pages(head: dict[str, Any], desk: Desk) -> "Pages":
    """The document on the desk, opened when first asked about or with another password."""
    from importers.readers.dicom.encapsulated import carried
    from importers.readers.pdf.pages import Pages

    there: Pages | None = desk.document
    if there is None or there.password != head.get("password"):
        if there is not None:
            there.close()
        desk.document = None
        desk.document = there = Pages(carried(desk.body), head.get("password"))
    return there


def _facts(facts: PdfFacts) -> dict[str, Any]:
    return {"sizes": [list(size) for size in facts.sizes], "count": facts.count}


def _hits(found: PdfHits | Problem) -> dict[str, Any]:
    if isinstance(found, Problem):
        return {"answer": encode(found)}
    hits = [[hit.page, [list(box) for box in hit.boxes]] for hit in found.hits]
    return {"hits": hits, "following": found.following}
