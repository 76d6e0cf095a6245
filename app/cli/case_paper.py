"""``carebinder case paper``: a note, sheet or letter of the case as PDF."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.options import CaseId, OutPath, Size
from app.cli.output import say, short_path
from app.cli.session import session_of


class Kind(StrEnum):
    """The papers there are, as ``app.services.papers.Paper``."""

    DOCTOR_NOTE = "doctor-note"
    CALL_SHEET = "call-sheet"
    REQUEST_LETTER = "request-letter"
    REMINDER_LETTER = "reminder-letter"
    QUESTIONS = "questions"
    VISIT_SHEET = "visit-sheet"
    COMPARISON = "comparison"
    FIRST_TEAM_LETTER = "first-team-letter"
    SECOND_TEAM_LETTER = "second-team-letter"
    MY_SECOND_OPINION = "my-second-opinion"


class Language(StrEnum):
    """The languages of the papers."""

    ENGLISH = "en"
    GERMAN = "de"


def paper(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help="Which: " + ", ".join(Kind) + ".")],
    out: OutPath,
    *,
    entry: Annotated[
        int | None,
        typer.Option(metavar="N", help="The request that a letter is for; every one it is time for unless said."),
    ] = None,
    case: CaseId = None,
    language: Annotated[
        Language | None,
        typer.Option(metavar="en|de", help="The paper's language; else of each letter its reader's, as written down."),
    ] = None,
    paper_size: Annotated[
        Size | None, typer.Option(metavar="a4|letter", help="The sheets it is printed on; else as usual here.")
    ] = None,
) -> None:
    """Write a note, sheet or letter as PDF, filled from the case."""
    session = session_of(ctx)
    from app.services import papers

    with session.open() as vault:
        size = papers.PageSize(paper_size) if paper_size else session.paper
        made = papers.make(vault, case, papers.Paper(kind), papers.Manner(language, page=size), entry_id=entry)
        papers.save(vault, made, out, session.random)
    say(f"Written: {short_path(out)}")
