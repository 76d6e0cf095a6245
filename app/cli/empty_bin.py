"""``carebinder empty-bin``: delete for good what is in the bin."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.options import Yes
from app.cli.output import counted, say, size
from app.cli.session import session_of

if TYPE_CHECKING:
    from app.services.editing import InBin


def empty_bin(
    ctx: typer.Context,
    older_than: Annotated[int | None, typer.Option(metavar="DAYS", min=0, help="Only what is there longer.")] = None,
    yes: Yes = False,
) -> None:
    """Delete what is in the bin for good, and what lies unused in the vault's folder orphans."""
    from app.services import editing

    longer = None if older_than is None else timedelta(days=older_than)
    with session_of(ctx).open() as vault:
        waiting, aside = editing.in_bin(vault, longer), editing.aside(vault, longer)
        if not (waiting.records or waiting.cases) and not aside.files:
            days = counted(older_than or 0, "day", "days")
            say("The bin is empty." if older_than is None else f"Nothing has been in the bin for {days}.")
            return
        parts = _counted(waiting)
        parts += [f"{counted(aside.files, 'unused file', 'unused files')} ({size(aside.bytes)})"] if aside.files else []
        if not prompts.agreed(f"Delete {' and '.join(parts)} for good?", yes=yes):
            say("Nothing was deleted.")
            raise typer.Exit(Exit.NO)
        gone = editing.empty_bin(vault, longer)
        left = editing.aside(vault, longer)
    say(f"Deleted for good: {' and '.join(_counted(gone)) or counted(0, 'record', 'records')}.")
    if aside.files > left.files:
        unused = counted(aside.files - left.files, "file", "files")
        say(f"Deleted from the folder orphans: {unused}, {size(aside.bytes - left.bytes)}.")


def _counted(these: "InBin") -> list[str]:
    """The records and the cases, where there are any, in words."""
    made = f" with the list of {counted(these.packages, 'package', 'packages')}" if these.packages else ""
    records = [counted(these.records, "record", "records")] if these.records else []
    return records + ([counted(these.cases, "case", "cases") + made] if these.cases else [])
