"""Finding recognised words in a scanned document: on which of its pages they are, though not where on the page."""

from collections.abc import Sequence

from importers.pictured import PdfHit, PdfHits
from models.records import RECOGNISED, StoredFile
from models.vault import Vault

_PAGE_END = "\f"


def with_recognised(vault: Vault, file: StoredFile, words: str, start: int, found: PdfHits) -> PdfHits:
    """``found`` in the pages from ``start`` on, and the pages whose recognised words hold ``words`` as well.

    A record of several files, and one whose words do not stand page by page, adds nothing.
    """
    record = vault.records.get(file.record_id)
    if RECOGNISED not in record.flags or record.files != 1:
        return found
    texts = vault.records.text(record.id).split(_PAGE_END)
    if len(texts) != record.pages:
        return found
    hits = merged(texts[start : found.following], start, words, found.hits)
    return PdfHits(hits, found.following)


def merged(texts: Sequence[str], start: int, words: str, hits: Sequence[PdfHit]) -> tuple[PdfHit, ...]:
    """``hits`` and, on pages without one whose text holds ``words``, one for the page, by page."""
    wanted, have = _plain(words), {hit.page for hit in hits}
    more = [PdfHit(page, ()) for page, text in enumerate(texts, start) if page not in have and wanted in _plain(text)]
    return tuple(sorted((*hits, *more), key=lambda hit: hit.page))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
