"""One timeline."""

from datetime import UTC, date, datetime, timedelta, timezone

from models.deadlines import Deadline
from models.second_opinion import EntryKind
from models.second_opinion.deadlines import DeadlineKind, deadlines, last_moment, overdue
from tests.models.second_opinion.story import NO_FLAGS, Story


def told(story: Story) -> list[tuple[str, str, bool]]:
    """Kind, day and whether it is done, in order."""
    return [(one.kind, one.day.isoformat(), one.done) for one in deadlines(story.given())]


def test_everything_stands_on_one_line_in_order() -> None:
    story = Story().say(NO_FLAGS)
    story.say(
        {
            "specialist.name": "Dr. New",
            "appointment.when": "2026-03-12 9:00 America/New_York",
            "appointment.place": "Main St 1",
            "visit.report_due": "2026-03-26",
            "compare.deadline": "2026-04-01",
        }
    )
    request = story.enter(EntryKind.REQUEST, clinic="North", law="gdpr", sent="2026-03-02")
    story.enter(EntryKind.REQUEST, clinic="Draft")
    task = story.enter(EntryKind.TASK, what="Copy the disc", who="Ben", due="2026-03-05")
    story.enter(EntryKind.TASK, what="Some day")
    assert told(story) == [
        ("task", "2026-03-05", False),
        ("receipt", "2026-03-10", False),
        ("appointment", "2026-03-12", False),
        ("report", "2026-03-26", False),
        ("safety", "2026-03-30", True),
        ("decision", "2026-04-01", False),
        ("request_due", "2026-04-02", False),
    ]
    by_kind = {one.kind: one for one in deadlines(story.given())}
    assert by_kind["appointment"].params == {"name": "Dr. New", "place": "Main St 1", "kind": ""}
    assert by_kind["task"].params == {"entry": str(task), "what": "Copy the disc", "who": "Ben"}
    assert by_kind["request_due"].params == {"entry": str(request), "clinic": "North", "law": "gdpr"}
    assert by_kind["safety"].params == {"frame": "routine", "sign": ""}
    story.edit(request, extended="2026-03-02")
    story.edit(task, done="2026-03-02")
    story.say({"appointment.acknowledged": "2026-03-02", "decide.path": "wait", "visit.report": "9"})
    story.filed[9] = story.now
    done = {kind: over for kind, _, over in told(story)}
    assert done == {
        "task": True,
        "receipt": True,
        "appointment": False,
        "report": True,
        "safety": True,
        "decision": True,
        "request_extended": False,
    }
    assert {kind for kind, *_ in told(story)} <= set(DeadlineKind)


def test_a_clinic_is_asked_again() -> None:
    story = Story()
    request = story.enter(EntryKind.REQUEST, clinic="North", sent="2026-01-01")
    assert told(story) == [("request_due", "2026-01-31", False)]
    story.edit(request, chased="2026-03-01")
    assert told(story) == [("request_due", "2026-01-31", False), ("request_chase", "2026-03-15", False)]
    story.edit(request, refused="nothing there")
    assert told(story) == [("request_due", "2026-01-31", True)]


def test_a_day_is_over_at_midnight_where_the_person_is() -> None:
    here = timezone(timedelta(hours=-5))
    day, moment = Deadline("task", date(2026, 3, 5)), Deadline("receipt", datetime(2026, 3, 6, 4, 0, tzinfo=UTC))
    now = datetime(2026, 3, 5, 23, 30, tzinfo=here)
    assert last_moment(moment, now) < last_moment(day, now)
    assert not overdue(day, now)
    assert overdue(moment, now)
    assert overdue(day, now + timedelta(hours=1))
    assert not overdue(Deadline("task", date(2026, 3, 5), done=True), now + timedelta(days=1))


def test_days_at_the_edge_of_the_calendar_are_none() -> None:
    story = Story().say({"appointment.when": "9999-12-31 23:00 America/New_York", "compare.deadline": "0001-01-01"})
    story.enter(EntryKind.REQUEST, clinic="North", sent="0001-01-01", law="gdpr", chased="0001-01-01")
    assert told(story) == []
