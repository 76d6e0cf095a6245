"""``carebinder remind``: is the week's reminder due? Reads the settings file only, never a vault."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.errors import Exit
from app.cli.naming import as_typed
from app.cli.output import counted, is_terminal, say, short_path, tell, weekday_and_time
from app.cli.session import session_of
from app.cli.wording import background_words

if TYPE_CHECKING:
    from app.services.closed_reminding import Closed


class Switch(StrEnum):
    """What to do with the system's timer."""

    ON = "on"
    OFF = "off"
    STATE = "state"


def remind(
    ctx: typer.Context,
    if_due: Annotated[
        bool, typer.Option("--if-due", help="Show a message on the desktop when something is due; else say nothing.")
    ] = False,
    timer: Annotated[
        Switch | None,
        typer.Option(
            help="Let this computer run remind --if-due each hour for you, or no more; or say whether it does."
        ),
    ] = None,
) -> None:
    """Say whether the weekly ten minutes wait. Needs neither vault nor passphrase, and tells nothing of either."""
    from app.services import closed_reminding

    session = session_of(ctx)
    if timer is not None:
        _set_timer(timer, closed_reminding.minute(session.reminders()))
        return
    if not if_due:
        _say(closed_reminding.look(session.reminders(), session.clock.now()))
        return
    text = closed_reminding.announce_on_desktop(session.reminders(), session.clock.now(), is_terminal(sys.stdout))
    if text:
        say(text)


def _set_timer(switch: Switch, minute: int) -> None:
    from app.services import background_reminder
    from app.services.background_reminder import Background

    here = background_reminder.this_computer()
    if switch is Switch.ON:
        now = background_reminder.switch_on(here, minute)
    else:
        now = background_reminder.switch_off(here) if switch is Switch.OFF else background_reminder.state(here, minute)
    say(as_typed(background_words(now.value)))
    if switch is Switch.ON and now is not Background.ON:
        raise typer.Exit(Exit.PROBLEM)
    for path in background_reminder.preview(here) if now is Background.ON else ():
        say(f"  {short_path(path)}")


def _say(closed: "Closed") -> None:
    if closed.damaged:
        tell("The settings of the reminders could not be read. Open your vault once, and they are made anew.")
    if not closed.habits:
        say(as_typed("No reminders are set up yet. They are when your vault is opened: carebinder --vault PATH week"))
        return
    if any(one.waits for one in closed.habits):
        say("It is time for this week's ten minutes.")
    if closed.others:
        say(f"{counted(closed.others, 'other thing waits', 'other things wait')} for you in Carebinder.")
    if closed.next is not None:
        say(f"The next reminder comes on {weekday_and_time(closed.next)}.")
    else:
        say("The weekly reminder is switched off.")
