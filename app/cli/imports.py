"""``carebinder imports``: the reports of past imports, as they were kept."""

from collections.abc import Sequence
from typing import Annotated

import typer

from app.cli.import_report import as_json, print_report
from app.cli.options import AsJson
from app.cli.output import day_and_time, one_line, say, say_json, short_path, table
from app.cli.session import session_of
from app.cli.wording import outcome, reason

_NAMED = 3

app = typer.Typer(help="Past imports and their reports.", no_args_is_help=True)


@app.command("list")
def list_(ctx: typer.Context, json: AsJson = False) -> None:
    """Show every import, newest first."""
    from app.services import importing

    with session_of(ctx).open() as vault:
        runs = importing.kept(vault)
    if json:
        say_json(
            [
                {
                    "id": run.id,
                    "sources": list(run.sources),
                    "begun": run.begun.isoformat(timespec="seconds"),
                    "finished": run.finished.isoformat(timespec="seconds") if run.finished else None,
                }
                for run in runs
            ]
        )
        return
    if not runs:
        say("Nothing was imported yet.")
        return
    rows = [(run.id, day_and_time(run.begun), _from(run.sources), "" if run.finished else "cut short") for run in runs]
    table(("ID", "When", "From", "Remarks"), rows, keep=(0, 1))


def _from(sources: Sequence[str]) -> str:
    """The first few names, and how many more there are: hundreds of files may be named at once."""
    more = [f"and {len(sources) - _NAMED:,} more"] if len(sources) > _NAMED else []
    return ", ".join((*sources[:_NAMED], *more))


@app.command("show")
def show(
    ctx: typer.Context,
    number: Annotated[int, typer.Argument(metavar="N", help="The import's number, as list shows it.")],
    json: AsJson = False,
) -> None:
    """Show one import's report: every file found and what became of it."""
    from app.services import importing

    with session_of(ctx).open() as vault:
        report = importing.kept_report(vault, number)
    if json:
        say_json(as_json(report))
        return
    print_report(report)
    say()
    rows = [
        (short_path(item.path), outcome(item.outcome), reason(item.reason) if item.reason else "", item.record or "")
        for item in report.items
    ]
    table(("File", "What became of it", "Why", "Record"), [tuple(map(one_line, row)) for row in rows])
