"""``carebinder read-scans``: the words of scanned pages and photographed letters, for search."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.errors import Exit
from app.cli.naming import as_typed
from app.cli.options import AsJson
from app.cli.output import counted, one_line, say, say_json, tell
from app.cli.progress_bar import Screen, watched
from app.cli.session import session_of
from app.cli.wording import flag, reason

if TYPE_CHECKING:
    from app.services.reading_scans import Found, ScansRead

STOPPED = "Stopped. What was read so far is kept; run the same command again for the rest."
_LISTED = 20


def read_scans(
    ctx: typer.Context,
    ids: Annotated[
        list[int] | None, typer.Argument(metavar="[ID...]", help="Which scans; all of them if none.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Read the words of scans and photographed letters, so that search finds them. They may contain mistakes."""
    from app.services import reading_scans

    with session_of(ctx).open() as vault:
        done = watched(lambda tell_: reading_scans.read(vault, ids, tell_), Screen())
    if json:
        say_json(as_json(done))
    else:
        _print(done)
    if done.interrupted:
        tell(STOPPED)
        raise typer.Exit(Exit.CANCELLED)


def as_json(done: "ScansRead") -> dict[str, Any]:
    """The form that ``read-scans --json`` promises."""
    return {
        "read": [
            {"record": one.record_id, "words": not one.wordless, "unsure": list(one.unsure), "doubt": one.doubt}
            for one in done.found
        ],
        "unread": [{"record": one.record_id, "reason": one.reason} for one in done.unread],
    }


def _print(done: "ScansRead") -> None:
    if not done.found and not done.unread:
        if not done.interrupted:
            say("There is no scan whose words are still to be read.")
        return
    wordless = sum(one.wordless for one in done.found)
    say(f"Read: {counted(len(done.found) - wordless, 'scan', 'scans')}. The words may contain mistakes.")
    if wordless:
        say(f"{counted(wordless, 'picture has', 'pictures have')} no words in it.")
    for why, number in Counter(one.reason for one in done.unread).most_common():
        say(f"{counted(number, 'scan', 'scans')} could not be read: {reason(why)}")
    for one in done.found[:_LISTED]:
        _print_doubts(one)
    if any(one.unsure for one in done.found):
        say(as_typed("Look it over with: carebinder show ID. Correct it with: carebinder edit ID"))


def _print_doubts(one: "Found") -> None:
    if one.unsure:
        say(f"  {one.record_id}: {one_line(one.title)}; please check: {', '.join(one.unsure)}", hang=4)
    if one.doubt:
        say(f"  {one.record_id}: {one_line(flag(f'other_named:{one.doubt}'))}", hang=4)
