"""``carebinder case add|edit|drop|entries``: letters, doctors, opinions, tasks and what else a case has several of."""

from typing import Annotated

import typer

from app.cli.case_words import entry_line
from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId
from app.cli.output import say, say_json
from app.cli.session import session_of
from models.errors import ErrorKind, UserError

EntryNumber = Annotated[int, typer.Argument(metavar="NUMBER", help="The entry's number, as entries shows it.")]
Kind = Annotated[str, typer.Argument(metavar="KIND", help="request, physical, candidate, opinion, row, cell or task.")]
OneKind = Annotated[str | None, typer.Argument(metavar="KIND", help="Only those of this kind.")]
Fields = Annotated[
    list[str], typer.Argument(metavar="FIELD=VALUE...", help="What it says; nothing after = takes a field away.")
]


def add(ctx: typer.Context, kind: Kind, fields: Fields, case: CaseId = None) -> None:
    """Enter something, such as: case add request clinic="Clinic North" law=gdpr."""
    from app.services import consulting

    told = fields_of(fields)
    with session_of(ctx).open() as vault:
        entry = consulting.enter(vault, case, kind, told)
    say(f"Entered: {entry_line(entry)}", hang=2)


def edit(ctx: typer.Context, number: EntryNumber, fields: Fields) -> None:
    """Change fields of an entry, such as: case edit 3 sent=2026-03-14."""
    from app.services import consulting

    told = fields_of(fields)
    with session_of(ctx).open() as vault:
        entry = consulting.change_entry(vault, number, told)
    say(f"Changed: {entry_line(entry)}", hang=2)


def drop(ctx: typer.Context, number: EntryNumber) -> None:
    """Take an entry out of its case; what was in it stays in the log."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        consulting.drop_entry(vault, number)
    say(f"Entry {number} is taken out.")


def entries(ctx: typer.Context, kind: OneKind = None, case: CaseId = None, json: AsJson = False) -> None:
    """Show what was entered, or everything of one kind."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        found = consulting.entries(vault, case, kind)
    if json:
        say_json([{"id": one.id, "kind": one.kind, "fields": one.fields} for one in found])
        return
    for one in found:
        say(entry_line(one), hang=2)
    if not found:
        say(as_typed("Nothing is entered yet. Enter something with: carebinder case add KIND FIELD=VALUE"))


def fields_of(words: list[str]) -> dict[str, str]:
    """``name=value`` words as fields; UserError(BAD_VALUE) for a word without a name and =."""
    told: dict[str, str] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign or not name.strip():
            raise UserError(
                ErrorKind.BAD_VALUE, name="FIELD=VALUE", value=word, choices="words such as sent=2026-03-14"
            )
        told[name.strip().casefold().replace("-", "_")] = value
    return told
