"""``carebinder check``: is everything there that a specialist needs?"""

import typer

from app.cli.errors import Exit
from app.cli.findings import print_findings, tell_left_out
from app.cli.naming import as_typed
from app.cli.options import AsJson, CaseId, Everything, PersonName
from app.cli.output import say, say_json
from app.cli.session import session_of


def _say_how(*, begun: bool) -> None:
    """How to do from here what the findings ask for."""
    say()
    if not begun:
        say(as_typed("Begin with: carebinder case new --title TEXT"))
    say(as_typed("Set an answer with, for example: carebinder case set history.biopsied no"))
    say(as_typed("The rest with: carebinder import, confirm, question add, medication add, allergy none"))


def check(
    ctx: typer.Context,
    case: CaseId = None,
    person: PersonName = None,
    everything: Everything = False,
    json: AsJson = False,
) -> None:
    """Check whether the record is complete; exit code 1 when something is missing."""
    from app.services import checking

    with session_of(ctx).open() as vault:
        result = checking.check(vault, case_id=case, person=person, everything=everything)
    tell_left_out(result.left_out)
    if json:
        say_json(
            {
                "complete": result.complete,
                "findings": [
                    {
                        "rule": one.rule,
                        "state": one.state.value,
                        "reason": checking.in_full(one),
                        "records": list(one.records),
                        "remedy": one.remedy.text,
                    }
                    for one in result.findings
                ],
            }
        )
    else:
        print_findings(result)
        if not result.complete:
            _say_how(begun=result.case is not None)
    if not result.complete:
        raise typer.Exit(Exit.NO)
