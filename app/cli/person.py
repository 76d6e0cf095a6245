"""``carebinder person``: the people of a vault."""

from typing import Annotated

import typer

from app.cli.options import AsJson, date_of
from app.cli.output import say, say_json, table
from app.cli.session import session_of
from models.records import Sex

app = typer.Typer(help="The people whose records are in the vault.", no_args_is_help=True)

OtherNames = Annotated[
    list[str] | None, typer.Option("--also", metavar="NAME", help="Another name on records: maiden name, spelling.")
]
Born = Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="Date of birth.")]
SexOption = Annotated[Sex | None, typer.Option(help="As hospitals write it on images.")]


@app.command("add")
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Option(metavar="NAME", help="The person's name.")],
    born: Annotated[str, typer.Option(metavar="YYYY-MM-DD", help="Date of birth.")],
    sex: SexOption = None,
    also: OtherNames = None,
) -> None:
    """Add a person."""
    session = session_of(ctx)
    from app.services import people

    day = people.checked_born(date_of(born), session.clock)
    with session.open() as vault:
        person = people.add(vault, name, day, sex, tuple(also or ()))
    say(f"{person.name} is person {person.id}.")


@app.command("list")
def list_(ctx: typer.Context, json: AsJson = False) -> None:
    """Show everyone in the vault."""
    with session_of(ctx).open() as vault:
        everyone = vault.people.list()
    if json:
        say_json(
            [
                {
                    "id": person.id,
                    "name": person.name,
                    "born": str(person.born) if person.born else None,
                    "sex": person.sex.value if person.sex else None,
                    "other_names": list(person.other_names),
                }
                for person in everyone
            ]
        )
        return
    rows = [(one.id, one.name, one.born or "", one.sex or "", ", ".join(one.other_names)) for one in everyone]
    table(("ID", "Name", "Born", "Sex", "Also"), rows, keep=(0, 2))


@app.command("edit")
def edit(
    ctx: typer.Context,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Name or number.")],
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The right name.")] = None,
    born: Born = None,
    sex: SexOption = None,
    also: OtherNames = None,
) -> None:
    """Correct a person's name, date of birth or sex, or add another name."""
    session = session_of(ctx)
    from app.services import people

    day = people.checked_born(date_of(born), session.clock)
    with session.open() as vault:
        changed = people.edit(vault, person, name=name, born=day, sex=sex, also=tuple(also or ()))
    say(f"Person {changed.id} is {changed.name}, born {changed.born or 'unknown'}.")
