"""``carebinder export``: build the second-opinion package."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.findings import tell_left_out
from app.cli.naming import as_typed, program
from app.cli.options import AsJson, CaseId, Everything, OutPath, PersonName, Size
from app.cli.output import counted, say, say_json, short_path, size, tell
from app.cli.progress_bar import Screen, watched
from app.cli.session import session_of

if TYPE_CHECKING:
    from app.services.exporting import ExportResult


class Shape(StrEnum):
    """How the receiving office wants it: ``app.export``'s variants, named here so that help needs no more than this."""

    FOLDER = "folder"
    ZIP = "zip"
    REPORTS = "reports"
    CD = "cd"
    ADDENDUM = "addendum"
    PROTECTED = "protected"


def export(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    out: OutPath,
    *,
    case: CaseId = None,
    person: PersonName = None,
    variant: Annotated[Shape, typer.Option(help="How the receiving office wants it.")] = Shape.FOLDER,
    everything: Everything = False,
    paper_size: Annotated[
        Size | None,
        typer.Option(
            metavar="a4|letter", help="The sheets of BINDER.PDF; else as the specialist's language says, or here."
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Build and verify the package. What is missing is said here and on its cover."""
    session = session_of(ctx)
    with session.open_in_background() as opening:
        from app.services import packaging, paper_sizes

        page = paper_sizes.PageSize(paper_size) if paper_size else None
        wish = packaging.Wish(out, case, person, variant.value, everything, page, session.paper, _tell_before)
        vault = opening.result()
        made = watched(lambda report: packaging.build(vault, wish, session.random, report), Screen())
    _tell_open(made)
    if json:
        say_json(
            {
                "path": str(made.path),
                "files": made.files,
                "bytes": made.bytes,
                "records": made.records,
                "version": made.version,
                **({"passphrase": made.passphrase} if made.passphrase else {}),
            }
        )
        return
    _say_made(made, out)


def _say_made(made: "ExportResult", out: Path) -> None:
    """What was made, that it was read back, and what opens it."""
    files, records = counted(made.files, "file", "files"), counted(made.records, "record", "records")
    say(f"{short_path(out)}: {files}, {size(made.bytes)}, from {records}.")
    if out.suffix.lower() == ".pdf":
        say("It was read back and is as it should be.")
    else:
        say("Every file was read back and is as it should be. Check it again any time, anywhere, with:")
        say(f"  {program()} verify {out}")
    if not made.passphrase:
        say("The package is not encrypted: hand it over in person, or through the clinic's own portal.")
        return
    say(f"The package opens with this passphrase only:  {made.passphrase}")
    say("Tell it by telephone, never in the message that brings the file.")
    if made.kept:
        say(as_typed("The vault keeps it: carebinder case packages shows it again."))
    else:
        say("Write it down now; without a case it is kept nowhere.")


def _tell_before(passphrase: str) -> None:
    """Nobody is to be left with a package and without what opens it, whatever stops the program now."""
    tell(f"The package that is about to be finished opens with this passphrase only:  {passphrase}")


def _tell_open(made: "ExportResult") -> None:
    """What the cover says too: what is lacking, and what stays out."""
    if made.findings_open:
        still = counted(made.findings_open, "thing is", "things are")
        tell(as_typed(f"{still} still open; the cover says which. See: carebinder check"))
    tell_left_out(made.unticked)
    waiting = made.held_back - made.unticked
    if waiting:
        stays = counted(waiting, "record stays", "records stay")
        tell(as_typed(f"{stays} out until confirmed. See: carebinder confirm"))
    if made.sent:
        went = counted(made.sent, "record", "records")
        tell(as_typed(f"{went} went out with earlier packages and are not inside this one."))
