"""``carebinder week``: this week's ten minutes, on the command line."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson
from app.cli.output import counted, say, say_json, tell, weekday_and_time
from app.cli.planning import pause_until, planned
from app.cli.session import session_of
from app.cli.wording import background_words, inbox_reason, streak_words, week_sign
from models.reminders.weeks import Shown

if TYPE_CHECKING:
    from app.reminders.settings import SettingsFile
    from app.services.reminding import WeekNow
    from app.services.weekly_inbox import Inbox


def week(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    *,
    nothing_new: Annotated[
        bool, typer.Option("--nothing-new", help="Let this week count: there was nothing to be filed.")
    ] = False,
    fine: Annotated[
        list[int] | None, typer.Option(metavar="ID", help="Leave this record as it is; several times for several.")
    ] = None,
    later: Annotated[
        list[int] | None, typer.Option(metavar="ID", help="Ask about this record again next week.")
    ] = None,
    plan: Annotated[
        str | None, typer.Option(metavar="PLAN", help="When to be reminded: sunday 18:00, for example; off; on.")
    ] = None,
    pause: Annotated[
        str | None, typer.Option(metavar="DAY", help="No reminder and no missed week before this day; off ends it.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Show what waits for a decision, and how many weeks in a row the records were kept up to date."""
    session = session_of(ctx)
    rest = None if pause is None else (pause_until(pause),)
    with session.open() as vault:
        from app.services import reminding, weekly_inbox

        file = session.reminders()
        if plan is not None:
            reminding.set_plan(vault, file, planned(reminding.plan_of(vault, file), plan))
            _let_timer_follow(file)
        if rest is not None:
            reminding.pause(vault, file, *rest)
        for number in fine or ():
            weekly_inbox.settle(vault, number)
        for number in later or ():
            weekly_inbox.ask_next_week(vault, number)
        now = (reminding.confirm_nothing_new if nothing_new else reminding.look)(vault, file)
        waiting = weekly_inbox.inbox(vault)
    if json:
        say_json(_as_json(now, waiting))
        return
    if now.damaged:
        tell("The settings of the reminders could not be read and are made anew; the old file is kept beside them.")
    _say_inbox(waiting)
    say("Weeks: " + " ".join(week_sign(one.shown.value) for one in now.picture if one.shown is not Shown.BEFORE))
    say(streak_words(now.streak.state.value, now.streak.length, now.streak.goal))
    say(f"Next reminder: {weekday_and_time(now.due.next)}." if now.plan.on else "The weekly reminder is off.")
    if not now.counts:
        say(as_typed("Nothing new this week? Say so with: carebinder week --nothing-new"))


def _let_timer_follow(file: "SettingsFile") -> None:
    """The timer of the closed program runs at the plan's minute; say so where it does not follow."""
    from app.services import background_reminder
    from app.services.background_reminder import Background
    from app.services.closed_reminding import minute

    now = background_reminder.follow(background_reminder.this_computer(), minute(file))
    if now in (Background.OUTDATED, Background.BROKEN):
        tell(as_typed(background_words(now.value)))


def _say_inbox(waiting: "Inbox") -> None:
    if not waiting.total:
        say("Nothing waits for a decision.")
        return
    say(f"{counted(waiting.total, 'record waits', 'records wait')} for a decision:")
    for item in waiting.items:
        record = item.row.record
        say(f"  {record.id}  {record.title}: {inbox_reason(item.why.value)}", hang=6)
    if waiting.total > len(waiting.items):
        say(f"  and {waiting.total - len(waiting.items):,} more")
    say(as_typed("Answer with: carebinder confirm ID, edit ID, remove ID, week --fine ID, week --later ID"))


def _as_json(now: "WeekNow", waiting: "Inbox") -> dict[str, Any]:
    return {
        "state": now.due.state.value,
        "counts": now.counts,
        "streak": {"weeks": now.streak.length, "goal": now.streak.goal, "best": now.streak.best},
        "history": [{"week": str(one.week), "state": one.shown.value} for one in now.picture],
        "next": now.due.next.isoformat(timespec="minutes"),
        "waiting": waiting.total,
        "later": waiting.later,
        "items": [
            {"record": item.row.record.id, "title": item.row.record.title, "why": [item.why.value, *item.more]}
            for item in waiting.items
        ],
    }
