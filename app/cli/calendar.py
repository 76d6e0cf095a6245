"""``carebinder calendar``: the weekly habit and the dates of a case for a calendar program."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.options import OutPath
from app.cli.output import counted, say, short_path
from app.cli.session import session_of


class Naming(StrEnum):
    """What the events are called."""

    PLAIN = "plain"
    FULL = "full"


def calendar(
    ctx: typer.Context,
    out: OutPath,
    case: Annotated[int | None, typer.Option(metavar="ID", help="Only this case's dates; else those of all.")] = None,
    titles: Annotated[
        Naming, typer.Option(help="plain: nothing about health in a title; full: what each event is about.")
    ] = Naming.PLAIN,
) -> None:
    """Save the weekly ten minutes, appointments and deadlines as a calendar file (.ics)."""
    session = session_of(ctx)
    with session.open() as vault:
        from app.services import calendar_file

        chosen = calendar_file.Titles(titles.value)
        found = calendar_file.entries(vault, session.reminders(), case, chosen, "en")
        count = calendar_file.save(out, found, session.clock.now())
    say(f"{short_path(out)}: {counted(count, 'event', 'events')}. Open it with your calendar program.")
    if titles is Naming.FULL:
        say("Its titles tell of your health: think about who can see your calendar.")
