"""Kinds of specialist, and independence of the first doctor."""

from models.second_opinion import EntryKind
from models.second_opinion.specialist import KINDS, TAKEN_OVER, Tie, TieCode, chosen_fields, ties
from models.second_opinion.steps import SITUATIONS, STEP_KEYS, StepId
from tests.models.second_opinion.story import Story

FIRST = {
    "first_opinion.doctor": "Dr. Ruth Alder",
    "first_opinion.practice": "Praxis Müller",
    "first_opinion.hospital": "Charité",
    "first_opinion.address": "Hauptstraße 5, 10115 Berlin",
    "first_opinion.phone": "+49 30 1234567",
}


def test_every_situation_has_its_kinds_and_every_field_its_answer() -> None:
    assert set(KINDS) == set(SITUATIONS)
    assert all(KINDS.values())
    assert set(TAKEN_OVER.values()) <= set(STEP_KEYS[StepId.SPECIALIST])


def test_ties_with_their_reasons() -> None:
    candidate = {
        "name": "Dr. A. New",
        "practice": "PRAXIS MUELLER",
        "hospital": "charite",
        "address": "Hauptstr. 5",
        "phone": "030 1234567",
        "only_first": "yes",
        "works_with_first": "yes",
    }
    found = ties(candidate, FIRST)
    assert [one.code for one in found] == [code for code in TieCode if code is not TieCode.SAME_DOCTOR]
    assert found[0] == Tie(TieCode.SAME_PRACTICE, "PRAXIS MUELLER")
    assert ties(candidate, {**FIRST, "first_opinion.none": "yes"}) == ()
    assert ties({"name": "Alder, Ruth"}, FIRST) == (Tie(TieCode.SAME_DOCTOR, "Alder, Ruth"),)
    assert ties({"name": "Dr. New", "practice": "Clinic South", "only_first": "no"}, FIRST) == ()
    assert ties({"name": "Dr. New"}, {}) == ()
    assert ties({"name": "Dr. New", "practice": "Charité"}, FIRST)[0].code is TieCode.SAME_PRACTICE


def test_what_is_known_of_the_one_who_is_asked() -> None:
    story = Story().say({"specialist.name": "Dr. New", "specialist.phone": "1234567"})
    number = story.enter(EntryKind.CANDIDATE, name="New", email="n@example.org", chosen="yes", phone="999")
    known = chosen_fields(story.given())
    assert (known["name"], known["phone"], known["email"]) == ("Dr. New", "1234567", "n@example.org")
    story.edit(number, name="Dr. Other")
    assert "email" not in chosen_fields(story.given())
