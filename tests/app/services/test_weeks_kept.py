"""Which week something counts for, and what counts at all."""

from datetime import UTC, datetime, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from app.services import weeks_kept
from app.services.weeks_kept import GRACE, confirm_nothing_new, settle, week_for, weeks
from models.records import Standing
from models.reminders.plan import Plan
from models.reminders.weeks import Counted, How, Week
from models.vault import ItemDraft, Vault
from tests.fakes import FakeClock
from tests.models.vault.building import draft, filing

WALL = st.datetimes(datetime(2010, 1, 1), datetime(2060, 1, 1))
PLANS = st.builds(Plan, weekday=st.integers(0, 6), at=st.times())
LONG_AGO = Week(2000, 1)


def clock_of(vault: Vault) -> FakeClock:
    assert isinstance(vault.clock, FakeClock)
    return vault.clock


def imported(vault: Vault, name: str, outcome: str = "stored", standing: Standing = Standing.ACTIVE) -> int:
    """One import of one document, the line of its report ending as told; its record."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        filings = [filing(intake, name.encode(), draft(name, standing=standing), name)]
        (number,) = intake.commit(filings, [ItemDraft(name, outcome, filing=0)])
    return number


def kept(vault: Vault) -> dict[str, str]:
    """The weeks that count, in short."""
    return {str(week): one.how.value for week, one in sorted(weeks(vault).items())}


@given(PLANS, WALL)
def test_what_is_done_counts_for_its_week_or_within_a_day_for_the_week_of_the_plan(plan: Plan, here: datetime) -> None:
    slot = plan.slot_before(here)
    own, planned = Week.of(here), Week.of(slot)
    got = week_for({}, plan, here.replace(tzinfo=UTC), LONG_AGO)
    assert got == (planned if here - slot < GRACE else own)
    done = {planned: Counted(How.FILED, here.replace(tzinfo=UTC))}
    assert week_for(done, plan, here.replace(tzinfo=UTC), LONG_AGO) == own
    assert week_for({}, plan, here.replace(tzinfo=UTC), own) == own


def test_the_week_is_that_of_the_wall_where_the_person_is(vault: Vault) -> None:
    clock_of(vault).moment = datetime(2026, 3, 22, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    imported(vault, "a")
    assert kept(vault) == {"2026-W12": "filed"}


def test_an_import_that_brought_nothing_new_counts_for_nothing(vault: Vault) -> None:
    first = imported(vault, "a", standing=Standing.HELD)
    assert kept(vault) == {"2026-W11": "filed"}
    clock_of(vault).advance(days=8)
    number = vault.imports.begin(("disc",))
    with vault.intake(number) as intake:
        intake.commit([], [ItemDraft("a", "duplicate", record=first), ItemDraft("b", "ignored")])
    vault.imports.begin(("cut short",))
    assert kept(vault) == {"2026-W11": "filed"}


def test_files_added_to_a_record_that_was_here_count(vault: Vault) -> None:
    first = imported(vault, "a")
    clock_of(vault).advance(days=8)
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        intake.commit([], [ItemDraft("b", "stored", record=first)])
    assert kept(vault) == {"2026-W11": "filed", "2026-W13": "filed"}


def test_looking_writes_nothing_and_settling_twice_is_settling_once(vault: Vault) -> None:
    imported(vault, "a")
    assert kept(vault)
    assert vault.notes.get(weeks_kept.NOTE) is None
    settled = settle(vault, Plan())
    note = vault.notes.get(weeks_kept.NOTE)
    assert settle(vault, Plan()) == settled == weeks(vault)
    assert vault.notes.get(weeks_kept.NOTE) == note


def test_what_was_settled_long_ago_outlives_its_records(vault: Vault) -> None:
    number = imported(vault, "a")
    settle(vault, Plan())
    clock_of(vault).advance(days=20)
    settle(vault, Plan())
    vault.records.bin([number])
    assert kept(vault) == {"2026-W11": "filed"}


def test_weeks_of_months_without_a_look_are_found_afterwards(vault: Vault) -> None:
    settle(vault, Plan())
    for name in "abcd":
        imported(vault, name)
        clock_of(vault).advance(days=7)
    clock_of(vault).advance(days=100)
    assert kept(vault) == {f"2026-W{number}": "filed" for number in (11, 12, 13, 14)}


def test_a_week_counts_for_what_came_first(vault: Vault) -> None:
    confirm_nothing_new(vault, Plan())
    imported(vault, "a")
    assert kept(vault) == {"2026-W11": "nothing_new"}


def test_what_is_kept_stays_small(vault: Vault) -> None:
    clock = clock_of(vault)
    plan = Plan(at=time(12))
    for _ in range(6):
        confirm_nothing_new(vault, plan)
        clock.advance(days=7)
    assert len(vault.notes.get(weeks_kept.NOTE) or "") < 6 * 60 + 80
    assert weeks_kept.MOST * 60 < 64 * 1024
