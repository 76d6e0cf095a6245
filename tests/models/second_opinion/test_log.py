"""What the log of a case tells, line by line."""

import json
from datetime import UTC, datetime

from models.records import CaseEvent
from models.second_opinion.log import Logged, logged, rule_of

WHEN = datetime(2026, 3, 15, 18, 0, tzinfo=UTC)


def lines(*events: tuple[str, object]) -> tuple[Logged, ...]:
    """A log with these lines; a dictionary is kept as entries are."""
    kept = ((subject, json.dumps(value) if isinstance(value, dict) else value) for subject, value in events)
    return logged(CaseEvent(WHEN, subject, value if isinstance(value, str) else None) for subject, value in kept)


def test_of_an_entry_only_what_changed_is_told() -> None:
    first, sent, again, gone = lines(
        ("request 1", {"clinic": "North", "law": "gdpr"}),
        ("request 1", {"clinic": "North", "law": "gdpr", "sent": "2026-03-15"}),
        ("request 1", {"clinic": "South", "sent": "2026-03-15"}),
        ("request 1", None),
    )
    assert (first.kind, first.changed) == ("request", {"clinic": "North", "law": "gdpr"})
    assert sent.changed == {"sent": "2026-03-15"}
    assert again.changed == {"clinic": "South", "law": ""}
    assert (gone.gone, gone.changed, gone.fields["clinic"]) == (True, {}, "South")


def test_a_cell_names_its_doctor_and_topic() -> None:
    told = lines(
        ("opinion 1", {"doctor": "Dr. Far"}),
        ("row 2", {"topic": "Risks"}),
        ("cell 3", {"opinion": "1", "row": "2", "text": "few"}),
        ("cell 4", {"opinion": "8", "row": "9", "text": "none"}),
    )
    assert told[2].about == ("Dr. Far", "risks")
    assert told[3].about == ("", "")


def test_answers_and_questions_say_what_they_were() -> None:
    given, back, asked, gone = lines(
        ("decide.path", "wait"), ("decide.path", None), ("question 3", "How sure?"), ("question 3", None)
    )
    assert (given.kind, given.text, given.gone) == ("", "wait", False)
    assert (back.gone, back.before) == (True, "wait")
    assert (asked.kind, asked.text) == ("question", "How sure?")
    assert (gone.kind, gone.gone, gone.before) == ("question", True, "How sure?")


def test_what_another_version_wrote_does_no_harm() -> None:
    strange, broken, stars = lines(("tell.dreams", "flying"), ("task 1", "no fields"), ("horoscope 2", "crab"))
    assert strange.text == "flying"
    assert dict(broken.fields) == {}
    assert (stars.kind, stars.text) == ("horoscope", "crab")


def test_the_rule_of_a_key() -> None:
    assert [rule_of(key) for key in ("tick.own_diary", "waive.pathology", "decide.path", "linked.x")] == [
        "own_diary",
        "pathology",
        "",
        "x",
    ]
