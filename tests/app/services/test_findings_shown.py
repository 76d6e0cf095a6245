"""Findings in the words of the window."""

import pytest

from app.services.findings_shown import Readiness, readiness, shown
from models.dates import PartialDate
from models.records import Person
from models.second_opinion import CaseAnswers, CheckInput, Finding, State, check, default_checklist

ANNA = Person(1, "Anna Muster", PartialDate(1961), None)


@pytest.fixture
def findings() -> tuple[Finding, ...]:
    """Of a person without any record; one thing is left open on purpose."""
    answers = CaseAnswers.of({"history.operated": "no", "waive.lab_results": "lost in a fire"})
    return check(default_checklist(), CheckInput(ANNA, answers, (), PartialDate(2026, 3, 15).first_day()))


def test_in_english_the_person_is_spoken_to(findings: tuple[Finding, ...]) -> None:
    words = {one.rule: shown(one, "en") for one in findings}
    assert words["questions"].title == "Your questions"
    assert words["questions"].why
    assert words["lab_results"].reason.endswith("lost in a fire")
    assert words["operative_notes"].state is State.NOT_APPLICABLE


def test_in_other_languages_the_package_s_words_are_used(findings: tuple[Finding, ...]) -> None:
    german = [shown(one, "de") for one in findings]
    english = [shown(one, "en") for one in findings]
    assert all(one.title != other.title for one, other in zip(german, english, strict=True))
    assert [one.remedy for one in german] == [one.remedy for one in english]
    assert shown(findings[0], "xx") == english[0]


def test_only_what_is_open_has_a_next_step(findings: tuple[Finding, ...]) -> None:
    assert all(bool(one.remedy) == one.open for one in (shown(finding, "en") for finding in findings))


def test_readiness_counts_what_applies(findings: tuple[Finding, ...]) -> None:
    states = [one.state for one in findings]
    applying = len(states) - states.count(State.NOT_APPLICABLE)
    assert readiness(findings) == Readiness(states.count(State.MET) + 1, applying)
    assert readiness(()) == Readiness(0, 0)
