"""The journey's words are there for every code, in both languages, and plain."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import resources
from app.services.journey_words import FALLBACK, LANGUAGES, JourneyWords, words
from models.dates import PartialDate
from models.deadlines import Deadline
from models.second_opinion import FIELDS, KEYS, EntryKind, StepId
from models.second_opinion.answers import Answer
from models.second_opinion.comparison import TieBreak
from models.second_opinion.deadlines import DeadlineKind
from models.second_opinion.entries import BASIC_ROWS, CAPABILITIES, FOUND_THROUGH
from models.second_opinion.reasons import PARAMS, Param, Why, WhyCode
from models.second_opinion.requests import Stage
from models.second_opinion.safety import SIGNS, TimeFrame
from models.second_opinion.specialist import KINDS, Specialist, TieCode
from models.second_opinion.steps import SITUATIONS, STEP_KEYS
from tests.house.files import python_files

TABLES = [name for name in resources.names("journey") if name.endswith(".toml")]
PLACE = re.compile(r"\{([^{}|]+)[^{}]*\}")
NOW = datetime(2026, 3, 14, 12, tzinfo=ZoneInfo("Europe/Berlin"))
SAMPLES: dict[str, Param] = {
    "key": "doctor.asked",
    "flags": "safety.growth,safety.urgent",
    "rules": "pathology,lab_results",
    "ties": "same_practice,only_first",
    "count": 2,
    "wanted": 5,
    "days": 3,
    "day": date(2026, 3, 15),
    "due": date(2026, 3, 15),
    "answered": date(2026, 3, 1),
    "appointment": date(2026, 4, 1),
}
FORBIDDEN = {
    "en": r"you should (choose|take|have)|we recommend|best (doctor|clinic|hospital|choice)|top doctor|you have cancer|"
    r"you are (sick|ill|healthy)|better doctor|the right choice|don't worry|!",
    "de": r"Sie sollten (wählen|nehmen)|wir empfehlen|wir raten|best\w+ (Arzt|Klinik|Krankenhaus|Wahl)|Sie haben Krebs|"
    r"Sie sind (krank|gesund)|bessere\w* Arzt|die richtige Wahl|keine Sorge|\b(du|dein\w*|dir|dich)\b|!",
}

by_language = pytest.mark.parametrize("said", [words(language) for language in LANGUAGES], ids=LANGUAGES)
by_table = pytest.mark.parametrize("name", TABLES)


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a table with its path."""
    if isinstance(value, str):
        yield path, value
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from texts(inner, f"{path}.{key}")


def of(name: str, language: str) -> dict[str, str]:
    """A language's texts of one table, by path."""
    return dict(texts(resources.table(f"journey/{name}")[language]))


@by_table
def test_both_languages_have_the_same_texts_with_the_same_places(name: str) -> None:
    english, german = of(name, "en"), of(name, "de")
    assert list(english) == list(german)
    for path, text in english.items():
        assert set(PLACE.findall(text)) == set(PLACE.findall(german[path])), path


@by_table
def test_every_text_says_something_tidily(name: str) -> None:
    for language in LANGUAGES:
        for path, text in of(name, language).items():
            code = path.endswith((".id", ".source"))
            assert text.strip() == text or text.strip() in ("and", "or", "und", "oder"), path
            assert text, path
            assert "  " not in text.replace("•  ", ""), path
            assert code or not re.search(r"[a-z]_[a-z]", re.sub(r"\{.*?\}", "", text)), path


@by_table
def test_nothing_diagnoses_recommends_or_ranks(name: str) -> None:
    for language, forbidden in FORBIDDEN.items():
        for path, text in of(name, language).items():
            assert not re.search(forbidden, text, re.IGNORECASE if language == "en" else 0), (path, text)


@pytest.mark.parametrize(
    "name", ["steps.toml", "safety.toml", "specialists.toml", "advice.toml", "bank.toml", "facts.toml"]
)
def test_sentences_are_short(name: str) -> None:
    for language in LANGUAGES:
        for path, text in of(name, language).items():
            longest = max(len(sentence.split()) for sentence in re.split(r"(?<=[.?:])\s", text))
            assert longest <= 20, (path, text)


@by_language
def test_every_step_answer_entry_and_choice_has_words(said: JourneyWords) -> None:
    for step in StepId:
        assert said.step(step).title
    for key, known in KEYS.items():
        assert said.field(key).label
        assert all(said.choice(key, word) for word in known.choices)
    assert set(resources.table("journey/fields.toml")[said.language]["fields"]) == {
        key for keys in STEP_KEYS.values() for key in keys
    }
    for kind in EntryKind:
        assert list(said.entry(kind).fields) == list(FIELDS[kind])
        for name, known in FIELDS[kind].items():
            assert all(said.choice(f"{kind}.{name}", word) for word in known.choices)


