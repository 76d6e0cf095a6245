"""``carebinder import``: files, folders, zips and discs into the vault."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.import_report import as_json, print_report
from app.cli.naming import as_typed
from app.cli.options import AsJson, PersonName
from app.cli.output import counted, say, say_json, tell
from app.cli.progress_bar import Screen, watched
from app.cli.session import session_of
from models.errors import ErrorKind, UserError
from models.records import Category

if TYPE_CHECKING:
    from app.services.unlocking import Opening
    from importers.candidates import ImportReport
    from importers.deciding import Decider

STOPPED = "Stopped. Everything listed is safely stored; run the same command again for the rest."


def import_(
    ctx: typer.Context,
    sources: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files, folders, zips, disc images.")],
    person: PersonName = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: what names somebody else is held.")] = False,
    category: Annotated[Category | None, typer.Option(help="Put everything on this shelf.")] = None,
    json: AsJson = False,
) -> None:
    """Take records in. Every file found is stored, known already, or listed with its reason."""
    for source in sources:
        if not source.exists():
            raise UserError(ErrorKind.SOURCE_MISSING, path=source)
    session = session_of(ctx)
    with session.open_in_background() as opening:
        from app.services import importing, reminding

        screen = Screen()
        decider = _decider(opening, screen, yes=yes)
        aim = importing.Aim(person, category)
        report = watched(lambda tell_: importing.take_in(opening, sources, aim, decider, tell_), screen)
        scans = 0 if json else _unread_scans(opening, report)
        if session.settings is not None:
            reminding.note(opening.result(), session.reminders())
    if json:
        say_json(as_json(report))
    else:
        print_report(report)
    if scans:
        words = counted(scans, "record is a scan or photo", "records are scans or photos")
        say(as_typed(f"{words} whose words search does not find yet. Read them with: carebinder read-scans"))
    if report.interrupted:
        tell(STOPPED)
        raise typer.Exit(Exit.CANCELLED)


def _unread_scans(opening: "Opening", report: "ImportReport") -> int:
    """How many of the new records are scans whose words are still to be read."""
    from app.services import scans_waiting

    return 0 if report.import_id is None else scans_waiting.brought(opening.result(), report.import_id)


def _decider(opening: "Opening", screen: Screen, *, yes: bool) -> "Decider":
    if yes or not prompts.can_ask():
        from importers.deciding import AcceptAll

        return AcceptAll()
    from app.cli.deciding import TerminalDecider

    return TerminalDecider(opening, screen)
