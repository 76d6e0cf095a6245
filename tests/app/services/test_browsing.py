"""Lists come in pages and tell what they can be narrowed to; snippets are cut at the index's marks."""

from hypothesis import given
from hypothesis import strategies as st

from app.services.browsing import Piece, Wanted, count, counts, facets, pieces, rows, search
from models.dates import PartialDate
from models.records import Category, DocumentType
from models.vault import MARK_OFF, MARK_ON, RecordChange, Vault
from tests.models.vault.building import draft, store

WORDS = st.text(st.characters(exclude_characters=MARK_ON + MARK_OFF), min_size=1)


def test_pieces() -> None:
    assert pieces("") == ()
    assert pieces("plain") == (Piece("plain", hit=False),)
    assert pieces(f"{MARK_ON}a{MARK_OFF} b {MARK_ON}c{MARK_OFF}") == (
        Piece("a", hit=True),
        Piece(" b ", hit=False),
        Piece("c", hit=True),
    )


@given(st.lists(st.builds(Piece, WORDS, st.booleans())))
def test_every_word_stays_in_its_place(given_pieces: list[Piece]) -> None:
    snippet = "".join(f"{MARK_ON}{one.text}{MARK_OFF}" if one.hit else one.text for one in given_pieces)
    cut = pieces(snippet)
    assert "".join(one.text for one in cut) == "".join(one.text for one in given_pieces)
    assert [one.text for one in cut if one.hit] == [one.text for one in given_pieces if one.hit]


def test_a_list_comes_in_pages(vault: Vault) -> None:
    store(vault, *((str(number).encode(), draft(str(number))) for number in range(5)))
    pages = [rows(vault, Wanted(limit=2, offset=start)) for start in (0, 2, 4, 6)]
    assert [[row.record.title for row in page] for page in pages] == [["4", "3"], ["2", "1"], ["0"], []]
    assert count(vault, Wanted(limit=2, offset=4)) == 5


def test_a_person_by_number_wins_over_a_name(vault: Vault) -> None:
    bert = vault.people.add("Bert Muster")
    store(vault, (b"1", draft("Anna's")), (b"2", draft("Bert's", person_id=bert.id)))
    assert [row.record.title for row in rows(vault, Wanted(person="Anna", person_id=bert.id))] == ["Bert's"]
    assert [row.record.title for row in rows(vault, Wanted(person="Anna"))] == ["Anna's"]


def test_what_a_list_can_be_narrowed_to(vault: Vault) -> None:
    numbers = store(vault, (b"1", draft()), (b"2", draft(category=Category.NOTES, type=DocumentType.PHOTO)))
    vault.records.edit(numbers, RecordChange(tags=("kidney",)))
    assert facets(vault, 1, Category.LABS).types == (DocumentType.LAB_RESULT,)
    assert (facets(vault).providers, facets(vault).tags) == (("Dr. Weiß",), ("kidney",))
    assert facets(vault, 2).providers == ()


def test_counts_of_a_person(vault: Vault) -> None:
    numbers = store(vault, *((str(n).encode(), draft(standing="held" if n == 2 else "active")) for n in range(4)))
    vault.records.bin(numbers[:1])
    told = counts(vault, 1)
    assert (told.records, told.held, told.binned, told.categories[Category.LABS]) == (2, 1, 1, 2)
    assert counts(vault, 2).records == 0


def test_a_time_in_the_search_narrows_it_and_hides_nothing(vault: Vault) -> None:
    april, march = PartialDate(2026, 4, 9), PartialDate(2026, 3, 2)
    store(
        vault,
        (b"1", draft("CT chest", text="nodule", date=april)),
        (b"2", draft("Letter", text="CT planned for April 2026", date=march)),
        (b"3", draft("CT head", text="nothing", date=march)),
        (b"4", draft("Blood", text="sodium", date=PartialDate(2026, 4))),
    )

    def titles(words: str, wanted: Wanted | None = None) -> list[str]:
        return [one.row.record.title for one in search(vault, words, wanted or Wanted(), 50)]

    assert titles("ct april 2026") == ["CT chest", "Letter"]
    assert titles("04/2026") == ["CT chest", "Blood"]
    assert titles("avril 2026", Wanted(date_to=PartialDate(2026, 4, 5))) == ["Blood"]
    assert titles("avril 2026", Wanted(date_from=PartialDate(2026, 5))) == []
    assert titles("nodule") == ["CT chest"]