@by_language
def test_no_choice_has_words_that_nothing_asks_for(said: JourneyWords) -> None:
    asked = {
        **{key: known for key, known in KEYS.items() if known.choices},
        **{f"{kind}.{name}": known for kind in EntryKind for name, known in FIELDS[kind].items() if known.choices},
    }
    table = resources.table("journey/choices.toml")[said.language]
    assert set(table) == {*asked, "yes_no", "stage", "rows"}
    assert all(set(table[key]) == set(known.choices) for key, known in asked.items())
    assert set(table["rows"]) == set(BASIC_ROWS)
    assert {said.choice("safety.vessel", word) for word in ("yes", "no")} == set(table["yes_no"].values())
    assert KEYS["safety.vessel"].form is Answer.YES_NO


@by_language
@pytest.mark.parametrize("code", WhyCode)
def test_every_reason_has_a_sentence_with_what_it_tells(said: JourneyWords, code: WhyCode) -> None:
    sentence = resources.table("journey/reasons.toml")[said.language]["reasons"][code]
    assert set(PLACE.findall(sentence)) <= {*PARAMS[code], "label", "topics"}
    for count in (1, 2):
        given = {name: {**SAMPLES, "count": count}.get(name, "Ärzte & {Co}") for name in PARAMS[code]}
        text = said.reason(Why(code, MappingProxyType(given)))
        assert text.endswith((".", "?"))
        assert "|" not in text
        assert not re.search(r"safety\.|same_practice|pathology,|doctor\.asked|2026-", text)


def test_no_words_are_for_codes_that_are_not() -> None:
    for language in LANGUAGES:
        tables = {
            name: resources.table(f"journey/{name}.toml")[language] for name in ("reasons", "safety", "specialists")
        }
        assert set(tables["reasons"]["reasons"]) == set(WhyCode)
        assert set(tables["safety"]["flags"]) == set(SIGNS)
        assert set(tables["safety"]["timeframes"]) == set(TimeFrame)
        assert set(tables["specialists"]["kinds"]) == set(Specialist)
        assert set(tables["specialists"]["ties"]) == set(TieCode)
        assert tuple(tables["specialists"]["places"]) == FOUND_THROUGH
        assert tuple(tables["specialists"]["capabilities"]) == CAPABILITIES


@by_language
def test_doctors_ties_flags_and_frames_have_words(said: JourneyWords) -> None:
    assert all(len(said.doctors_for(situation)) == len(KINDS[situation]) for situation in SITUATIONS)
    assert said.doctors_for("") == ()
    assert all(said.tie(code) for code in TieCode)
    assert all(said.flag(key) for key in SIGNS)
    assert all(said.timeframe(code) for code in TimeFrame)
    assert all(said.stage(stage) for stage in Stage)
    assert [place.code for place in said.places()] == list(FOUND_THROUGH)
    assert [one.code for one in said.capabilities()] == list(CAPABILITIES)
    assert all(said.tie_break(code) or code is TieBreak.NOT_NOW for code in TieBreak)


@by_language
def test_the_bank_has_enough_of_each_theme_and_nothing_twice(said: JourneyWords) -> None:
    themes = said.bank()
    every = [question for theme in themes for question in theme.questions]
    assert len(themes) >= 5
    assert all(4 <= len(theme.questions) <= 6 for theme in themes)
    assert len(set(every)) == len(every)
    assert all(question.endswith("?") for question in every)


@by_language
def test_facts_name_their_source_and_phrases_are_spoken(said: JourneyWords) -> None:
    assert {"81", "49", "79"} <= set(re.findall(r"\b\d\d\b", " ".join(fact.text for fact in said.facts())))
    assert all(fact.source for fact in said.facts())
    spoken = {step: said.phrases(step) for step in StepId}
    assert spoken[StepId.INSURANCE]
    assert spoken[StepId.HABIT] == ()
    assert all(line[0] in '"„' and line[-1] in '"“' for lines in spoken.values() for line in lines)


