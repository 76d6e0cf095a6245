"""The week's inbox and a sitting: what waits, in which order, what can be said, and how it ends."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.reminders.settings import SettingsFile
from app.services import week_session, weekly_inbox
from app.services.changes import found_right
from app.services.reviewing import is_reviewed, mark_reviewed
from app.services.weekly_inbox import CHOICES, Choice, Inbox, Why, inbox
from models.dates import PartialDate
from models.records import Category, RecordDraft, Standing
from models.reminders.weeks import StreakState
from models.vault import ItemDraft, Vault
from tests.fakes import FakeClock
from tests.models.vault.building import draft, filing

DAY = PartialDate(2026, 3, 1)


def imported(vault: Vault, *drafts: RecordDraft) -> list[int]:
    """Bring in documents as one import does; the record of each."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        names = [f"{vault.imports.list()[0].id}-{number}.pdf" for number in range(len(drafts))]
        filings = [filing(intake, name.encode(), one, name) for name, one in zip(names, drafts, strict=True)]
        return intake.commit(filings, [ItemDraft(name, "stored", filing=at) for at, name in enumerate(names)])


def reviewed(vault: Vault, *drafts: RecordDraft) -> list[int]:
    """The same, looked over."""
    numbers = imported(vault, *drafts)
    mark_reviewed(vault, vault.imports.list()[0].id)
    return numbers


def reasons(found: Inbox) -> list[tuple[int, Why, tuple[Why, ...]]]:
    """What waits, in short."""
    return [(item.row.record.id, item.why, item.more) for item in found.items]


def tidy(title: str = "Report") -> RecordDraft:
    """A record with nothing to ask about."""
    return draft(title, date=DAY, category=Category.NOTES)


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


def test_what_waits_is_asked_in_a_calm_order(vault: Vault) -> None:
    scan, undated, unsorted, held, doubted, unsure, _fine = reviewed(
        vault,
        draft("Scan", date=DAY, category=Category.NOTES, scanned=True),
        draft("No day", date=None, category=Category.NOTES, unread="damaged"),
        draft("No shelf", date=DAY, category=None),
        draft("Whose", date=None, category=Category.NOTES, standing=Standing.HELD),
        replace(tidy("Other"), flags=("recognised", "unsure:date", "other_named:Otto Anders")),
        replace(tidy("Taken"), flags=("recognised", "unsure:title")),
        tidy(),
    )
    (fresh,) = imported(vault, tidy("New"))
    found = inbox(vault)
    assert reasons(found) == [
        (held, Why.HELD, (Why.UNDATED,)),
        (doubted, Why.OTHER_NAMED, (Why.UNSURE,)),
        (unsure, Why.UNSURE, ()),
        (scan, Why.UNREAD, ()),
        (undated, Why.UNREAD, (Why.UNDATED,)),
        (unsorted, Why.UNCATEGORISED, ()),
        (fresh, Why.UNREVIEWED, ()),
    ]
    assert (found.total, found.later) == (7, 0)
    assert all(item.choices == CHOICES[item.why] and Choice.LATER in item.choices for item in found.items)
    assert inbox(vault, person_id=2).total == 0
    assert len(inbox(vault, limit=2).items) == 2
    agreed = found_right([doubted, unsure])
    agreed.do(vault)
    assert reasons(inbox(vault))[1:3] == [(doubted, Why.OTHER_NAMED, ()), (scan, Why.UNREAD, ())]
    agreed.undo(vault)
    weekly_inbox.settle(vault, doubted)
    assert reasons(inbox(vault))[1:3] == [(doubted, Why.OTHER_NAMED, ()), (unsure, Why.UNSURE, ())]


def test_next_week_it_is_asked_again(vault: Vault) -> None:
    (number,) = reviewed(vault, draft("No day", date=None, category=Category.NOTES))
    weekly_inbox.ask_next_week(vault, number)
    assert (inbox(vault).total, inbox(vault).later) == (0, 1)
    clock_of(vault).advance(hours=6)
    assert inbox(vault).total == 1
    weekly_inbox.ask_next_week(vault, number)
    weekly_inbox.ask_again(vault, number)
    assert inbox(vault).total == 1
    weekly_inbox.ask_next_week(vault, number)
    clock_of(vault).advance(days=-300)
    assert inbox(vault).total == 1, "a clock gone wrong hides nothing for long"


