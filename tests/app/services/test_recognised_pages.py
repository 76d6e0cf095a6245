"""Recognised words are found on their page of a scanned document."""

from app.services.recognised_pages import merged, with_recognised
from importers.pictured import PdfHit, PdfHits
from models.vault import Vault
from tests.models.vault.building import draft, store

HIT = PdfHit(3, ((0.1, 0.1, 0.2, 0.2),))


def test_pages_are_added_once_and_in_their_order() -> None:
    texts = ["Pneumonia,\nhealed", "nothing", "PNEUMONIA,  HEALED", "pneumonia, healed"]
    assert merged(texts, 1, "pneumonia, healed", (HIT,)) == (PdfHit(1, ()), HIT, PdfHit(4, ()))


def test_only_where_words_were_recognised_page_by_page(vault: Vault) -> None:
    text, nothing = "first cough\fsecond cough", PdfHits((), 1)
    told = draft(text=text, pages=2, flags=("recognised",))
    store(vault, (b"a", told), (b"b", draft(text=text, pages=2)), (b"c", draft(text=text, pages=3, flags=told.flags)))
    answers = [with_recognised(vault, vault.records.files(number)[0], "cough", 0, nothing).hits for number in (1, 2, 3)]
    assert answers == [(PdfHit(0, ()),), (), ()]
    (file,) = vault.records.files(1)
    assert with_recognised(vault, file, "cough", 1, PdfHits((), None)) == PdfHits((PdfHit(1, ()),), None)
