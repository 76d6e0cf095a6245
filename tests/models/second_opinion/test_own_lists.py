"""Lists of one's own: what they may hold, how they are changed, and how their points are settled."""

import string
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from models.errors import ErrorKind, UserError
from models.records import DocumentType
from models.second_opinion import (
    CaseAnswers,
    Checklist,
    Severity,
    State,
    accepted,
    check,
    default_checklist,
    own_lists,
    to_toml,
)
from models.second_opinion.completeness import CHECKS
from models.second_opinion.own_lists import checked, sound, with_point, with_rule, with_severity, without
from tests.models.second_opinion.made import given as inputs
from tests.models.second_opinion.made import record

OURS = to_toml(default_checklist())
DISC = "CD of the biopsy pictures"


def place(text: str) -> str:
    """Where the fault of a list is said to be."""
    with pytest.raises(UserError) as caught:
        checked(text)
    assert caught.value.kind is ErrorKind.BAD_LIST
    return str(caught.value.params["place"])


def test_the_default_list_is_sound_and_every_check_says_what_it_may_set() -> None:
    assert checked(OURS) == default_checklist()
    assert set(own_lists.SETTINGS) == set(CHECKS)
    used = {(rule.looks_for, name) for rule in default_checklist().rules for name in rule.using}
    assert used <= {(check, name) for check, names in own_lists.SETTINGS.items() for name in names}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('id = "pathology"', 'id = "../pathology"', "point 3: id"),
        ('id = "pathology"', 'id = "questions"', "Two rules with the same id"),
        ('looks_for = "pathology"', 'looks_for = "os.system"', "pathology: looks_for"),
        ('remedy = "ask_pathology"', 'remedy = "ask_clinics_for_imaging"', "pathology: remedy"),
        ('severity = "required"', 'severity = "deadly"', "'deadly' is not a valid Severity"),
        ('"days" = 3', '"days" = 0', "imaging_dicom: using.days"),
        ('"days" = 3', '"days" = 99999999999999999999', "imaging_dicom: using.days"),
        ('"days" = 3', '"hours" = 3', "imaging_dicom: using.hours"),
        ('"only_if" = "biopsied"', '"only_if" = "__class__"', "pathology: using.only_if"),
        ('"types" = ["pathology_report"]', '"types" = ["nonsense"]', "pathology: using.types"),
        ('name = "Second opinion"', 'name = "a\\u202eb"', "name"),
        ('name = "Second opinion"', 'name = "a\\u0007b"', "name"),
        ('name = "Second opinion"', f'name = "{"x" * 81}"', "name"),
        ('name = "Second opinion"', "name = [[1]]", ""),
    ],
)
def test_what_a_strange_list_holds_is_refused_with_its_place(old: str, new: str, where: str) -> None:
    assert old in OURS
    said = place(OURS.replace(old, new, 1)) if where else None
    if said is None:
        assert checked(OURS.replace(old, new, 1)).name == "[[1]]"
    else:
        assert said == where


def test_bombs_and_rubbish_are_refused_before_they_cost_anything() -> None:
    assert place("x" * (own_lists.LARGEST + 1)) == "size"
    assert place("name = " + "[" * 20_000) == "structure"
    assert place(".".join("a" * 20_000) + " = 1") == "structure"
    assert place("name = 'x'\nrule = 'abc'")
    assert place("name = 'x'\nrule = {a = 1}")
    assert place("name = 'x'\n[[rule]]\nid = 'a'") == "a: what"
    assert place("name = 'x'") == "number of points"
    assert place("name =") == "Invalid value (at end of document)"
    point = OURS[OURS.index("[[rule]]") : OURS.index("[[rule]]", 60)]
    many = "name = 'x'\n" + "\n".join(point.replace("imaging_dicom", f"a{number}") for number in range(101))
    assert place(many) in ("number of points", "size")


