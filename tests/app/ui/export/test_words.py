"""Every code has words, and every question of a case its field."""

import pytest
from PySide6.QtWidgets import QApplication

from app.export.inputs import Variant
from app.export.verifying import Flaw
from app.services.findings_shown import Shown
from app.services.package_contents import CD, DVD
from app.ui.export import words
from app.ui.export.fact_words import choice, sections
from app.ui.export.remedies import Way, fixes, remedy
from models.second_opinion import KEYS, Answer, State, StepId
from models.second_opinion.steps import STEP_KEYS
from resources import table

REMEDIES = sorted(table("wording/checks.toml")["remedies"])


def finding(code: str, *gaps: str) -> Shown:
    return Shown("rule", "Title", "", State.PARTLY, "", "", True, (), (), code, "Clinic X", gaps)


@pytest.mark.parametrize("code", REMEDIES)
def test_every_remedy_has_a_sentence_for_the_window(code: str) -> None:
    sentence = remedy(finding(code))
    assert sentence
    assert not any(sign in sentence for sign in ("{", "_", "history.", "waive."))


@pytest.mark.parametrize("code", sorted(set(REMEDIES) - {"translate", "look_at_identity"}))
def test_every_remedy_leads_somewhere(code: str) -> None:
    found = fixes(finding(code))
    assert found
    assert all(one.key in KEYS for one in found if one.way is Way.FACT)


def test_the_first_lacking_part_of_an_address_is_asked_for() -> None:
    assert fixes(finding("write_contact", "doctor_phone"))[0].key == "first_opinion.phone"
    assert fixes(finding("")) == ()
    assert fixes(finding("get_labs", "waiting"))[0].way is Way.HELD


def test_what_the_package_needs_to_know_is_asked_once(qapp: QApplication) -> None:
    asked = [fact.key for section in sections() for fact in section.facts]
    assert len(set(asked)) == len(asked)
    assert set(asked) <= set(KEYS)
    assert set(STEP_KEYS[StepId.RECORDS]) <= set(asked)


def test_every_answer_to_choose_has_words(qapp: QApplication) -> None:
    shown = [fact.key for section in sections() for fact in section.facts]
    chosen = [
        word
        for key in map(KEYS.__getitem__, shown)
        if key.form in (Answer.CHOICE, Answer.CHOICES)
        for word in key.choices
    ]
    assert all(choice(word) != word for word in chosen)


def test_every_code_of_packages_has_words() -> None:
    assert all(words.flaw(one.value) != one.value for one in Flaw)
    assert all(words.variant(one.value) != one.value for one in Variant)
    assert all(words.state(one) for one in State)
    assert len({icon for icon, _colour in words.STATE_ICONS.values()}) == len(State)


@pytest.mark.parametrize(("size", "said"), [(CD, "Fits on a CD"), (CD + 1, "fits on a DVD"), (DVD + 1, "USB stick")])
def test_media_are_named_by_what_fits(qapp: QApplication, size: int, said: str) -> None:
    assert said in words.fits(size)
