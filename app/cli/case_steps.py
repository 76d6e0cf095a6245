"""``carebinder case reopen|close|log|deadlines|letters|choose|chart|ask|note``: what a case does on its way."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.case_entries import EntryNumber
from app.cli.case_words import entry_line, logged, reason, said, titles_of
from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId
from app.cli.output import counted, day_and_time, one_line, say, say_json, table
from app.cli.session import session_of

if TYPE_CHECKING:
    from models.second_opinion.comparison import Row

Step = Annotated[str, typer.Argument(metavar="STEP", help="The step, as case show --json names it.")]
Law = Annotated[str, typer.Option("--law", metavar="LAW", help="hipaa, gdpr or neutral; else as in the last letter.")]
Clinic = Annotated[str, typer.Option("--clinic", metavar="NAME", help="Who is asked for what nobody is known to have.")]


def reopen(ctx: typer.Context, step: Step, case: CaseId = None) -> None:
    """Open a step again that was done; it stays open until it is closed."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        which = walking.reopen(vault, case, step, open_again=True)
    say(f"{said().step(which).title}: open again.")


def close(ctx: typer.Context, step: Step, case: CaseId = None) -> None:
    """Let what is answered and entered say again whether a step is done."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        which = walking.reopen(vault, case, step, open_again=False)
    say(f"{said().step(which).title}: closed; it is done when nothing is lacking.")


def unchanged(ctx: typer.Context, case: CaseId = None) -> None:
    """Answer the questions about warning signs as before: nothing has changed until today."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        count = walking.confirm_safety(vault, case)
    say(f"{counted(count, 'answer stands', 'answers stand')} as of today.")


def log(ctx: typer.Context, case: CaseId = None, json: AsJson = False) -> None:
    """Show what was answered and entered when, the oldest line first."""
    from app.services import journey

    with session_of(ctx).open() as vault:
        lines, titles = journey.log(vault, case), titles_of(journey.state(vault, case))
    if json:
        say_json([{"at": one.at.isoformat(), "subject": one.subject, "value": one.value} for one in lines])
        return
    for one in lines:
        say(f"{day_and_time(one.at)}  {logged(one.subject, one.value, titles)}", hang=18)
    if not lines:
        say("Nothing is answered yet.")


def deadlines(ctx: typer.Context, case: CaseId = None, json: AsJson = False) -> None:
    """Show everything that is due, the earliest first."""
    from app.services import journey

    with session_of(ctx).open() as vault:
        state, now = journey.state(vault, case), vault.clock.now()
    if json:
        say_json(
            [
                {"kind": one.kind, "due": one.due.isoformat(), "done": one.done, **dict(one.params)}
                for one in state.deadlines
            ]
        )
        return
    words = said()
    rows = [("✓" if one.done else "·", words.time.when(one.due), words.deadline(one, now)) for one in state.deadlines]
    if rows:
        table(("", "When", "What"), rows, keep=(0,))
    else:
        say("Nothing is due.")


def letters(ctx: typer.Context, law: Law = "", clinic: Clinic = "", case: CaseId = None) -> None:
    """Write down the letters that would bring what the check finds missing: one for each clinic."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        made, nobody = walking.write_letters(vault, case, law, clinic)
    for one in made:
        say(entry_line(one), hang=2)
    if nobody:
        say(
            as_typed("Nobody is known who has the rest. Name the clinic: carebinder case letters --clinic NAME"), hang=2
        )
    say(f"{counted(len(made), 'letter is', 'letters are')} written down.")
    if made:
        say(as_typed("Print each with: carebinder case paper. Once sent: carebinder case edit NUMBER sent=DAY"), hang=2)


def choose(ctx: typer.Context, number: EntryNumber) -> None:
    """Choose a doctor among the candidates: the case's specialist is this one."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        name, ties = walking.choose(vault, number)
    say(f"{one_line(name)} is chosen.")
    for tie in ties:
        say(f"  ! {said().tie(tie.code)}", hang=4)


def chart(ctx: typer.Context, case: CaseId = None) -> None:
    """Show the opinions side by side; the opinions and rows that every comparison has are entered first."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        made, step = walking.begin_chart(vault, case)
    words = said()
    headings = ("Number", "Compared", *(f"{one.id}: {one.doctor}" for one in made.columns), "State")
    table(headings, [_row(words.topic(row.topic), row) for row in made.rows], keep=(0,), main=1)
    say(reason(step) or "Everything is filled and marked.")
    advice = words.tie_break(made.tie_break)
    if advice:
        say(advice, hang=2)
    if made.deadline is not None:
        say(words.advice("deadline", day=made.deadline), hang=2)


def ask(ctx: typer.Context, case: CaseId = None) -> None:
    """Put the questions of what is to be clarified on the list of questions."""
    from app.services import walking

    with session_of(ctx).open() as vault:
        count = walking.ask_open(vault, case)
    say(f"{counted(count, 'question is', 'questions are')} added.")


def note(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What was said, in quotes; - reads it from the input.")],
    case: CaseId = None,
) -> None:
    """Keep your notes of the visit as a record of the case."""
    from app.services import walking

    typed = typer.get_text_stream("stdin").read() if text == "-" else text
    with session_of(ctx).open() as vault:
        number = walking.note(vault, case, typed)
    say(f"Record {number}: your notes of the visit.")


def _row(topic: str, row: "Row") -> tuple[str, ...]:
    state = row.state or ("not marked" if row.differs else "")
    return (str(row.id or ""), topic, *(cell.text for cell in row.cells), state)
