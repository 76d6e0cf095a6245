"""Whose a file is: asked once for each person met, however their name is written."""

import pytest

from importers.candidates import Kind, Reason
from importers.deciding import HOLD, TARGET, IdentityAnswer
from importers.pipeline import ImportOptions
from importers.pipeline.judging import Judge
from models.dates import PartialDate
from models.records import Person, Sex, Standing, WrittenIdentity
from tests.fakes import ScriptedDecider

BORN = PartialDate(1955, 9, 17)
ANNA = Person(1, "Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
KIM = Person(2, "Kim Berg", BORN, Sex.FEMALE)


def judge(decider: ScriptedDecider, *others: Person) -> Judge:
    return Judge((ANNA, *others), ImportOptions(1), decider, PartialDate(2026, 3, 15))


def asked(*written: WrittenIdentity, others: tuple[Person, ...] = ()) -> list[WrittenIdentity]:
    """What is asked about files with these identities, one after the other."""
    decider = ScriptedDecider()
    judging = judge(decider, *others)
    for one in (*written, *written):
        judging.whose(one, Kind.DICOM, "IM1")
    return [question.written for question in decider.questions]


TOM, TOM_MALE, TOM_FEMALE = (WrittenIdentity(("Berg^Tom",), BORN, sex) for sex in (None, Sex.MALE, Sex.FEMALE))


@pytest.mark.parametrize("written", [(TOM, TOM_MALE), (TOM_MALE, TOM)])
def test_a_sex_that_is_not_always_written_makes_no_second_question(written: tuple[WrittenIdentity, ...]) -> None:
    assert asked(*written) == [written[0]]


@pytest.mark.parametrize("written", [(TOM, TOM_MALE, TOM_FEMALE), (TOM_MALE, TOM, TOM_FEMALE)])
def test_two_sexes_are_two_people(written: tuple[WrittenIdentity, ...]) -> None:
    assert asked(*written) == [written[0], TOM_FEMALE]


def test_another_way_to_write_a_name_makes_no_second_question() -> None:
    letter = WrittenIdentity(("Tom Berg",), BORN, patient_id="7")
    assert asked(TOM_MALE, letter) == [TOM_MALE]
    assert len(asked(TOM_MALE, WrittenIdentity(("Tim Berg",), BORN))) == 2
    assert len(asked(TOM_MALE, WrittenIdentity(("Berg^Tom",), PartialDate(1956)))) == 2
    assert len(asked(TOM_MALE, WrittenIdentity(("Berg^Tom",)))) == 2


def test_where_the_sex_tells_whom_it_fits_it_is_another_question() -> None:
    kim = WrittenIdentity(("Berg^Kim",), BORN, Sex.MALE)
    assert asked(kim, WrittenIdentity(("Berg^Kim",), BORN), others=(KIM,)) == [
        kim,
        WrittenIdentity(("Berg^Kim",), BORN),
    ]


@pytest.mark.parametrize(("answer", "standing"), [(TARGET, Standing.ACTIVE), (None, Standing.HELD)])
def test_the_one_answer_holds_for_both(answer: IdentityAnswer | None, standing: Standing) -> None:
    judging = judge(ScriptedDecider([answer] if answer else []))
    first, second = (judging.whose(one, Kind.DICOM, "IM1") for one in (TOM_MALE, TOM))
    assert first == second
    assert first.standing is standing


def test_who_waits_because_it_may_be_several_is_told_so() -> None:
    """Twins: the same name, the same day; and somebody else altogether."""
    twin = Person(3, "Anna Muster", ANNA.born, Sex.FEMALE)
    judging = judge(ScriptedDecider([HOLD] * 3), twin, KIM)
    either = judging.whose(WrittenIdentity(("Muster^Anna",), ANNA.born), Kind.DICOM, "IM1")
    assert (either.standing, either.reason) == (Standing.HELD, Reason.SEVERAL_PEOPLE.value)
    for written in (TOM, WrittenIdentity(("Berg^Kim",), BORN, Sex.FEMALE)):
        other = judging.whose(written, Kind.DICOM, "IM2")
        assert (other.standing, other.reason) == (Standing.HELD, Reason.OTHER_PERSON.value)


@pytest.mark.parametrize(("names", "questions"), [((), 0), (("Anonymous^Patient",), 0), (("Muster",), 1)])
def test_only_what_names_nobody_is_filed_without_a_question(names: tuple[str, ...], questions: int) -> None:
    decider = ScriptedDecider()
    whose = judge(decider).whose(WrittenIdentity(names), Kind.PDF, "a.pdf")
    assert (len(decider.questions), whose.nobody) == (questions, not questions)
