"""The documents of the binder: PDFs page by page, typed text, pictures, imaging Studies, and what cannot be shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.export.binder_letter import fact
from app.export.binder_merge import Drawing, Unbound, drawings
from app.export.binder_pages import studies
from app.export.binder_studies import study_sheets
from app.export.blocks import FullPicture, Space, Together
from app.export.inputs import BinderDocument, PackageEntry, PackageInputs, Variant
from app.export.lettering import HEADING, SMALL, STRONG, TYPED, Text, one_line
from app.export.package_words import Words
from app.export.page_sizes import PageSize
from app.export.pdf_copy import Budget
from app.export.pictures import Printed
from app.export.sheets import Block, Sheet, flow
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from pypdf import PdfWriter

MOST_PAGES = 2000
MOST_LETTERS = 2_000_000
STRIP = 26.0
SMALLEST, LARGEST = 200.0, 1700.0
_SAME_WHY = {
    "wrong_password": "password",
    "truncated": "damaged",
    "reader_crashed": "damaged",
    "no_reader": "unsupported",
    "old_office": "unsupported",
}


@dataclass(frozen=True)
class Part:
    """A run of pages with a bookmark. ``number`` and ``date`` are "" for the binder's own pages."""

    key: str
    number: str
    title: str
    date: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class Binding:
    """What the documents are bound with: ``photo`` makes JPEGs of a file's first pictures, or raises UserError."""

    out: "PdfWriter"
    words: Words
    variant: Variant
    photo: Callable[[bytes, int], Printed]
    monotonic: Callable[[], float]
    page: PageSize

    def flow(self, *blocks: Block) -> list[Sheet]:
        """Blocks on sheets of the binder's own size."""
        return flow(blocks, size=self.page.upright)


def document_parts(inputs: PackageInputs, documents: Iterable[BinderDocument], binding: Binding) -> list[Part]:
    """One part for each document and each imaging Study, in the order of the package's entries."""
    by_record: dict[int, list[BinderDocument]] = {}
    for document in documents:
        by_record.setdefault(document.record.id, []).append(document)
    parts: list[Part] = []
    left = MOST_PAGES
    for study in studies(inputs.entries):
        papers = [document for entry in study for document in by_record.pop(entry.record.id, [])]
        made = [_paper(document, binding, left) for document in papers if not _pictured(document)]
        if study[0].record.series is not None or not papers:
            made.insert(0, study_sheets(study, inputs, binding.words))
        for title, sheets in made:
            kept = tuple(sheets[: max(left, 1)])
            left -= len(kept)
            parts.append(_part(len(parts) + 1, study[0], title, kept, binding.words))
    return parts


def _pictured(document: BinderDocument) -> bool:
    """True for DICOM objects, which their Study's page stands for."""
    return document.media_type == "application/dicom"


def _part(number: int, entry: PackageEntry, title: str, sheets: tuple[Sheet, ...], words: Words) -> Part:
    date = words.date(entry.record.date) if entry.record.date else ""
    foot = f"{words.say('document', number=number)}: {title}" + (f" · {date}" if date else "")
    for sheet in sheets:
        sheet.foot = foot
    return Part(f"document-{number}", f"{number}.", title, date, sheets)


def _paper(document: BinderDocument, binding: Binding, left: int) -> tuple[str, list[Sheet]]:
    """Title and pages of one document; whatever is wrong with it is told on a page in its place."""
    words = binding.words
    title = one_line(document.record.title) or words.kind(document.record)
    found = _bound(document, binding, max(left, 1))
    if isinstance(found, Unbound):
        return title, _told(document, found.why, title, binding)
    return title, found


def _bound(document: BinderDocument, binding: Binding, most: int) -> list[Sheet] | Unbound:
    if document.error is not None:
        return Unbound(document.error)
    if document.words:
        return _typed(document, document.words, binding)
    data = document.read()
    try:
        return _sheets(document, data, binding, most)
    except UserError as error:
        if error.kind is not ErrorKind.NO_PICTURE:
            raise
        return Unbound(str(error.params.get("reason")))
    except MemoryError:
        return Unbound("too_large")


