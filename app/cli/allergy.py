"""``carebinder allergy``: allergies and intolerances, or that none are known."""

from typing import Annotated

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson, PersonName
from app.cli.output import day, say, say_json, table
from app.cli.session import session_of

app = typer.Typer(help="Allergies and intolerances, or that none are known.", no_args_is_help=True)


@app.command("add")
def add(
    ctx: typer.Context,
    substance: Annotated[str, typer.Argument(metavar="SUBSTANCE", help="What is not tolerated.")],
    reaction: Annotated[str, typer.Option(metavar="TEXT", help="What happens.")] = "",
    person: PersonName = None,
) -> None:
    """Enter an allergy."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        caring.add_allergy(vault, person, substance, reaction)
    say(f"Entered: {substance}.")


@app.command("none")
def none(ctx: typer.Context, person: PersonName = None) -> None:
    """State that no allergies are known."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        caring.state_no_allergies(vault, person)
    say("Entered: no known allergies.")


@app.command("list")
def list_(ctx: typer.Context, person: PersonName = None, json: AsJson = False) -> None:
    """Show what is entered."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        entries = caring.allergies(vault, person)
    if json:
        say_json(
            [
                {
                    "id": one.id,
                    "substance": one.substance,
                    "reaction": one.reaction,
                    "confirmed": day(one.confirmed),
                }
                for one in entries
            ]
        )
        return
    if not entries:
        say(as_typed("Nothing is entered. If there are none, say so with: carebinder allergy none"))
        return
    rows = [
        (one.id, "none known" if one.substance == caring.NONE_KNOWN else one.substance, one.reaction) for one in entries
    ]
    table(("ID", "Substance", "Reaction"), rows, keep=(0,))


@app.command("remove")
def remove(
    ctx: typer.Context,
    entry: Annotated[int, typer.Argument(metavar="ID", help="The entry's number, as list shows it.")],
    person: PersonName = None,
) -> None:
    """Take an entry back that was a mistake."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        caring.remove_allergy(vault, person, entry)
    say(f"Entry {entry} is taken back.")
