"""``carebinder confirm``: settle whose held records are."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.errors import Exit
from app.cli.list import words
from app.cli.naming import as_typed
from app.cli.output import counted, say, table, tell
from app.cli.session import session_of
from app.cli.show import written

if TYPE_CHECKING:
    from app.services.browsing import Row


def confirm(
    ctx: typer.Context,
    ids: Annotated[list[int] | None, typer.Argument(metavar="[ID...]", help="Which held records.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every held record.")] = False,
    person: Annotated[str | None, typer.Option(metavar="NAME", help="Whose they are.")] = None,
) -> None:
    """Say whose held records are. Only then are they part of record and package. Without ID or --all: show them."""
    from app.services import browsing, editing
    from app.services.people import named
    from models.records import Standing

    if ids and all_:
        tell("Name records or take --all, not both.")
        raise typer.Exit(Exit.USAGE)
    with session_of(ctx).open() as vault:
        owner = named(vault, person).id if person is not None else None
        if not ids and not all_:
            _show(browsing.rows(vault, browsing.Wanted(standing=Standing.HELD)))
            return
        chosen = ids or editing.held(vault)
        editing.confirm(vault, chosen, owner)
    say(f"Confirmed: {counted(len(chosen), 'record', 'records')}.")


def _show(rows: "list[Row]") -> None:
    if not rows:
        say("Nothing is held.")
        return
    lines = [
        (row.record.id, row.record.title, words(row.record.type), row.record.date or "", written(row.record.written))
        for row in rows
    ]
    table(("ID", "Title", "Type", "Date", "Written on it"), lines, keep=(0, 3))
    say(as_typed("Settle them with: carebinder confirm ID... --person NAME"))
    say(as_typed("What is nobody's here goes with: carebinder remove ID..."))
