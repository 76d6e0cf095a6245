"""``carebinder checklist``: lists of the records that a second opinion needs, the program's and your own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId, OutPath
from app.cli.output import say, say_json, table
from app.cli.session import session_of

if TYPE_CHECKING:
    from models.second_opinion import Checklist, Severity

app = typer.Typer(help="Lists of the records to gather: the program's, and your own.", no_args_is_help=True)

ListName = Annotated[str, typer.Argument(metavar="NAME", help="The list's name, in quotes.")]
PointId = Annotated[str, typer.Argument(metavar="ID", help="The point's ID, as show tells it.")]
_HOW_MUCH = "required|recommended|optional"


@app.command("list")
def list_(ctx: typer.Context, json: AsJson = False) -> None:
    """Show the lists there are, and which cases are checked by them."""
    from app.services import record_lists

    with session_of(ctx).open() as vault:
        found = record_lists.seen(vault)
    if json:
        say_json(
            [{"name": one.name, "points": one.points, "cases": list(one.cases), "own": not one.ours} for one in found]
        )
        return
    rows = [(one.name, one.points, ", ".join(map(str, one.cases)), "" if one.ours else "your own") for one in found]
    table(("Name", "Points", "Cases", ""), rows, keep=(1, 2, 3))


@app.command("show")
def show(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="The case's list unless said.")] = None,
    case: CaseId = None,
    json: AsJson = False,
) -> None:
    """Show a list's points."""
    from app.services import consulting, record_lists

    with session_of(ctx).open() as vault:
        if name is not None:
            found = record_lists.get(vault, name)
        else:
            found = record_lists.of_case(vault, consulting.chosen(vault, case).id)
    if json:
        points = [{"id": one.id, "what": one.what, "why": one.why, "severity": one.severity} for one in found.rules]
        say_json({"name": found.name, "points": points})
        return
    say(found.name)
    table(("ID", "How much", "What"), [(one.id, one.severity, one.what) for one in found.rules], keep=(0, 1))
    say(as_typed("Tick a point of your own off with, for example: carebinder case set tick.ID yes"))


@app.command("use")
def use(ctx: typer.Context, name: ListName, case: CaseId = None) -> None:
    """Check a case by this list."""
    from app.services import consulting, record_lists

    with session_of(ctx).open() as vault:
        number = consulting.chosen(vault, case).id
        record_lists.used(number, name).do(vault)
        found = record_lists.of_case(vault, number)
    say(f"Case {number} is checked by the list {found.name}.")


@app.command("save")
def save(
    ctx: typer.Context,
    name: ListName,
    like: Annotated[
        str | None,
        typer.Option("--like", metavar="NAME", help="With the points of this list; the program's unless said."),
    ] = None,
) -> None:
    """Make a list of your own, to be changed with add, drop and weigh."""
    from app.services import record_lists

    with session_of(ctx).open() as vault:
        record_lists.saved(record_lists.begun(vault, name, like)).do(vault)
        made = record_lists.get(vault, name)
    _say_made(made.name, len(made.rules))


@app.command("add")
def add(
    ctx: typer.Context,
    name: ListName,
    what: Annotated[
        str, typer.Argument(metavar="TEXT", help="Your own words in quotes, or an ID of the program's list.")
    ],
    severity: Annotated[str, typer.Option("--how-much", metavar=_HOW_MUCH, help="How much it matters.")] = "required",
) -> None:
    """Add a point to a list of your own."""
    from app.services import record_lists

    _change(ctx, name, record_lists.adding(what, _severity(severity)))


@app.command("drop")
def drop(ctx: typer.Context, name: ListName, point: PointId) -> None:
    """Take a point off a list of your own."""
    from app.services import record_lists

    _change(ctx, name, record_lists.dropping(point))


@app.command("weigh")
def weigh(
    ctx: typer.Context,
    name: ListName,
    point: PointId,
    severity: Annotated[str, typer.Argument(metavar=_HOW_MUCH, help="How much it matters.")],
) -> None:
    """Say how much a point of a list of your own matters."""
    from app.services import record_lists

    _change(ctx, name, record_lists.weighing(point, _severity(severity)))


@app.command("remove")
def remove(ctx: typer.Context, name: ListName) -> None:
    """Take a list of your own away."""
    from app.services import record_lists

    with session_of(ctx).open() as vault:
        record_lists.removed(name).do(vault)
    say(f"The list {name} is removed.")


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .toml file, as export writes it.")],
    replace: Annotated[bool, typer.Option("--replace", help="In the place of your list of the same name.")] = False,
) -> None:
    """Take a list in that a clinic or somebody else made."""
    from app.services import record_lists

    with session_of(ctx).open() as vault:
        made = record_lists.read(file)
        record_lists.saved(made, replacing=replace).do(vault)
    _say_made(made.name, len(made.rules))


@app.command("export")
def export(ctx: typer.Context, name: ListName, out: OutPath) -> None:
    """Write a list as a file, to share it."""
    from app.services import record_lists

    session = session_of(ctx)
    with session.open() as vault:
        record_lists.export(vault, name, out, session.random)
    say(f"The list is in {out}")


def _change(ctx: typer.Context, name: str, edit: "Callable[[Checklist], Checklist]") -> None:
    from app.services import record_lists

    with session_of(ctx).open() as vault:
        record_lists.changed(name, edit).do(vault)
        made = record_lists.get(vault, name)
    _say_made(made.name, len(made.rules))


def _say_made(name: str, points: int) -> None:
    say(f"The list {name} has {points} {'point' if points == 1 else 'points'}.")
    say(as_typed("Check a case by it with: carebinder checklist use NAME"))


def _severity(text: str) -> "Severity":
    from models.errors import ErrorKind, UserError
    from models.second_opinion import Severity

    try:
        return Severity(text.strip().casefold())
    except ValueError:
        choices = ", ".join(Severity)
        raise UserError(ErrorKind.BAD_VALUE, name="how much a point matters", value=text, choices=choices) from None
