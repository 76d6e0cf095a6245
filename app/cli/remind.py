"""``carebinder remind``: is the week's reminder due? Reads the settings file only, never a vault."""

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.naming import as_typed
from app.cli.output import counted, is_terminal, say, tell
from app.cli.session import session_of

if TYPE_CHECKING:
    from app.services.closed_reminding import Closed


def remind(
    ctx: typer.Context,
    if_due: Annotated[
        bool, typer.Option("--if-due", help="Show a message on the desktop when something is due; else say nothing.")
    ] = False,
) -> None:
    """Say whether the weekly ten minutes wait. Needs neither vault nor passphrase, and tells nothing of either."""
    from app.services import closed_reminding

    session = session_of(ctx)
    if not if_due:
        _say(closed_reminding.look(session.reminders(), session.clock.now()))
        return
    text = closed_reminding.announce_on_desktop(session.reminders(), session.clock.now(), is_terminal(sys.stdout))
    if text:
        say(text)


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
        say(f"The next reminder comes on {_when(closed.next)}.")
    else:
        say("The weekly reminder is switched off.")


def _when(moment: datetime) -> str:
    return f"{moment:%A, %Y-%m-%d at %H:%M}"
