"""PDF documents: the text of their pages, how many there are, and which look scanned.

pdfium reads first; pypdf is asked only where pdfium cannot open the file at all. Nothing active in a PDF is run.
"""

import re
import time
from collections.abc import Callable

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.describing import describe
from importers.readers.pdf import pdfium, second
from importers.readers.pdf.extract import Budget, Extract, Unopened

MEDIA_TYPE = "application/pdf"

_MADE_BY_PROGRAM = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|unbenannt.*|sans titre.*|sin t[ií]tulo.*|document\d*|"
    r"dokument\d*|anonymous|unspecified|print(?:ing)?|scan\w*|\S+\.\w{2,4}|[\W\d_]*)$",
    re.IGNORECASE,
)


def score(head: bytes) -> int:
    """How surely this is a PDF, 0 to 100. Readers accept the header within the first 1,024 bytes (ISO 32000-1 H.3)."""
    return 100 if b"%PDF-" in head[:1024] else 0


def read(payload: Payload, seconds: Callable[[], float] = time.monotonic) -> Candidate | Problem:
    """The text and facts of a PDF. ``seconds`` tells how time goes by, for the budget of large files."""
    if payload.truncated:
        return Problem(Reason.TOO_LARGE, "pdf", MEDIA_TYPE)
    data = bytes(payload.data)
    extract = pdfium.extract(data, payload.password, Budget(seconds))
    if isinstance(extract, Unopened) and not (extract.password or extract.locked):
        extract = second.extract(data, payload.password, Budget(seconds))
    if isinstance(extract, Unopened):
        return _problem(extract, payload.password)
    return describe(_candidate(extract), payload.name)


def _problem(unopened: Unopened, password: str | None) -> Problem:
    if unopened.password:
        return Problem(Reason.PASSWORD if password is None else Reason.WRONG_PASSWORD, "", MEDIA_TYPE)
    return Problem(Reason.OTHER_ENCRYPTION if unopened.locked else Reason.DAMAGED, unopened.detail, MEDIA_TYPE)


def _candidate(extract: Extract) -> Candidate:
    title = " ".join(extract.title.split())
    return Candidate(
        Kind.PDF,
        title="" if _MADE_BY_PROGRAM.match(title) else title,
        text=extract.text,
        pages=extract.pages,
        pages_without_text=extract.scanned,
        media_type=MEDIA_TYPE,
        flags=extract.flags,
    )