@settings(max_examples=40)
@given(st.text(alphabet=string.printable + "äß\u202e\x00", max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    for whole in (text, f"name = '''{text}'''\n{OURS.partition(chr(10))[2]}", OURS + text):
        read = attempted(whole)
        assert read is None or sound(read) == read


def attempted(text: str) -> Checklist | None:
    """The list in a text, None where it is refused as one."""
    try:
        return checked(text)
    except UserError as error:
        return None if error.kind is ErrorKind.BAD_LIST else pytest.fail(f"{error.kind}")


@settings(max_examples=25)
@given(st.lists(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=60), max_size=5))
def test_points_added_survive_the_file_and_have_ids_of_their_own(points: list[str]) -> None:
    made = default_checklist()
    for what in points:
        if what.strip():
            made = with_point(made, what)
    assert checked(to_toml(made)) == made
    assert all(rule.id.startswith("own_") for rule in made.rules[len(default_checklist().rules) :])


def test_a_list_is_changed_point_by_point() -> None:
    made = with_point(default_checklist(), f"  {DISC} ", Severity.RECOMMENDED)
    own = made.rules[-1]
    assert (own.id, own.what, own.severity) == ("own_cd_of_the_biopsy_pictures", DISC, Severity.RECOMMENDED)
    assert with_point(made, DISC).rules[-1].id == f"{own.id}_2"
    assert len({with_point(made, what).rules[-1].id for what in ("生検画像", "生検")}) == 2
    lighter = with_severity(without(made, "pathology"), own.id, Severity.OPTIONAL)
    assert [rule.id for rule in lighter.rules] == [rule.id for rule in made.rules if rule.id != "pathology"]
    back = with_rule(lighter, next(rule for rule in default_checklist().rules if rule.id == "pathology"))
    assert back.rules[-1].id == "pathology"
    assert with_rule(back, back.rules[0]) == back
    refused: tuple[Callable[[], Checklist], ...] = (
        lambda: without(made, "nothing"),
        lambda: with_severity(made, "nothing", Severity.OPTIONAL),
        lambda: with_point(made, " "),
        lambda: without(Checklist("x", (own,)), own.id),
    )
    for refuse in refused:
        with pytest.raises(UserError):
            refuse()


def test_a_point_of_ones_own_is_met_by_a_record_or_by_ones_word() -> None:
    checklist = Checklist("Ours", (with_point(default_checklist(), DISC).rules[-1],))
    rule = checklist.rules[0].id
    there = record(7, DocumentType.PATHOLOGY_REPORT)

    def found(**answers: str) -> tuple[State, str, tuple[int, ...]]:
        kept = {key: accepted(key, value) for key, value in answers.items()}
        finding = check(checklist, replace(inputs(), records=(there,), answers=CaseAnswers.of(kept)))[0]
        return finding.state, finding.reason.code, finding.records

    assert found() == (State.MISSING, "not_ticked", ())
    assert found(**{f"tick.{rule}": "no"}) == (State.MISSING, "not_ticked", ())
    assert found(**{f"tick.{rule}": "yes"}) == (State.MET, "ticked_off", ())
    assert found(**{f"linked.{rule}": "7, 9"}) == (State.MET, "records_linked", (7,))
    assert found(**{f"linked.{rule}": "9"}) == (State.MISSING, "linked_gone", ())
    assert found(**{f"waive.{rule}": "lost"})[0] is State.WAIVED


@pytest.mark.parametrize("key", ["tick.", "tick.A", "linked.a b", "waive.1", "tock.own_x", "tick.own_x.y"])
def test_only_ids_make_keys(key: str) -> None:
    with pytest.raises(UserError):
        accepted(key, "yes")


def test_no_remedy_of_a_list_needs_what_only_a_check_knows() -> None:
    sentences = resources.table("wording/checks.toml")["remedies"]
    assert "tick_off" in own_lists.remedies()
    assert {code for code in sentences if code not in own_lists.remedies()} == {"ask_clinics_for_imaging"}