def _sheets(document: BinderDocument, data: bytes, binding: Binding, most: int) -> list[Sheet] | Unbound:
    if document.media_type == "application/pdf":
        return _pdf(data, binding, most)
    if document.media_type.startswith("text/"):
        return _typed(document, decoded(data), binding)
    if document.media_type.startswith("image/"):
        return _photo(document, data, binding, most)
    return Unbound("sound" if document.media_type.startswith("audio/") else "unsupported")


def _pdf(data: bytes, binding: Binding, most: int) -> list[Sheet] | Unbound:
    found = drawings(data, binding.out, Budget(binding.monotonic), most)
    if isinstance(found, Unbound):
        return found
    pages, total = found
    sheets = [_merged(page, number, binding) for number, page in enumerate(pages, 1)]
    if total > len(pages):
        sheets[-1:] = _left_out(len(pages), total, binding)
    return sheets


def _left_out(shown: int, total: int, binding: Binding) -> list[Sheet]:
    return binding.flow(Text(binding.words.say("pages_left_out", shown=shown, total=total)))


def _merged(page: Drawing | None, number: int, binding: Binding) -> Sheet:
    if page is None:
        return binding.flow(Text(binding.words.say("page_damaged", number=number)))[0]
    return Sheet(size=_sheet_size(page, binding.page), merged=page)


def _sheet_size(page: Drawing, ours: PageSize) -> tuple[float, float]:
    """The merged page's own size with a strip for our line below; ours for pages too small or large to print."""
    wide, high = page.size
    if min(wide, high) < SMALLEST or max(wide, high) > LARGEST:
        return ours.upright if high >= wide else ours.across
    return wide, high + STRIP


def _head(document: BinderDocument, binding: Binding) -> list[Block]:
    words, record = binding.words, document.record
    lines = [
        (words.say("kind"), words.kind(record)),
        (words.say("date"), words.date(record.date) if record.date else ""),
        (words.say("facility"), ", ".join(part for part in (record.provider, record.facility) if part)),
        (words.say("place"), "" if binding.variant is Variant.REPORTS else document.package_path),
    ]
    title = Text(one_line(record.title) or words.kind(record), HEADING)
    return [Together((title, *(fact(label, value) for label, value in lines if value))), Space(8)]


def _typed(document: BinderDocument, words: str, binding: Binding) -> list[Sheet]:
    return binding.flow(*_head(document, binding), Text(words[:MOST_LETTERS], TYPED))


def decoded(data: bytes) -> str:
    """Text from bytes: by its byte order mark, as UTF-8, else as Windows-1252 (what a byte cannot be shows as such)."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _photo(document: BinderDocument, data: bytes, binding: Binding, most: int) -> list[Sheet]:
    """A picture below the document's facts, and each further one on a page of its own."""
    pictures, total = binding.photo(data, most)
    first, *more = (
        Text(binding.words.say("page_damaged", number=number)) if jpeg is None else FullPicture(jpeg)
        for number, jpeg in enumerate(pictures, 1)
    )
    sheets = binding.flow(*_head(document, binding), first)
    sheets += [sheet for block in more for sheet in binding.flow(block)]
    return sheets if total == len(pictures) else [*sheets, *_left_out(len(pictures), total, binding)]


def _told(document: BinderDocument, why: str, title: str, binding: Binding) -> list[Sheet]:
    """A page that says what could not be shown, why, and where its original lies."""
    words = binding.words
    here = binding.variant is not Variant.REPORTS
    place = words.say("original_at", path=document.package_path) if here else words.say("original_not_here")
    return binding.flow(
        *_head(document, binding),
        Text(words.say("could_not"), STRONG),
        Text(words.known("why", _SAME_WHY.get(why, why), "other")),
        Text(place),
        Text(title, SMALL),
    )
