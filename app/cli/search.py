"""``carebinder search``: records by the words in them."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.list import as_json, words
from app.cli.naming import as_typed
from app.cli.options import AsJson, PersonName
from app.cli.output import counted, one_line, say, say_json
from app.cli.session import session_of
from models.records import Standing

if TYPE_CHECKING:
    from app.services.browsing import FoundRow, Piece


def search(
    ctx: typer.Context,
    terms: Annotated[list[str], typer.Argument(metavar="WORDS...", help="All of them; the last may be unfinished.")],
    person: PersonName = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many records.")] = 50,
    json: AsJson = False,
) -> None:
    """Find records by their words, best first.

    A time among them, such as "ct april 2026", "letzten Frühling" or "04/2026", finds what is from then.
    """
    from app.services import browsing

    with session_of(ctx).open() as vault:
        found = browsing.search(vault, " ".join(terms), browsing.Wanted(person=person), limit)
        held = browsing.Wanted(person=person, standing=Standing.HELD)
        waiting = 0 if json else len(browsing.search(vault, " ".join(terms), held, limit))
    if json:
        say_json([{**as_json(hit.row.record, hit.row.person), "snippet": _plain(hit.snippet, "", "")} for hit in found])
        return
    for hit in found:
        _print(hit)
    if not found:
        say("Of the records that are settled none holds these words." if waiting else "No record holds these words.")
    if waiting:
        more = counted(waiting, "record", "records")
        say(as_typed(f"Of those that wait until you say whose they are, {more} would fit: carebinder confirm"))


def _print(hit: "FoundRow") -> None:
    record = hit.row.record
    facts = " · ".join(filter(None, (str(record.date or ""), words(record.type), hit.row.person)))
    say(f"{record.id:>5}  {one_line(record.title)}  ({one_line(facts)})")
    snippet = one_line(_plain(hit.snippet, "»", "«"))
    if snippet:
        say(f"       {snippet}")


def _plain(snippet: "tuple[Piece, ...]", start: str, end: str) -> str:
    return "".join(f"{start}{piece.text}{end}" if piece.hit else piece.text for piece in snippet)
