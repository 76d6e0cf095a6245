"""``carebinder demo``: a sample person's records from import to verified package."""

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.errors import Exit
from app.cli.findings import print_findings
from app.cli.import_report import print_report
from app.cli.naming import program
from app.cli.output import counted, one_line, say, size
from app.cli.progress_bar import Screen, watched
from app.cli.session import Session, session_of
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from app.services.sampling import Story

DEFAULT = Path("carebinder-demo")


def demo(
    ctx: typer.Context,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="DIR", help=f"Where, {DEFAULT} unless said; a folder that is not empty is refused."
        ),
    ] = None,
) -> None:
    """Show it all with a sample person. Makes records, vault, check and package on the spot, asks nothing."""
    session = session_of(ctx)
    if out is None:
        out = _free(DEFAULT)
    elif _taken(out):
        raise UserError(ErrorKind.TARGET_EXISTS, path=out)
    from app.services import sampling

    out.mkdir(parents=True, exist_ok=True)
    story = sampling.story_of(session.clock.today())
    say(f"1. Making a sample person's records in {out / 'records'} ...")
    sampling.write_records(out / "records", story, session.random)
    passphrase = _make_vault(session, out)
    _take_in(session, out, passphrase)
    _package(session, out, passphrase, story)
    _farewell(out)


def _free(wanted: Path) -> Path:
    """The folder wanted, or the next of its name: who looks around twice has no name to think of."""
    if not _taken(wanted):
        return wanted
    free = next(path for number in count(2) if not _taken(path := wanted.with_name(f"{wanted.name}-{number}")))
    say(f"{wanted} is there already, with package/INDEX.HTM for any browser. This one goes into {free}.")
    return free


def _taken(path: Path) -> bool:
    if path.exists():
        return not path.is_dir() or any(path.iterdir())
    return path.is_symlink()


def _make_vault(session: Session, out: Path) -> str:
    from app.services import recovery_sheets, sampling, unlocking

    say("2. Making the encrypted vault ...")
    passphrase = sampling.new_passphrase(session.random)
    first = unlocking.NewPerson(sampling.SAMPLE.name, sampling.SAMPLE.born, sampling.SAMPLE.sex)
    vault, key = unlocking.create(_vault(out), passphrase, first, clock=session.clock, random=session.random)
    with vault:
        printed = recovery_sheets.Printed(page=session.paper)
        recovery_sheets.write(out / "recovery-sheet.pdf", key, vault, session.clock, printed)
    recovery_sheets.write_private(out / "passphrase.txt", passphrase + "\n")
    say(f"   passphrase: {passphrase}")
    return passphrase


def _take_in(session: Session, out: Path, passphrase: str) -> None:
    from app.services import importing, unlocking
    from importers.deciding import AcceptAll

    say("3. Taking the records in ...")
    with unlocking.open_in_background(_vault(out), passphrase, clock=session.clock, random=session.random) as opening:
        report = watched(
            lambda tell: importing.take_in(opening, [out / "records"], importing.Aim(), AcceptAll(), tell), Screen()
        )
    print_report(report)
    if report.interrupted:
        raise typer.Exit(Exit.CANCELLED)


def _package(session: Session, out: Path, passphrase: str, story: "Story") -> None:
    from app.services import checking, exporting, packaging, sampling, unlocking

    with unlocking.open_vault(_vault(out), passphrase, clock=session.clock, random=session.random) as vault:
        say("4. Entering medicines, a case and questions, then checking what a specialist would miss ...")
        case = sampling.fill_case(vault, sampling.SAMPLE.name, story)
        print_findings(checking.check(vault, case_id=case))
        say("5. Building the package ...")
        wish = packaging.Wish(out / "package", case, here=session.paper)
        made = watched(lambda tell: packaging.build(vault, wish, session.random, tell), Screen())
    say(f"   {counted(made.files, 'file', 'files')}, {size(made.bytes)}")
    say("6. Verifying it, byte for byte ...")
    result = watched(lambda tell: exporting.verify_package(out / "package", tell), Screen())
    if not result.ok:
        say("   The package is not what was built.")
        raise typer.Exit(Exit.NO)
    say("   Complete and unchanged.")


def _farewell(out: Path) -> None:
    shown = one_line(out)
    say()
    say("Done. Look at:")
    say(f"  {shown}/package/INDEX.HTM    what a doctor sees first, in any browser")
    say(f"  {shown}/package/BINDER.PDF   the same to print")
    say(f"  {shown}/Sample.vault         the vault, encrypted; its passphrase is in {shown}/passphrase.txt")
    say(f"Go on with: {program()} --vault {shown}/Sample.vault --passphrase-file {shown}/passphrase.txt list")
    say("All of it is made up. Delete the folder when you have seen enough.")


def _vault(out: Path) -> Path:
    return out / "Sample.vault"
