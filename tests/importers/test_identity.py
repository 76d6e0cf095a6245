"""Whose is it? Agreement must survive spelling; a conflict must never pass."""

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from importers.candidates import Match
from importers.identity import Why, compare
from importers.names import fold, spoken
from models.dates import PartialDate
from models.records import NOBODY, Person, Sex, WrittenIdentity

BORN = PartialDate(1961, 4, 2)
ANNA = Person(1, "Anna Muster", BORN, Sex.FEMALE)


def written(name: str, born: PartialDate | None = None, sex: Sex | None = None) -> WrittenIdentity:
    return WrittenIdentity((name,) if name else (), born, sex)


@pytest.mark.parametrize(
    ("name", "born", "match", "why"),
    [
        ("Muster^Anna", BORN, Match.MATCH, Why.NAME_AND_BIRTH_DATE),
        ("MUSTER, ANNA", BORN, Match.MATCH, Why.NAME_AND_BIRTH_DATE),
        ("Frau Dr. med. Anna Muster", BORN, Match.MATCH, Why.NAME_AND_BIRTH_DATE),
        ("Muster^Anna^^^", BORN, Match.MATCH, Why.NAME_AND_BIRTH_DATE),
        ("Anna Muster", PartialDate(1961), Match.PROBABLE, Why.NAME_AND_BIRTH_YEAR),
        ("Muster^Anna", None, Match.PROBABLE, Why.NAME_ONLY),
        ("Muster, Anna Maria", BORN, Match.PROBABLE, Why.PART_OF_NAME),
        ("MUSTER^A", None, Match.PROBABLE, Why.INITIALS),
        ("Muster", BORN, Match.PROBABLE, Why.BIRTH_DATE_AND_PART_OF_NAME),
        ("Muster", None, Match.UNKNOWN, Why.TOO_LITTLE_OF_NAME),
        ("", None, Match.UNKNOWN, Why.NOTHING_WRITTEN),
        ("Anonymous^Patient", None, Match.UNKNOWN, Why.NOTHING_WRITTEN),
        ("", BORN, Match.UNKNOWN, Why.BIRTH_DATE_ONLY),
        ("山田^太郎", None, Match.UNKNOWN, Why.OTHER_SCRIPT),
        ("山田^太郎", BORN, Match.PROBABLE, Why.BIRTH_DATE_OTHER_SCRIPT),
        ("Muster^Anna", PartialDate(1990, 4, 2), Match.MISMATCH, Why.SAME_NAME_OTHER_BIRTH_DATE),
        ("Muster^Anna", PartialDate(1961, 2, 4), Match.MISMATCH, Why.BIRTH_DATE_SWAPPED),
        ("Schmidt^Anna", BORN, Match.MISMATCH, Why.CHANGED_SURNAME),
        ("Schmidt^Berta", BORN, Match.MISMATCH, Why.OTHER_NAME_SAME_BIRTH_DATE),
        ("Muster^Berta", None, Match.MISMATCH, Why.OTHER_NAME),
        ("", PartialDate(1990), Match.MISMATCH, Why.OTHER_BIRTH_DATE),
        ("Muster^B", None, Match.MISMATCH, Why.OTHER_NAME),
        ("Muster^Annabel", None, Match.MISMATCH, Why.OTHER_NAME),
        ("Muster^Ann", None, Match.MISMATCH, Why.OTHER_NAME),
    ],
)
def test_verdicts(name: str, born: PartialDate | None, match: Match, why: Why) -> None:
    verdict = compare(written(name, born), ANNA)
    assert (verdict.match, verdict.reason) == (match, why)


def test_sexes_that_differ_are_a_conflict_whatever_else_agrees() -> None:
    assert compare(written("Muster^Anna", BORN, Sex.MALE), ANNA).reason == Why.OTHER_SEX
    assert compare(written("Muster^Anna", BORN, Sex.OTHER), ANNA).match is Match.MATCH


