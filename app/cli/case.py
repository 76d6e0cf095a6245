"""``carebinder case``: a health question and what the person answered on the way to a second opinion."""

from collections.abc import Callable
from typing import Annotated

import typer

from app.cli import case_entries, case_packages, case_paper, case_steps
from app.cli.case_words import print_case, reason
from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId, PersonName
from app.cli.output import day, one_line, say, say_json, table
from app.cli.session import session_of

CaseNumber = Annotated[int, typer.Argument(metavar="ID", help="The case's number, as list shows it.")]

app = typer.Typer(help="A health question on its way to a second opinion.", no_args_is_help=True)


@app.command("new")
def new(
    ctx: typer.Context,
    title: Annotated[str, typer.Option(metavar="T", help="A name for it, in your own words.")] = "Second opinion",
    person: PersonName = None,
) -> None:
    """Begin a case."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        case = consulting.begin(vault, person, title)
    say(f"Case {case.id}: {case.title}")
    say("Not medical advice. In an emergency call your local emergency number.")


@app.command("list")
def list_(
    ctx: typer.Context,
    person: PersonName = None,
    bin_: Annotated[bool, typer.Option("--bin", help="Those in the bin instead.")] = False,
    json: AsJson = False,
) -> None:
    """Show the cases."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        cases = consulting.cases(vault, person, in_bin=bin_)
    if json:
        say_json(
            [{"id": case.id, "person": name, "title": case.title, "opened": day(case.opened)} for case, name in cases]
        )
        return
    rows = [(case.id, case.title, name, day(case.opened)) for case, name in cases]
    if rows:
        table(("ID", "Title", "Person", "Opened"), rows, keep=(0, 3))
    elif bin_:
        say("No case is in the bin.")
    else:
        say(as_typed("There is no case yet. Begin one with: carebinder case new"))


@app.command("remove")
def remove(ctx: typer.Context, case: CaseNumber) -> None:
    """Move a case to the bin with all that was answered and entered in it. The records stay."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        gone = consulting.remove(vault, case)
    say(f"Moved to the bin: case {gone.id}, {one_line(gone.title)}. The records stay where they are.", hang=2)
    say(as_typed(f"Back with: carebinder case restore {gone.id}. For good with: carebinder case delete {gone.id}"))


@app.command("restore")
def restore(ctx: typer.Context, case: CaseNumber) -> None:
    """Bring a case back from the bin, as it was."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        back = consulting.restore(vault, case)
    say(f"Brought back: case {back.id}, {one_line(back.title)}.", hang=2)


@app.command("show")
def show(ctx: typer.Context, case: CaseId = None, json: AsJson = False) -> None:
    """Show a case's steps: what is done, and why not what is not."""
    from app.services import journey

    with session_of(ctx).open() as vault:
        state = journey.state(vault, case)
    if json:
        steps = [{"step": one.step, "done": one.done, "reason": reason(one)} for one in state.steps]
        say_json({"id": state.case.id, "title": state.case.title, "steps": steps})
        return
    print_case(state)


@app.command("keys")
def keys(json: AsJson = False) -> None:
    """Show everything that set can answer: the keys, what they mean, what they take."""
    from app.services import consulting

    known = consulting.keys()
    if json:
        say_json(
            [
                {"key": name, "meaning": key.meaning, "form": key.form.value, "accepted": key.allowed}
                for name, key in known.items()
            ]
        )
        return
    table(("Key", "Meaning", "Takes"), [(name, key.meaning, key.allowed) for name, key in known.items()], keep=(0,))


@app.command("set")
def set_(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(metavar="KEY", help="What is answered; see: case keys.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The answer; an empty one takes it back.")],
    case: CaseId = None,
) -> None:
    """Answer one thing that the case asks."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        consulting.answer(vault, case, key, value or None)
    say(f"{key} is set." if value else f"{key} is taken back.")


COMMANDS: dict[str, Callable[..., None]] = {
    "add": case_entries.add,
    "edit": case_entries.edit,
    "drop": case_entries.drop,
    "entries": case_entries.entries,
    "reopen": case_steps.reopen,
    "close": case_steps.close,
    "unchanged": case_steps.unchanged,
    "log": case_steps.log,
    "deadlines": case_steps.deadlines,
    "letters": case_steps.letters,
    "choose": case_steps.choose,
    "chart": case_steps.chart,
    "ask": case_steps.ask,
    "note": case_steps.note,
    "paper": case_paper.paper,
    "packages": case_packages.packages,
    "delete": case_packages.delete,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(_command)
