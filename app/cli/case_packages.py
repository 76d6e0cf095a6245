"""``carebinder case packages`` and ``case delete``: what was made of a case, and the end of one in the bin."""

from typing import Annotated

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId, Yes
from app.cli.output import counted, day_and_time, one_line, say, say_json, size, table
from app.cli.session import session_of

BinnedNumber = Annotated[int, typer.Argument(metavar="ID", help="The case's number, as list --bin shows it.")]


def packages(ctx: typer.Context, case: CaseId = None, json: AsJson = False) -> None:
    """Show the packages made of a case, and what opens those that are protected."""
    from app.services import packages_made

    with session_of(ctx).open() as vault:
        made = packages_made.of_case(vault, case)
    if json:
        say_json(
            [
                {
                    "version": one.version,
                    "made": day_and_time(one.made),
                    "variant": one.variant,
                    "files": one.files,
                    "bytes": one.bytes,
                    "passphrase": passphrase,
                }
                for one, passphrase in made
            ]
        )
        return
    if not made:
        say(as_typed("None yet. Make one with: carebinder export --out PATH"))
        return
    rows = [
        (one.version, day_and_time(one.made), one.variant, one.files, size(one.bytes), passphrase or "")
        for one, passphrase in made
    ]
    table(("Version", "Made", "Kind", "Files", "Size", "Opens with"), rows, keep=(0, 1, 5))


def delete(ctx: typer.Context, case: BinnedNumber, yes: Yes = False) -> None:
    """Delete one case of the bin for good, with all that was answered in it. The records stay."""
    from app.services import consulting, editing

    with session_of(ctx).open() as vault:
        found = consulting.binned(vault, case)
        made = len(vault.packages.list(case))
        more = f" and the list of {counted(made, 'package', 'packages')}" if made else ""
        if not prompts.agreed(f"Delete case {case}, {one_line(found.title)}{more}, for good?", yes=yes):
            say("Nothing was deleted.")
            raise typer.Exit(Exit.NO)
        editing.delete_cases(vault, [case])
    say(f"Deleted for good: case {case}. The records stay where they are.")