@by_language
@pytest.mark.parametrize("kind", DeadlineKind)
def test_everything_due_has_words(said: JourneyWords, kind: DeadlineKind) -> None:
    named = {"clinic": "Klinik", "name": "Dr. Roe", "what": "Call", "who": "Ann", "kind": "video", "place": ""}
    frames = [{"frame": frame.value, "sign": ""} for frame in TimeFrame]
    blank = dict.fromkeys(named, "") | {"clinic": "Klinik", "what": "Call"}
    for params in frames if kind is DeadlineKind.SAFETY else [named, blank]:
        text = said.deadline(Deadline(kind, date(2026, 3, 17), params=params), NOW)
        assert re.fullmatch(r"\w.*\w[^:]*: .*3 \w+.*", text)
        assert not re.search(r"[{}]| \(\)|  ", text)


def test_what_is_due_is_told_in_words() -> None:
    english, german = words("en").time, words("de-AT").time
    for days, text, deutsch in (
        (-30, "4 weeks overdue", "seit 4 Wochen überfällig"),
        (-2, "2 days overdue", "seit 2 Tagen überfällig"),
        (-1, "1 day overdue", "seit 1 Tag überfällig"),
        (0, "due today", "heute fällig"),
        (1, "due tomorrow", "morgen fällig"),
        (3, "due in 3 days", "in 3 Tagen fällig"),
        (21, "due in 3 weeks", "in 3 Wochen fällig"),
    ):
        deadline = Deadline("decision", NOW.date() + timedelta(days=days))
        assert english.due(deadline, NOW) == text
        assert german.due(deadline, NOW) == deutsch
    for left, text, deutsch in (
        (timedelta(minutes=10), "due within the hour", "in weniger als einer Stunde fällig"),
        (timedelta(hours=1), "due in 1 hour", "in 1 Stunde fällig"),
        (timedelta(hours=-5), "5 hours overdue", "seit 5 Stunden überfällig"),
        (timedelta(minutes=-1), "overdue", "überfällig"),
        (timedelta(days=2), "due in 2 days", "in 2 Tagen fällig"),
    ):
        deadline = Deadline("receipt", (NOW + left).astimezone(UTC))
        assert (english.due(deadline, NOW), german.due(deadline, NOW)) == (text, deutsch)
    assert english.due(Deadline("task", NOW, done=True), NOW) == "done"


def test_days_and_moments_are_told_as_they_are_read() -> None:
    english, german = words("en").time, words("de").time
    assert english.when(NOW) == "14 March 2026, 12:00 (Europe/Berlin)"
    assert german.when(NOW) == "14. März 2026, 12:00 Uhr (Europe/Berlin)"
    assert german.day(PartialDate(2026, 5)) == "Mai 2026"
    assert english.day(PartialDate(2026)) == "2026"
    assert english.day(None) == "without a date"


def test_a_rule_of_ones_own_and_a_topic_of_ones_own_keep_their_words() -> None:
    params: dict[str, Param] = {"count": 2, "rules": "pathology,own_slides", "what": "Pathology; CD of the slides"}
    assert "Pathology; CD of the slides" in words("de").reason(Why(WhyCode.LACKING, params))
    ours = {**params, "what": "Pathology report, and the slides or blocks; CD of the slides"}
    assert "Pathologiebefund, und die Schnitte oder Blöcke; CD of the slides" in words("de").reason(
        Why(WhyCode.LACKING, ours)
    )
    assert words("de").topic(" Diagnosis ") == "Diagnose"
    assert "A; B; C" in words("de").reason(Why(WhyCode.LACKING, {**params, "what": "A; B; C"}))
    assert words("de").field("tick.own_slides").label == "Ist es da oder erledigt? slides"
    many = {**params, "what": "A; B; C; D; E; F"}
    assert words("de").reason(Why(WhyCode.LACKING, many)).endswith(": A; B; C; D; und 2 weitere.")
    rows: dict[str, Param] = {"count": 2, "what": "risks, Reisezeit"}
    assert words("de").reason(Why(WhyCode.ROWS_OPEN, rows)).endswith("vermerkt: Risiken, Reisezeit.")
    assert words("de").topic("Reisezeit") == "Reisezeit"


def test_a_language_without_words_is_told_in_english() -> None:
    assert words("xx").language == FALLBACK
    assert words("DE_at").language == "de"


def test_every_sentence_that_the_program_asks_for_by_name_is_there() -> None:
    asked = re.compile(r"\.(safety|advice|choosing)\(\s*\"(\w+)\"")
    found = {call for path in python_files("app") for call in asked.findall(path.read_text(encoding="utf-8"))}
    assert {"safety", "advice"} <= {kind for kind, _code in found}
    places = {"safety": ("safety", "page"), "choosing": ("specialists", "advice"), "advice": ("advice", None)}
    for kind, code in found:
        name, part = places[kind]
        table = resources.table(f"journey/{name}.toml")["en"]
        assert code in (table if part is None else table[part]), (kind, code)
