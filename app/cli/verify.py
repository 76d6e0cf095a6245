"""``carebinder verify``: is a package still what was built?"""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.errors import Exit
from app.cli.output import counted, say, short_path, size
from app.cli.progress_bar import Screen, watched
from app.cli.wording import flaw

_LISTED = 50


def verify(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The package: its folder or zip. Needs no vault.")],
) -> None:
    """Check a package. Exit code 1 when a byte differs, a file is missing or one too many."""
    from app.services import exporting

    result = watched(lambda report: exporting.verify_package(path, report), Screen())
    for problem in result.problems[:_LISTED]:
        say(f"  {short_path(problem.path)}: {flaw(problem.kind)}")
    if len(result.problems) > _LISTED:
        say(f"  and {len(result.problems) - _LISTED:,} more")
    if not result.ok:
        say(f"{short_path(path)} is not what was built: {counted(len(result.problems), 'problem', 'problems')}.")
        raise typer.Exit(Exit.NO)
    files = counted(result.files, "file", "files")
    say(f"{short_path(path)} is complete and unchanged: {files}, {size(result.bytes)}.")
