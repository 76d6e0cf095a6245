"""A second opinion on a PDF that pdfium cannot open: pypdf, slower and more forgiving.

It runs with tight limits first and once more with its own where the tight ones were reached (real files may be large).
"""

import io
import logging
import struct
from typing import TYPE_CHECKING

from importers.readers.pdf.extract import (
    FLAG_ATTACHMENTS,
    FLAG_SECOND_READER,
    Budget,
    Collector,
    Extract,
    Unopened,
)

if TYPE_CHECKING:
    from pypdf import PageObject

_OUTPUT = 20_000_000
_TIGHT: dict[str, int] = {
    "array_based_stream_maximum_output_length": _OUTPUT,
    "lzw_maximum_output_length": _OUTPUT,
    "run_length_maximum_output_length": _OUTPUT,
    "zlib_maximum_output_length": _OUTPUT,
    "stream_decoding_work_maximum_length": 60_000_000,
}
_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
)
"""What pypdf raises on damaged files besides its own errors; measured, not documented."""


def extract(data: bytes, password: str | None, budget: Budget) -> Extract | Unopened:
    """The text of ``data``, or why pypdf cannot read it either."""
    from pypdf import Configuration, apply_configuration
    from pypdf.errors import DeprecationError, LimitReachedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote the file
    try:
        try:
            with apply_configuration(Configuration(jbig2dec_binary=None).with_overwrites(**_TIGHT)):
                return _read(data, password, budget)
        except LimitReachedError:
            with apply_configuration(Configuration(jbig2dec_binary=None)):
                return _read(data, password, budget)
    except (PyPdfError, DeprecationError, MemoryError, *_FAULTS) as error:
        return Unopened(detail=type(error).__name__)


def _read(data: bytes, password: str | None, budget: Budget) -> Extract | Unopened:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(password or ""):
        return Unopened(password=True)
    collector = Collector(len(reader.pages), budget)
    collector.flag(FLAG_SECOND_READER)
    for page in reader.pages:
        if collector.full():
            break
        _read_page(page, collector)
    if "/EmbeddedFiles" in reader.root_object.get("/Names", {}):
        collector.flag(FLAG_ATTACHMENTS)
    metadata = reader.metadata
    return collector.extract((metadata.title or "") if metadata else "")


def _read_page(page: "PageObject", collector: Collector) -> None:
    from pypdf.errors import DeprecationError, LimitReachedError, PyPdfError

    try:
        text = page.extract_text()
    except LimitReachedError:
        raise
    except (PyPdfError, DeprecationError, *_FAULTS):
        collector.skip()
        return
    collector.add(text, lambda: _has_image(page))


def _has_image(page: "PageObject") -> bool:
    """True when the page's own resources hold an image XObject (ISO 32000-1 8.9.5); nothing is decoded."""
    resources = page.get("/Resources", {})
    objects = resources.get_object().get("/XObject", {}).get_object() if resources else {}
    return any(one.get_object().get("/Subtype") == "/Image" for one in objects.values())
