"""The dates of cases reach the reminders and the calendar."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from app.reminders import words
from app.reminders.settings import SettingsFile
from app.services import backing_up, calendar_file, case_deadlines, closed_reminding, consulting, reminding
from app.services.calendar_file import Titles
from models.errors import ErrorKind, UserError
from models.reminders.plan import Plan, QuietHours
from models.second_opinion.deadlines import DeadlineKind
from models.vault import Vault
from tests.fakes import FakeClock, SilentNotifier

MEDICAL = ("Second", "opinion", "Keller", "records", "safety", "lung")


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """No settings yet."""
    return SettingsFile(tmp_path / "reminders.json")


@pytest.fixture
def case(vault: Vault) -> int:
    """A case with an appointment in four weeks."""
    made = consulting.begin(vault, None, "Nodule in the lung")
    consulting.answer(vault, made.id, "specialist.name", "Dr. Keller")
    consulting.answer(vault, made.id, "appointment.when", "2026-04-14 15:30 Europe/Berlin")
    return made.id


def kinds(vault: Vault, case_id: int | None = None) -> list[str]:
    """What is open, by kind."""
    return [one.kind for one in case_deadlines.of(vault, case_id) if not one.done]


def test_each_deadline_says_whose_it_is(vault: Vault, case: int) -> None:
    assert {one.params["case"] for one in case_deadlines.of(vault)} == {str(case)}
    assert kinds(vault, case) == ["receipt", "appointment"]
    with pytest.raises(UserError) as refused:
        case_deadlines.of(vault, 99)
    assert refused.value.kind is ErrorKind.NO_CASE


def test_the_safety_questions_are_asked_again_when_the_wait_is_long(vault: Vault, case: int) -> None:
    for key in ("growth", "vessel", "nerves", "urgent"):
        consulting.answer(vault, case, f"safety.{key}", "no")
    (again,) = [one for one in case_deadlines.of(vault) if one.kind == case_deadlines.SAFETY_AGAIN]
    assert again.due == vault.clock.now() + timedelta(days=14), "the closed program must know it beforehand"
    clock_of(vault).advance(days=1)
    consulting.answer(vault, case, "appointment.when", "2026-04-15 15:30 Europe/Berlin")
    due = [one.due for one in case_deadlines.of(vault) if one.kind == case_deadlines.SAFETY_AGAIN]
    assert due == [vault.clock.now()], "whoever books a visit far off is asked at once"
    clock_of(vault).advance(days=14)
    assert again in case_deadlines.of(vault)
    consulting.answer(vault, case, "appointment.when", "2026-03-31 15:30 Europe/Berlin")
    for key in ("growth", "vessel", "nerves", "urgent"):
        consulting.answer(vault, case, f"safety.{key}", "no")
    assert case_deadlines.SAFETY_AGAIN not in kinds(vault)


def test_everything_comes_through_one_engine_and_is_one_message_open_or_closed(
    vault: Vault, case: int, file: SettingsFile, tmp_path: Path
) -> None:
    """In five weeks: the habit, letters and asking again, warning signs, backup, medicines, decision, task, visit."""
    clock = clock_of(vault)
    reminding.set_plan(vault, file, Plan(quiet=QuietHours(time(0), time(0))))
    backing_up.back_up(vault, tmp_path / "backup", clock)
    vault.care.add_medication(1, "Ramipril")
    for key in ("growth", "vessel", "nerves", "urgent"):
        consulting.answer(vault, case, f"safety.{key}", "no")
    consulting.answer(vault, case, "appointment.when", "2026-04-22 15:30 Europe/Berlin")
    consulting.answer(vault, case, "compare.deadline", "2026-04-20")
    consulting.answer(vault, case, "visit.report_due", "2026-04-21")
    consulting.enter(vault, case, "task", {"what": "Call", "due": "2026-04-17"})
    consulting.enter(vault, case, "request", {"clinic": "North", "sent": "2026-03-10"})
    late = {"clinic": "South", "sent": "2026-02-01", "chased": "2026-03-14"}
    consulting.enter(vault, case, "request", late)
    reminding.look(vault, file)
    clock.moment = datetime(2026, 4, 21, 16, tzinfo=ZoneInfo("Europe/Berlin"))
    closed = SettingsFile(tmp_path / "closed.json")
    closed.path.write_bytes(file.path.read_bytes())
    expected = {"habit", "backup", "medication_list", "safety_again", "appointment", "receipt", "decision", "report"}
    expected |= {"task", "request_due", "request_chase"}
    shown = SilentNotifier()
    closed_reminding.announce(closed, vault.clock.now(), shown, "en")
    message = reminding.announce(vault, file)
    assert message is not None
    assert set(message.kinds) == expected
    assert shown.shown == [("Carebinder", f"{message.count} things are waiting for you.")]
    kept = closed.path.read_text("utf-8")
    assert not [word for word in (*MEDICAL, *expected - {"habit"}, "Ramipril", "North", "South") if word in kept]


def test_a_receipt_is_announced_48_hours_before_and_not_once_confirmed(
    vault: Vault, case: int, file: SettingsFile
) -> None:
    reminding.set_plan(vault, file, Plan(on=False))
    clock_of(vault).moment = datetime(2026, 4, 12, 15, 29, tzinfo=ZoneInfo("Europe/Berlin"))
    assert reminding.announce(vault, file) is None
    clock_of(vault).advance(minutes=1)
    message = reminding.announce(vault, file)
    assert message is not None
    assert message.kinds == ("receipt",)
    consulting.answer(vault, case, "appointment.acknowledged", "2026-04-12")
    assert "receipt" not in {one.kind for one in reminding.look(vault, file).reminders}


def saved(vault: Vault, file: SettingsFile, target: Path, titles: Titles, language: str = "en") -> str:
    """The calendar file's text."""
    found = calendar_file.entries(vault, file, titles=titles, language=language)
    assert calendar_file.save(target, found, vault.clock.now()) == len(found)
    return target.read_bytes().decode("utf-8")


