"""The sentences of the papers are complete in both languages, and answers are read as people write them."""

import re
from pathlib import Path

import pytest

import resources
from app.export.papers.terms import SENTENCES, code_of
from models.second_opinion.answers import Answer, Key
from models.second_opinion.entries import ASKED_FOR, BASIC_ROWS, LAWS
from models.second_opinion.steps import PATHS
from tests.app.export.papers.cases import terms
from tests.house.files import ROOT

_PLACES = re.compile(r"\{(\w+)\}")
_COVERED = {"everything": "all"}


def test_both_languages_say_the_same() -> None:
    english, german = (resources.table(SENTENCES)[one] for one in ("en", "de"))
    assert english.keys() == german.keys()
    for key, sentence in english.items():
        assert set(_PLACES.findall(sentence)) == set(_PLACES.findall(german[key])), key


def test_every_choice_has_its_sentence() -> None:
    known = resources.table(SENTENCES)["en"]
    wanted = [f"request_{_COVERED.get(one, one)}" for one in (*LAWS, *ASKED_FOR)]
    wanted += [f"topic_{one}" for one in BASIC_ROWS] + [f"team_{one}" for one in PATHS]
    assert [key for key in wanted if key not in known] == []


def test_no_sentence_is_left_over() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(ROOT, "app/export/papers").glob("*.py"))
    starts = set(re.findall(r'f"(\w+_)\{', source))
    idle = [
        key
        for key in resources.table(SENTENCES)["en"]
        if not re.search(rf"[\"']{key}[\"']", source)
        and not any(key.startswith(start) for start in starts)
        and key not in ("yes", "no")
    ]
    assert idle == []


@pytest.mark.parametrize(
    ("form", "stored", "english", "german"),
    [
        (Answer.DATE, "2026-03", "Mar 2026", "März 2026"),
        (Answer.DAY, "2026-03-14", "14 Mar 2026", "14. März 2026"),
        (Answer.DAY, "someday", "someday", "someday"),
        (Answer.YES_NO, "yes", "Yes", "Ja"),
        (Answer.YES_NO, "perhaps", "perhaps", "perhaps"),
        (
            Answer.MOMENT,
            "2026-03-14 09:05 America/New_York",
            "14 Mar 2026, 09:05 (America/New York)",
            "14. März 2026, 09:05 Uhr (America/New York)",
        ),
        (Answer.MOMENT, "at noon", "at noon", "at noon"),
        (Answer.RECORDS, "4,5", "Record 4; Record 5", "Record 4; Record 5"),
        (Answer.TEXT, "{curly}", "{curly}", "{curly}"),
    ],
)
def test_answers_are_read_as_people_write_them(form: Answer, stored: str, english: str, german: str) -> None:
    for language, said in (("en", english), ("de", german)):
        assert terms(language).value("x", Key(form, "x"), stored, lambda number: f"Record {number}") == said


def test_choices_are_named() -> None:
    named, kinds = terms("en"), Key(Answer.CHOICES, "x")
    assert named.value("reason.kinds", kinds, "explore,reassurance", str).count(";") == 1


def test_a_language_that_is_not_at_hand_is_english() -> None:
    assert [code_of(one) for one in ("de_CH", "DE", "fr", "")] == ["de", "de", "en", "en"]
