"""``carebinder medication``: what is taken, as the person enters it."""

from typing import Annotated

import typer

from app.cli.options import AsJson, PersonName, date_of
from app.cli.output import counted, day, say, say_json, table
from app.cli.session import session_of

app = typer.Typer(help="Medicines: what is taken now, and what was.", no_args_is_help=True)

MedicationId = Annotated[int, typer.Argument(metavar="ID", help="The entry's number, as list shows it.")]


@app.command("add")
def add(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The medicine.")],
    *,
    dose: Annotated[str, typer.Option(metavar="TEXT", help="How much, such as 5 mg.")] = "",
    frequency: Annotated[str, typer.Option(metavar="TEXT", help="How often, such as twice a day.")] = "",
    reason: Annotated[str, typer.Option(metavar="TEXT", help="What for.")] = "",
    started: Annotated[str | None, typer.Option(metavar="D", help="Since when.")] = None,
    person: PersonName = None,
) -> None:
    """Enter a medicine that is taken now."""
    from app.services import caring

    new = caring.NewMedication(name, dose, frequency, reason, date_of(started))
    with session_of(ctx).open() as vault:
        entry = caring.add_medication(vault, person, new)
    say(f"{entry.name} is entry {entry.id}.")


@app.command("list")
def list_(
    ctx: typer.Context,
    person: PersonName = None,
    all_: Annotated[bool, typer.Option("--all", help="Also what is no longer taken.")] = False,
    json: AsJson = False,
) -> None:
    """Show what is taken now."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        entries = caring.medications(vault, person, current_only=not all_)
    if json:
        say_json(
            [
                {
                    "id": one.id,
                    "name": one.name,
                    "dose": one.dose,
                    "frequency": one.frequency,
                    "reason": one.reason,
                    "started": str(one.started) if one.started else None,
                    "ended": str(one.ended) if one.ended else None,
                    "confirmed": day(one.confirmed),
                }
                for one in entries
            ]
        )
        return
    rows = [
        (
            one.id,
            one.name,
            one.dose,
            one.frequency,
            one.reason,
            one.started or "",
            one.ended or "",
            day(one.confirmed),
        )
        for one in entries
    ]
    if rows:
        table(("ID", "Medicine", "Dose", "How often", "What for", "Since", "Until", "Confirmed"), rows, keep=(0,))
    else:
        say("No medicines are entered.")


@app.command("end")
def end(
    ctx: typer.Context,
    entry: MedicationId,
    date: Annotated[str | None, typer.Option(metavar="D", help="The last day; today unless said.")] = None,
) -> None:
    """Say that a medicine is no longer taken."""
    session = session_of(ctx)
    from app.services import caring

    with session.open() as vault:
        caring.end_medication(vault, entry, date_of(date))
    say(f"Entry {entry} has ended.")


@app.command("confirm")
def confirm(ctx: typer.Context, person: PersonName = None) -> None:
    """Say that the list is complete and current today."""
    from app.services import caring

    with session_of(ctx).open() as vault:
        number = caring.confirm_medications(vault, person)
    say(f"Confirmed as current today: {counted(number, 'medicine', 'medicines')}.")