def test_father_and_son_of_one_name() -> None:
    son = Person(2, "Hans Huber jun.", PartialDate(1990, 1, 1), Sex.MALE)
    assert compare(written("Huber^Hans^^^sen.", PartialDate(1960, 1, 1)), son).match is Match.MISMATCH


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GROSSMANN^KAETHE", "Käthe Großmann"),
        ("Grossmann Muller^Kathe", "Käthe Großmann-Müller"),
        ("Sorensen^Soren", "Søren Sørensen"),
        ("Lodz^Lukasz", "Łukasz Łódź"),
        ("OBRIEN^SEAN", "Seán O\N{RIGHT SINGLE QUOTATION MARK}Brien"),
        ("O Brien^Sean", "Sean O'Brien"),
        ("Muster^Annamaria", "Anna-Maria Muster"),
        ("Beethoven^Ludwig", "Ludwig van Beethoven"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "山田 太郎"),
        ("Smith^John^^Dr^PhD", "Dr. John Smith, M.D."),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    person = Person(1, other, BORN, None)
    assert compare(written(one, BORN), person).match is Match.MATCH
    assert compare(written(other, BORN), Person(1, one, BORN, None)).match is Match.MATCH


def test_a_former_name_counts() -> None:
    anna = Person(1, "Anna Muster", BORN, Sex.FEMALE, ("Anna Vorher",))
    assert compare(written("Vorher^Anna", BORN), anna).match is Match.MATCH


def test_a_name_cut_off_at_the_limit_of_the_standard_is_probable() -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff^Maximiliana Henriette Konstantina"
    person = Person(1, long.replace("^", " "), None, None)
    assert len(long[:64]) == 64
    assert compare(written(long[:64]), person).match is Match.PROBABLE


def test_a_person_named_like_a_placeholder_is_still_a_person() -> None:
    person = Person(1, "Test Patient", BORN, None)
    assert compare(written("Patient^Test", BORN), person).match is Match.MATCH
    assert compare(written("Muster^Anna", BORN), person).match is Match.MISMATCH


WORDS = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzäöüéèñçøł", min_size=5, max_size=9), min_size=2, max_size=4, unique=True
)


@given(WORDS, st.randoms(use_true_random=False))
def test_case_order_and_accents_do_not_count(words: list[str], shuffler: random.Random) -> None:
    person = Person(1, " ".join(words), BORN, None)
    assume(compare(written(person.name, BORN), person).match is Match.MATCH)
    family_first = f"{words[0]}^{' '.join(words[1:])}"
    shuffled = words[:]
    shuffler.shuffle(shuffled)
    for spelling in (" ".join(shuffled), " ".join(words).upper(), fold(" ".join(words)), family_first):
        assert compare(written(spelling, BORN), person).match is Match.MATCH


@given(WORDS, WORDS, st.dates(), st.dates())
def test_other_birth_dates_never_match(one: list[str], other: list[str], born: object, known: object) -> None:
    assume(born != known)
    first, second = PartialDate.parse(str(born)), PartialDate.parse(str(known))
    verdict = compare(written(" ".join(one), first), Person(1, " ".join(other), second, None))
    assert verdict.match is Match.MISMATCH


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_strings_get_an_answer(one: str, other: str) -> None:
    assert compare(written(one), Person(1, other, None, None)).match in Match
    assert compare(NOBODY, Person(1, other, None, None)).match is Match.UNKNOWN


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Doe^John^^Dr.^Jr.", ("Dr. John Doe Jr.",)),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", ("Tarou Yamada", "山田 太郎", "やまだ たろう")),
        ("=王^小明", ("王 小明",)),
        ("Whitcombe, Eleanor J", ("Whitcombe, Eleanor J",)),
        ("^^^^^^^", ()),
        ("", ()),
    ],
)
def test_names_as_they_are_said(name: str, said: tuple[str, ...]) -> None:
    assert spoken(name) == said