def test_what_is_fine_as_it_is_is_not_asked_again_for_that_reason(vault: Vault) -> None:
    (number,) = reviewed(vault, draft("No day", date=None, category=None))
    weekly_inbox.leave_as_it_is(vault, number, Why.UNDATED)
    assert reasons(inbox(vault)) == [(number, Why.UNCATEGORISED, ())]
    weekly_inbox.leave_as_it_is(vault, number, Why.UNCATEGORISED)
    assert inbox(vault).total == 0
    weekly_inbox.ask_again(vault, number, Why.UNCATEGORISED)
    assert reasons(inbox(vault)) == [(number, Why.UNCATEGORISED, ())]
    weekly_inbox.ask_again(vault, number, Why.UNDATED)
    assert reasons(inbox(vault)) == [(number, Why.UNDATED, (Why.UNCATEGORISED,))]


def test_an_import_is_looked_over_when_each_of_its_records_was(vault: Vault) -> None:
    first, second = imported(vault, tidy("One"), tidy("Two"))
    run = vault.imports.list()[0].id
    weekly_inbox.leave_as_it_is(vault, first, Why.UNREVIEWED)
    assert not is_reviewed(vault, run)
    weekly_inbox.leave_as_it_is(vault, second, Why.UNREVIEWED)
    assert is_reviewed(vault, run)
    weekly_inbox.ask_again(vault, second, Why.UNREVIEWED)
    assert not is_reviewed(vault, run)
    assert reasons(inbox(vault)) == [(second, Why.UNREVIEWED, ())]
    clock_of(vault).advance(days=61)
    assert inbox(vault).total == 0


def test_what_was_put_right_or_thrown_away_waits_no_more(vault: Vault) -> None:
    from models.vault import RecordChange

    undated, unwanted = reviewed(
        vault, draft("a", date=None, category=Category.NOTES), draft("b", date=None, category=Category.NOTES)
    )
    vault.records.edit([undated], RecordChange(date=DAY))
    vault.records.bin([unwanted])
    assert inbox(vault).total == 0


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """No settings yet."""
    return SettingsFile(tmp_path / "reminders.json")


def test_a_sitting_counts_what_was_done_and_says_how_the_habit_stands(vault: Vault, file: SettingsFile) -> None:
    sitting = week_session.begin(vault)
    for choice in (Choice.DATE, Choice.DATE, Choice.LATER, Choice.BIN):
        sitting = sitting.after(choice)
    sitting = sitting.taken_back(Choice.BIN).taken_back(Choice.BIN)
    clock_of(vault).advance(minutes=4)
    assert sitting.left(vault.clock.now()) == timedelta(minutes=6)
    ending = week_session.end(vault, file, sitting)
    assert (ending.settled, ending.later, ending.waiting, ending.counts) == (2, 1, 0, False)
    assert ending.streak.state is StreakState.NONE_YET
    ending = week_session.end(vault, file, sitting, nothing_new=True)
    assert (ending.counts, ending.streak.length) == (True, 1)


def test_adding_records_in_a_sitting_lets_the_week_count(vault: Vault, file: SettingsFile) -> None:
    sitting = week_session.begin(vault)
    imported(vault, tidy())
    clock_of(vault).advance(minutes=30)
    ending = week_session.end(vault, file, sitting)
    assert (ending.counts, ending.waiting) == (True, 1)
    assert sitting.left(vault.clock.now()) == timedelta()
    clock_of(vault).advance(days=-1)
    assert sitting.left(vault.clock.now()) == week_session.TEN_MINUTES


def test_very_many_are_counted_once_each_and_what_is_settled_hides_none(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weekly_inbox, "LOOKED_AT", 3)
    monkeypatch.setattr(weekly_inbox, "LIMIT", 2)
    numbers = imported(vault, *[draft(f"Scan {number}", date=None, category=Category.NOTES) for number in range(8)])
    assert inbox(vault).total == 8
    for left, number in enumerate(numbers[:-1], 1):
        weekly_inbox.settle(vault, number)
        assert inbox(vault).total == 8 - left
    assert [item.row.record.id for item in inbox(vault).items] == numbers[-1:]
