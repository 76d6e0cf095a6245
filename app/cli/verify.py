"""``carebinder verify``: is a package still what was built?"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.output import counted, say, short_path, size, tell
from app.cli.progress_bar import Screen, watched
from app.cli.session import Session, session_of
from app.cli.wording import flaw
from models.errors import ErrorKind, UserError

Found = TypeVar("Found")
_LISTED = 50
_TRIES = 3


def verify(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The package: its folder or zip. Needs no vault.")],
) -> None:
    """Check a package. Exit code 1 when a byte differs, a file is missing or one too many."""
    from app.services import exporting

    result = _unlocked(
        session_of(ctx),
        lambda passphrase: watched(lambda report: exporting.verify_package(path, report, passphrase), Screen()),
    )
    for problem in result.problems[:_LISTED]:
        say(f"  {short_path(problem.path)}: {flaw(problem.kind)}")
    if len(result.problems) > _LISTED:
        say(f"  and {len(result.problems) - _LISTED:,} more")
    if not result.ok:
        say(f"{short_path(path)} is not what was built: {counted(len(result.problems), 'problem', 'problems')}.")
        raise typer.Exit(Exit.NO)
    files = counted(result.files, "file", "files")
    say(f"{short_path(path)} is complete and unchanged: {files}, {size(result.bytes)}.")


def _unlocked(session: Session, attempt: Callable[[str | None], Found]) -> Found:
    """What ``attempt`` finds, with the passphrase of a protected package asked for where somebody can be asked."""
    given = None if session.passphrase_file is None else prompts.secret_from(session.passphrase_file)
    tries = 0
    while True:
        try:
            return attempt(given)
        except UserError as error:
            askable = session.passphrase_file is None and prompts.can_ask() and tries < _TRIES
            if error.kind is not ErrorKind.PACKAGE_LOCKED or not askable:
                raise
        if tries:
            tell("That does not open it.")
        given, tries = prompts.secret("Passphrase of this package"), tries + 1
