"""``carebinder empty-bin``: delete for good what is in the bin."""

from datetime import timedelta
from typing import Annotated

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.options import Yes
from app.cli.output import counted, say
from app.cli.session import session_of


def empty_bin(
    ctx: typer.Context,
    older_than: Annotated[int | None, typer.Option(metavar="DAYS", min=0, help="Only what is there longer.")] = None,
    yes: Yes = False,
) -> None:
    """Delete what is in the bin for good."""
    from app.services import editing

    with session_of(ctx).open() as vault:
        waiting = editing.in_bin(vault)
        if not waiting:
            say("The bin is empty.")
            return
        if not prompts.agreed(f"Delete {counted(waiting, 'record', 'records')} for good?", yes=yes):
            say("Nothing was deleted.")
            raise typer.Exit(Exit.NO)
        gone = editing.empty_bin(vault, None if older_than is None else timedelta(days=older_than))
    say(f"Deleted for good: {counted(gone, 'record', 'records')}.")