def test_a_calendar_of_everything_read_back_twice(vault: Vault, case: int, file: SettingsFile, tmp_path: Path) -> None:
    clock_of(vault).advance(hours=1)
    text = saved(vault, file, tmp_path / "a.ics", Titles.PLAIN)
    assert not [word for word in MEDICAL if word.lower() in text.lower()]
    assert "\r\n" in text
    calendar = icalendar.Calendar.from_ical(text)
    habit, receipt, appointment = calendar.events
    assert (habit.start, habit.end - habit.start) == (datetime(2026, 3, 22, 18), timedelta(minutes=10))
    assert habit.get("RRULE").to_ical() == b"FREQ=WEEKLY;BYDAY=SU"
    assert (appointment.start, receipt.start) == (
        datetime(2026, 4, 14, 13, 30, tzinfo=UTC),
        datetime(2026, 4, 12, 13, 30, tzinfo=UTC),
    )
    triggers = [[alarm.get("TRIGGER").dt for alarm in event.walk("VALARM")] for event in calendar.events]
    assert triggers == [[timedelta()], [timedelta()], [-timedelta(days=1), -timedelta(hours=2)]]
    assert [str(event["SUMMARY"]) for event in calendar.events] == [
        "Ten minutes for Carebinder",
        "Carebinder: something is due",
        "Appointment",
    ]
    assert not calendar.walk("VTIMEZONE")
    _other_library_agrees(text)
    again = saved(vault, file, tmp_path / "b.ics", Titles.FULL)
    uids = [event["UID"] for event in icalendar.Calendar.from_ical(again).events]
    assert uids == [event["UID"] for event in calendar.events]
    assert "Second opinion: Dr. Keller" in again
    assert "Zehn Minuten" in saved(vault, file, tmp_path / "c.ics", Titles.PLAIN, "de")


def _other_library_agrees(text: str) -> None:
    """What a library of other people reads: the same moments, and Sundays at six for good."""
    events = vobject.readOne(text).vevent_list
    assert events[0].summary.value == "Ten minutes for Carebinder"
    assert events[2].dtstart.value == datetime(2026, 4, 14, 13, 30, tzinfo=UTC)
    days = [events[0].rruleset[number] for number in (0, 1, 2, 52)]
    assert days == [datetime(2026, 3, 22, 18) + timedelta(weeks=number) for number in (0, 1, 2, 52)]
    assert all(day.tzinfo is None for day in days)
    assert events[2].valarm_list[0].trigger.value == -timedelta(days=1)


def test_a_deadline_of_a_day_and_a_plan_that_is_off(
    vault: Vault, case: int, file: SettingsFile, tmp_path: Path
) -> None:
    consulting.answer(vault, case, "compare.deadline", "2026-05-02")
    reminding.set_plan(vault, file, Plan(on=False))
    text = saved(vault, file, tmp_path / "a.ics", Titles.FULL)
    whole_day = next(one for one in icalendar.Calendar.from_ical(text).events if "decision" in str(one["SUMMARY"]))
    assert str(whole_day.start) == "2026-05-02"
    assert [alarm.get("TRIGGER").dt for alarm in whole_day.walk("VALARM")] == [timedelta(hours=9)]
    assert "RRULE" not in text


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_kind_has_a_title_of_its_own(language: str) -> None:
    kinds = [*DeadlineKind, case_deadlines.SAFETY_AGAIN, "habit"]
    told = {words.full_title(kind, {"name": "N", "clinic": "C", "what": "W"}, language) for kind in kinds}
    assert len(told) >= len(kinds) - 1, "a request and one put off are told alike"
    assert not [title for title in told if "{" in title or "_" in title]


def test_what_is_past_is_in_no_calendar(vault: Vault, case: int, file: SettingsFile) -> None:
    clock_of(vault).advance(days=29)
    assert [one.title for one in calendar_file.entries(vault, file)] == ["Ten minutes for Carebinder", "Appointment"]
    clock_of(vault).advance(days=2)
    assert [one.title for one in calendar_file.entries(vault, file)] == ["Ten minutes for Carebinder"]


def test_nothing_is_overwritten(vault: Vault, file: SettingsFile, tmp_path: Path) -> None:
    target = tmp_path / "a.ics"
    target.write_text("mine")
    with pytest.raises(UserError) as refused:
        saved(vault, file, target, Titles.PLAIN)
    assert refused.value.kind is ErrorKind.TARGET_EXISTS
    assert target.read_text() == "mine"
