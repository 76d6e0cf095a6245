"""``carebinder edit``: correct what is known of a record."""

from dataclasses import replace
from typing import Annotated

import typer

from app.cli.errors import Exit
from app.cli.options import RecordId, date_of
from app.cli.output import say, tell
from app.cli.session import session_of
from models.records import Category, DocumentType

Tags = Annotated[list[str] | None, typer.Option(metavar="TAG", help="Add a tag; may be given several times.")]
Untags = Annotated[list[str] | None, typer.Option(metavar="TAG", help="Take a tag away.")]


def edit(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    record: RecordId,
    *,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="A better title.")] = None,
    date: Annotated[str | None, typer.Option(metavar="D", help="The document's own date: 2026-03-14 or 2026.")] = None,
    category: Annotated[Category | None, typer.Option(help="Its shelf.")] = None,
    type_: Annotated[DocumentType | None, typer.Option("--type", help="What it is.")] = None,
    provider: Annotated[str | None, typer.Option(metavar="NAME", help="The doctor or clinic it is from.")] = None,
    person: Annotated[str | None, typer.Option(metavar="NAME", help="Whose it is.")] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="Your own note.")] = None,
    tag: Tags = None,
    untag: Untags = None,
) -> None:
    """Correct a record's facts. Its original bytes never change."""
    from app.services import editing
    from app.services.people import named

    correction = editing.Correction(
        title, date_of(date), category, type_, provider, None, note, tuple(tag or ()), tuple(untag or ())
    )
    if correction == editing.Correction() and person is None:
        tell("Say what to change, for example --title or --date.")
        raise typer.Exit(Exit.USAGE)
    with session_of(ctx).open() as vault:
        owner = named(vault, person).id if person is not None else None
        editing.correct(vault, record, replace(correction, person_id=owner))
    say(f"Record {record} is changed.")
