"""``carebinder case paper``: notes, sheets and letters of a case as PDF."""

from typing import Annotated

import typer

from app.cli.options import CaseId, OutPath
from app.cli.output import say, short_path
from app.cli.session import session_of
from models.errors import ErrorKind, UserError

Kind = Annotated[
    str,
    typer.Argument(
        metavar="KIND",
        help="doctor-note, call-sheet, request-letter, questions, visit-sheet, comparison, first-team-letter, "
        "second-team-letter or my-second-opinion.",
    ),
]
Entry = Annotated[
    int | None,
    typer.Option("--entry", metavar="NUMBER", help="The letter's request; else all not sent yet."),
]
Language = Annotated[str, typer.Option("--language", metavar="CODE", help="In which language: en or de.")]


def paper(
    ctx: typer.Context, kind: Kind, out: OutPath, entry: Entry = None, language: Language = "en", case: CaseId = None
) -> None:
    """Make a paper as PDF, such as: case paper request-letter --out letter.pdf."""
    from app.services import papers

    if kind not in set(papers.Paper):
        raise UserError(ErrorKind.BAD_VALUE, name="KIND", value=kind, choices=", ".join(papers.Paper))
    session = session_of(ctx)
    with session.open() as vault:
        made = papers.make(vault, case, papers.Paper(kind), entry_id=entry, language=language)
        papers.save(vault, made, out, session.random)
    say(f"{short_path(out)} is ready to be printed.")
