"""``carebinder question``: what to ask the specialist."""

from typing import Annotated

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId
from app.cli.output import say, say_json, table
from app.cli.session import session_of

app = typer.Typer(help="Questions for the specialist, in your order.", no_args_is_help=True)


@app.command("add")
def add(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The question, in quotes.")],
    case: CaseId = None,
) -> None:
    """Add a question at the end of the list."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        question = consulting.add_question(vault, case, text)
    say(f"Question {question.id} is added.")


@app.command("list")
def list_(ctx: typer.Context, case: CaseId = None, json: AsJson = False) -> None:
    """Show the questions in their order."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        questions = consulting.questions(vault, case)
    if json:
        say_json([{"id": one.id, "rank": one.rank, "text": one.text} for one in questions])
        return
    if questions:
        table(("ID", "Question"), [(one.id, one.text) for one in questions], keep=(0,))
    else:
        say(as_typed("No questions yet. Five good ones are a start: carebinder question add TEXT"))


@app.command("remove")
def remove(
    ctx: typer.Context,
    question: Annotated[int, typer.Argument(metavar="ID", help="The question's number, as list shows it.")],
) -> None:
    """Take a question off the list."""
    from app.services import consulting

    with session_of(ctx).open() as vault:
        consulting.remove_question(vault, question)
    say(f"Question {question} is removed.")
