"""Data becomes lines of letters: nothing invisible, nothing lost, nothing wider than its room."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import dcmread

from app.export import fonts
from app.export.fonts import Hand
from app.export.lettering import BODY, TYPED, Text, clean, fitted, lines, one_line
from tests.shared import needs_shared, shared

_ANY = st.text(max_size=300)


@given(_ANY)
def test_clean_text_has_no_controls(text: str) -> None:
    kept = clean(text)
    assert all(char in "\n\t" or char.isprintable() or char == "\ufffd" for char in kept if char.isascii())
    assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\0")


@settings(max_examples=50, deadline=None)
@given(_ANY, st.floats(40, 400))
def test_lines_hold_every_letter_and_fit(text: str, room: float) -> None:
    made = lines(text, BODY, room)
    letters = "".join("".join(line.read.split()) for line in made)
    assert len(letters) <= len("".join(clean(text).split()))
    assert all(line.width <= room or len(line.read.strip()) <= 1 for line in made)


def test_a_word_longer_than_the_line_is_cut_not_lost() -> None:
    made = lines("W" * 500, BODY, 100)
    assert "".join(line.read for line in made) == "W" * 500
    assert len(made) > 30


def test_typed_text_keeps_its_columns() -> None:
    assert [line.read for line in lines("a   b\n  c", TYPED, 400)] == ["a   b", "  c"]


def test_one_line_is_cut_with_an_ellipsis() -> None:
    assert one_line("a\nb\u202e  c") == "a b c"
    assert fitted("word " * 100, BODY, 100).read.endswith("…")
    assert fitted("word " * 100, BODY, 100).width <= 100


def test_a_text_splits_where_the_page_ends() -> None:
    text = Text("line\n" * 9 + "last")
    head, rest = text.split(200, 3 * BODY.leading)
    assert head is not None
    assert rest is not None
    assert len(head.made or ()) == 3
    assert len(rest.made or ()) == 7


def test_every_script_of_the_disc_has_letters() -> None:
    for name in ("Äneas", "Διονυσιος", "Москва", "קבנזי", "قباني", "山田", "ﾔﾏﾀﾞ", "김희중", "王小东"):
        drawn = "".join(piece for _, piece in fonts.runs(clean(name), Hand.BODY))
        assert fonts.MISSING not in drawn


def test_a_letter_that_no_font_has_is_said_to_be_missing() -> None:
    assert [piece for _, piece in fonts.runs("a\U0001f9ec", Hand.BODY)][-1] == fonts.MISSING


@needs_shared
def test_names_of_the_disc_with_eleven_scripts_can_be_drawn() -> None:
    names = [
        str(dcmread(path, stop_before_pixels=True).PatientName)
        for path in sorted(shared("dicom", "clunie-charset-cd").iterdir())
        if path.name != "DICOMDIR"
    ]
    assert len(names) == 11
    for name in names:
        made = lines(name, BODY, 400)
        drawn = "".join(piece for line in made for _, piece in fonts.runs(line.drawn, Hand.BODY))
        assert fonts.MISSING not in drawn, name


def test_a_name_from_the_right_may_stand_on_the_left() -> None:
    free, left = Text("\u05e9\u05dc\u05d5\u05dd").laid(300), Text("\u05e9\u05dc\u05d5\u05dd", base=0).laid(300)
    assert free.made is not None
    assert left.made is not None
    assert (free.made[0].from_right, left.made[0].from_right) == (True, False)
    assert free.made[0].drawn == left.made[0].drawn
