import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.dates import PartialDate
from models.records import Standing
from models.vault import MARK_OFF, MARK_ON, RecordChange, RecordFilter, Vault, search
from models.vault.snippets import LENGTH, snippet
from tests.models.vault.building import draft, store

CT = draft(
    "CT thorax", text="Lungs clear. No pulmonary nodule.", provider="Dr. Álvarez", facility="Sankt-Jürgen-Klinik"
)
LAB = draft("Blutbild", text="Hämoglobin 13,2 g/dl; e-mail an Praxis; HbA1c 5.9 %", date=PartialDate(2025))
NOTE = draft("Brief", text="Verlauf: Hamoglobinopathie ausgeschlossen", standing=Standing.HELD)


@pytest.fixture
def filled(vault: Vault) -> Vault:
    store(vault, (b"1", CT), (b"2", LAB), (b"3", NOTE))
    return vault


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("thorax", {1}),
        ("THOR", {1}),
        ("hamoglobin", {2}),
        ("Hämoglobin", {2}),
        ("lungs nodule", {1}),
        ("lung nodule", set()),
        ("nodule lung", {1}),
        ("alvarez", {1}),
        ("sankt-jurgen", {1}),
        ("e-mail", {2}),
        ("mail-e", set()),
        ("13,2", {2}),
        ("hba1", {2}),
        ("nothing", set()),
        ("c", set()),
        ("", set()),
        ('"', set()),
        ("?! -- *", set()),
        ("NOT thorax", set()),
        ("thorax OR blutbild", set()),
        ("title:thorax", set()),
        ("thorax*", {1}),
        ("^thorax", {1}),
        ('"thorax', {1}),
        ("(thorax)", {1}),
        ("thorax\x00", {1}),
        ("tho\x00rax", set()),
        ("NEAR(lungs clear)", set()),
    ],
)
def test_words_find_records(filled: Vault, words: str, found: set[int]) -> None:
    assert {hit.record.id for hit in filled.records.search(words)} == found


def test_the_filter_counts(filled: Vault) -> None:
    held = RecordFilter(standing=Standing.HELD)
    assert [hit.record.id for hit in filled.records.search("hamoglobin", held)] == [3]
    assert {hit.record.id for hit in filled.records.search("hamoglobin", RecordFilter(standing=None))} == {2, 3}
    assert filled.records.search("thorax", RecordFilter(date_to=PartialDate(2025))) == []
    assert filled.records.search("thorax", RecordFilter(tag="none", person_id=1, provider="Dr. Álvarez")) == []
    assert filled.records.search("thorax", limit=0) == []


def test_search_follows_every_change(filled: Vault) -> None:
    filled.records.edit([1], RecordChange(title="Röntgen", note="Kontrolle", tags=("dringend",)))
    for words, found in (("thorax", []), ("rontgen", [1]), ("kontrolle dringend", [1]), ("nodule", [1])):
        assert [hit.record.id for hit in filled.records.search(words)] == found
    filled.records.bin([1])
    assert filled.records.search("rontgen") == []
    filled.records.restore([1])
    assert len(filled.records.search("rontgen")) == 1
    filled.records.bin([1])
    filled.records.empty_bin()
    assert filled.records.search("rontgen", RecordFilter(standing=None)) == []


def test_a_title_weighs_more_than_a_text(vault: Vault) -> None:
    store(
        vault, (b"1", draft("Lab", text="biopsy " + "word " * 9)), (b"2", draft("Biopsy", text="x")), (b"3", draft("Y"))
    )
    assert [hit.record.id for hit in vault.records.search("biopsy")] == [2, 1]


def test_of_very_many_the_newest_are_ranked(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "RANKED", 5)
    store(vault, *((bytes([n]), draft(text="common word")) for n in range(12)))
    assert [hit.record.id for hit in vault.records.search("common")] == [12, 11, 10, 9, 8]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_input_is_syntax(vault: Vault, words: str) -> None:
    if not vault.records.count():
        store(vault, (b"1", CT))
    vault.records.search(words)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(codec="utf-8", categories=["L", "N", "Zs"]), min_size=1, max_size=60))
def test_every_word_of_a_text_finds_it(vault: Vault, text: str) -> None:
    (number,) = store(vault, (f"{vault.info().files}".encode(), draft(text=text)))
    for word in search.split(text)[:4]:
        if unicodedata.is_normalized("NFC", word):
            hits = vault.records.search(word, limit=5000)
            assert number in {hit.record.id for hit in hits}


@pytest.mark.parametrize(
    ("content", "words", "expected"),
    [
        ("Lungs clear", ["clear"], "Lungs [clear]"),
        ("Hämoglobin\n\n 13", ["hamo"], "[Hämoglobin] 13"),
        ("Ha\u0308moglobin 13", ["hamo"], "[Ha\u0308moglobin] 13"),
        ("hamoglobin", ["hämo"], "[hamoglobin]"),
        ("ORANGE Orange", ["orange"], "[ORANGE] [Orange]"),
        ("angle triangle", ["angle"], "[angle] triangle"),
        ("lung lungs", ["lung", "x"], "[lung] lungs"),
        ("send e-mail now", ["e-mail"], "send [e-mail] now"),
        ("nothing here", ["thorax"], "nothing here"),
        ("", ["thorax"], ""),
        ("a\x02b\x03c thorax", ["thorax"], "a b c [thorax]"),
        ("ein Straße", ["straße"], "ein [Straße]"),
        ("\ue000 x", ["\ue000"], "[\ue000] x"),
        ("case_number 5", ["number"], "case_[number] 5"),
    ],
)
def test_snippets_mark_the_hits(content: str, words: list[str], expected: str) -> None:
    assert snippet(content, words).replace(MARK_ON, "[").replace(MARK_OFF, "]") == expected


def test_a_snippet_is_cut_out_of_a_long_text() -> None:
    cut = snippet("before " * 5000 + "nodule " + "after " * 5000, ["nodule"])
    assert cut.startswith("…before")
    assert cut.endswith("…")
    assert f"{MARK_ON}nodule{MARK_OFF} after" in cut
    assert len(cut) < LENGTH + 20


@pytest.mark.parametrize(
    ("content", "word", "found"),
    [
        ("Marz " * 100 + "März", "märz", "[März]"),  # as it was asked for, though it comes later
        ("Marz " * 100, "märz", "[Marz]"),
        ("xnodule " * 100 + "Nodule", "nodule", "[Nodule]"),  # inside another word is no hit
        ("İstanbul " * 100 + "Ankara", "ankara", "[Ankara]"),  # lower case is longer here
    ],
)
def test_a_snippet_shows_the_word_as_it_was_asked_for(content: str, word: str, found: str) -> None:
    assert found in snippet(content, [word]).replace(MARK_ON, "[").replace(MARK_OFF, "]")


@given(st.text(), st.lists(st.text(min_size=1), min_size=1, max_size=3))
def test_a_snippet_can_be_made_of_anything(content: str, words: list[str]) -> None:
    cut = snippet(content, words)
    assert cut.count(MARK_ON) == cut.count(MARK_OFF)
