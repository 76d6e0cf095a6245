"""Is everything there that a second opinion needs? Each rule of a checklist gives one finding, in the list's order.

Nothing here judges a person's health: it counts documents, dates and answers.
"""

from collections.abc import Callable, Mapping

from models.errors import ErrorKind, UserError
from models.second_opinion import care_checks, document_checks, imaging_checks, overview_checks, own_checks
from models.second_opinion.checklist import Checklist, Rule
from models.second_opinion.facts import CheckInput
from models.second_opinion.findings import Finding, State, Verdict, put_in_words
from models.second_opinion.waiting import with_waiting

Check = Callable[[Rule, CheckInput], Verdict]

CHECKS: Mapping[str, Check] = {
    "imaging_pairs": imaging_checks.imaging_pairs,
    "prior_imaging": imaging_checks.prior_imaging,
    "documents": document_checks.documents,
    "documents_in_window": document_checks.documents_in_window,
    "pathology": document_checks.pathology,
    "notes_of_doctor": document_checks.notes_of_doctor,
    "plan_or_entry": document_checks.plan_or_entry,
    "wanted": document_checks.wanted,
    "medications": care_checks.medications,
    "questions": care_checks.questions,
    "contact": care_checks.contact,
    "time_span": overview_checks.time_span,
    "identity": overview_checks.identity,
    "language": overview_checks.language,
    "noise": overview_checks.noise,
    "ticked": own_checks.ticked,
}
"""What a rule's ``looks_for`` may name."""


def check(checklist: Checklist, given: CheckInput) -> tuple[Finding, ...]:
    """One finding for each rule. Raises UserError BAD_VALUE for a checklist that names a check there is not."""
    return tuple(_finding(rule, given) for rule in checklist.rules)


def _finding(rule: Rule, given: CheckInput) -> Finding:
    look = CHECKS.get(rule.looks_for)
    if look is None:
        raise UserError(
            ErrorKind.BAD_VALUE, name=f"{rule.id}.looks_for", value=rule.looks_for, choices=", ".join(CHECKS)
        )
    verdict = with_waiting(look, rule, given)
    waived = given.answers.reason_to_waive(rule.id)
    if waived and verdict.state in (State.PARTLY, State.MISSING):
        verdict = Verdict(State.WAIVED, "waived", {"why": waived}, verdict.records, verdict.details)
    return put_in_words(rule, verdict)
