"""Names written from the right are drawn as they are read."""

from hypothesis import given
from hypothesis import strategies as st

from app.export import bidi

_MIXED = st.text(alphabet="abc אבג سلام 0123 ١٢ ()[] +-,.:/%", max_size=30)


def drawn(text: str) -> str:
    base = bidi.base_level(text)
    return bidi.reorder(text, bidi.levels(text, base), base)


def test_left_to_right_is_untouched() -> None:
    assert drawn("Äneas Rüdiger (1961)") == "Äneas Rüdiger (1961)"
    assert bidi.shape("Äneas") == "Äneas"


def test_hebrew_is_turned_and_its_numbers_and_brackets_are_not() -> None:
    assert drawn("שלום") == "םולש"
    assert drawn("שלום (abc) 123") == "123 (abc) םולש"
    assert drawn("Name: שלום, 12") == "Name: 12 ,םולש"


def test_what_our_dots_join_is_ordered_by_itself() -> None:
    assert drawn("Document 2: שלום · 4 Mar 2026") == "Document 2: םולש · 4 Mar 2026"
    assert drawn("A · שלום (12) · 7 · דבורה") == "A · (12) םולש · 7 · הרובד"


def test_a_date_and_a_phone_number_keep_their_order_behind_words_from_the_right() -> None:
    assert drawn("שלום · 4 Mar 2026 · +49 30 12") == "+49 30 12 · 4 Mar 2026 · םולש"


def test_arabic_letters_join() -> None:
    assert bidi.shape("سلام") == "\ufeb3\ufefc\ufee1"
    assert bidi.shape("دار") == "\ufea9\ufe8d\ufead"
    assert bidi.shape("الوليد")[0] == "\ufe8d"


def test_marks_stay_with_their_letter() -> None:
    assert drawn("בּא") == "אבּ"


@given(_MIXED)
def test_reordering_moves_letters_and_loses_none(text: str) -> None:
    mirrored = str.maketrans("([])", ")][(")
    assert sorted(drawn(text).translate(mirrored) + drawn(text)) == sorted(text.translate(mirrored) + text)


@given(_MIXED)
def test_levels_fit_the_base(text: str) -> None:
    base = bidi.base_level(text)
    assert all(base <= level <= base + 2 for level in bidi.levels(text, base))
