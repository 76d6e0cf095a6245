"""What a command does on a case's way, done at once; the window has the same as changes to be taken back."""

from app.services import journey, journey_changes, visit_notes, writing_notes
from app.services.consulting import chosen
from models.errors import ErrorKind, UserError
from models.records import CaseEntry
from models.second_opinion import EntryKind, StepId
from models.second_opinion.answers import numbers_of
from models.second_opinion.comparison import Chart, chart
from models.second_opinion.journey import StepState
from models.second_opinion.safety import SIGNS
from models.second_opinion.specialist import Tie, ties
from models.vault import Vault


def reopen(vault: Vault, case_id: int | None, step: str, *, open_again: bool) -> StepId:
    """Open a step again, or let its own conditions decide again. UserError(BAD_VALUE) names the steps."""
    case, word = chosen(vault, case_id), step.strip().casefold()
    if word not in set(StepId):
        raise UserError(ErrorKind.BAD_VALUE, name="STEP", value=step, choices=", ".join(StepId))
    journey_changes.reopened(case.id, StepId(word), open_again=open_again).do(vault)
    return StepId(word)


def confirm_safety(vault: Vault, case_id: int | None) -> int:
    """Answer the safety questions as before; how many there are. UserError(NO_CASE, CASE_UNCLEAR)."""
    case = chosen(vault, case_id)
    journey_changes.safety_confirmed(case.id).do(vault)
    return sum(key in case.answers for key in SIGNS)


def write_letters(vault: Vault, case_id: int | None, law: str, clinic: str) -> tuple[tuple[CaseEntry, ...], bool]:
    """Enter the requests that the check asks for; those made, and whether some lack the name of a clinic."""
    case = chosen(vault, case_id)
    before = {one.id for one in vault.entries.list(case.id, EntryKind.REQUEST)}
    journey_changes.requests_made(case.id, law.strip().casefold(), clinic.strip()).do(vault)
    made = (one for one in vault.entries.list(case.id, EntryKind.REQUEST) if one.id not in before)
    return tuple(made), bool(journey_changes.requests_from_findings(vault, case.id))


def choose(vault: Vault, number: int) -> tuple[str, tuple[Tie, ...]]:
    """Choose a candidate; its name, and what ties it to the first doctor. UserError(NO_ENTRY, BAD_VALUE)."""
    journey_changes.candidate_chosen(number).do(vault)
    entry = vault.entries.get(number)
    return entry.fields["name"], ties(entry.fields, vault.cases.get(entry.case_id).answers)


def begin_chart(vault: Vault, case_id: int | None) -> tuple[Chart, StepState]:
    """The comparison, with the opinions and rows entered that every one has; and how its step stands."""
    case = chosen(vault, case_id)
    journey_changes.chart_begun(case.id).do(vault)
    state = journey.state(vault, case.id)
    return chart(state.given), state.step(StepId.COMPARE)


def ask_open(vault: Vault, case_id: int | None) -> int:
    """Put what is to be clarified on the list of questions; how many came."""
    case = chosen(vault, case_id)
    before = len(vault.cases.questions(case.id))
    journey_changes.questions_asked(case.id).do(vault)
    return len(vault.cases.questions(case.id)) - before


def note(vault: Vault, case_id: int | None, text: str) -> int:
    """Keep typed notes of the visit and name them in the case; the record's number. UserError(BAD_VALUE)."""
    case = chosen(vault, case_id)
    writing_notes.note_kept(case.id, "visit.notes", visit_notes.TITLE, text).do(vault)
    return numbers_of(vault.cases.get(case.id).answers["visit.notes"])[-1]
