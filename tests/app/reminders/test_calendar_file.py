"""Calendar files held against RFC 5545 line by line, without help of a library; two libraries read them elsewhere."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reminders.calendar_file import Entry, calendar

NOW = datetime(2026, 3, 15, 18, 30, 5, tzinfo=ZoneInfo("Europe/Berlin"))
BERLIN = datetime(2026, 4, 14, 15, 30, tzinfo=ZoneInfo("Europe/Berlin"))
MOMENT = r"\d{8}T\d{6}"
DURATION = r"-?P(?:\d+D(?:T(?:\d+[HMS])+)?|T(?:\d+[HMS])+)"
TEXT = r"(?:[^\\;,\x00-\x1f\x7f]|\\[\\;,nN])*"
EVENT = {
    "SUMMARY": TEXT,
    "DTSTART": MOMENT + "Z?",
    "DTSTART;VALUE=DATE": r"\d{8}",
    "DTEND": MOMENT + "Z?",
    "DTEND;VALUE=DATE": r"\d{8}",
    "DTSTAMP": MOMENT + "Z",
    "UID": r"[0-9a-f]{16}@carebinder\.org",
    "SEQUENCE": r"\d{1,9}",
    "RRULE": r"FREQ=WEEKLY;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)",
    "CLASS": "PRIVATE",
    "TRANSP": "OPAQUE|TRANSPARENT",
}
PARTS = {
    "VCALENDAR": {"VERSION": r"2\.0", "PRODID": TEXT, "NAME": TEXT, "X-WR-CALNAME": TEXT},
    "VEVENT": EVENT,
    "VALARM": {"ACTION": "DISPLAY", "DESCRIPTION": TEXT, "TRIGGER": DURATION},
}
REQUIRED = {
    "VCALENDAR": {"VERSION", "PRODID"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"},
    "VALARM": {"ACTION", "DESCRIPTION", "TRIGGER"},
}
WITHIN = {"VCALENDAR": None, "VEVENT": "VCALENDAR", "VALARM": "VEVENT"}
"""3.6: what each component may hold, exactly once, and where it may stand. No TZID anywhere, so no VTIMEZONE is due."""

TITLES = st.text(st.characters(codec="utf-8"), max_size=120)
ALARMS = st.lists(st.integers(-(10**6), 10**6).map(lambda seconds: timedelta(seconds=seconds)), max_size=2)


def hold(content: bytes) -> list[list[tuple[str, str]]]:
    """Hold a file against the grammar; its events as lines of name and value."""
    assert content.endswith(b"\r\n")
    raw = content.split(b"\r\n")[:-1]
    assert not [line for line in raw if len(line) > 75 or b"\n" in line or b"\r" in line]
    assert all(line.decode("utf-8") for line in raw), "no sign is torn by a fold, no line is empty"
    lines = re.sub(rb"\r\n ", b"", content).decode("utf-8").split("\r\n")[:-1]
    inside: list[str] = []
    seen: list[Counter[str]] = []
    events: list[list[tuple[str, str]]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            assert WITHIN[value] == (inside[-1] if inside else None)
            inside.append(value)
            seen.append(Counter())
            events += [[]] if value == "VEVENT" else []
        elif name == "END":
            assert inside.pop() == value
            counted = seen.pop()
            assert REQUIRED[value] <= set(counted)
            assert max(counted.values()) == 1
        else:
            assert re.fullmatch(PARTS[inside[-1]][name], value), line
            seen[-1][name.partition(";")[0]] += 1
            events[-1].append((name, value)) if inside[-1] == "VEVENT" else None
    assert not inside
    return events


def entry(title: str = "Something", begin: date | datetime = BERLIN, **more: object) -> Entry:
    """One event."""
    lasts = timedelta(minutes=10) if isinstance(begin, datetime) else None
    return Entry("0123456789abcdef", title, begin, lasts, **more)  # type: ignore[arg-type] # as each test says


@settings(max_examples=40)
@given(TITLES, st.dates(date(1900, 1, 2), date(2200, 1, 1)), st.times(), ALARMS, st.booleans())
def test_every_file_keeps_to_the_grammar(title: str, day: date, at: object, alarms: object, weekly: bool) -> None:
    wall = datetime.combine(day, at)  # type: ignore[arg-type] # hypothesis draws times
    entries = [entry(title, begin, weekly=weekly, alarms=alarms) for begin in (day, wall, wall.replace(tzinfo=UTC))]
    content = calendar(entries, NOW, "Carebinder")
    assert len(hold(content)) == 3
    said = [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(content).events]
    assert said == ["".join(sign for sign in " ".join(title.split()) if sign.isprintable())] * 3


def test_a_long_title_is_folded_between_signs_and_what_means_something_is_escaped() -> None:
    content = calendar([entry("Müller; ä, \\ 日本" * 20)], NOW, "Carebinder")
    (event,) = hold(content)
    assert dict(event)["SUMMARY"] == r"Müller\; ä\, \\ 日本" * 20
    assert b"\r\n " in content


def test_a_moment_is_written_in_utc_a_wall_s_without_a_zone_and_a_newer_file_replaces_an_older() -> None:
    older, newer = (dict(hold(calendar([entry()], now, "C"))[0]) for now in (NOW, NOW + timedelta(seconds=1)))
    assert (older["DTSTART"], older["DTSTAMP"]) == ("20260414T133000Z", "20260315T173005Z")
    assert older["UID"] == newer["UID"]
    assert int(older["SEQUENCE"]) < int(newer["SEQUENCE"]) < 1 << 31
    (wall,) = hold(calendar([entry(begin=datetime(2026, 3, 22, 18), weekly=True)], NOW, "C"))
    assert (dict(wall)["DTSTART"], dict(wall)["RRULE"]) == ("20260322T180000", "FREQ=WEEKLY;BYDAY=SU")
