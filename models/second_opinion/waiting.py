"""Records that wait until it is said whose they are: where one may be what a rule lacks, the rule says so."""

from collections.abc import Callable
from dataclasses import replace

from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput
from models.second_opinion.findings import Said, State, Verdict

_HELPED = frozenset(
    (
        *("imaging_pairs", "prior_imaging", "documents", "documents_in_window", "pathology", "notes_of_doctor"),
        *("plan_or_entry", "wanted", "time_span"),
    )
)
"""Checks that look for records; to the others a record more is no help."""


def with_waiting(look: Callable[[Rule, CheckInput], Verdict], rule: Rule, given: CheckInput) -> Verdict:
    """What ``look`` finds in the records that are settled; where it is open, which of those that wait would count."""
    verdict = look(rule, given)
    if not given.waiting or rule.looks_for not in _HELPED or verdict.state not in (State.MISSING, State.PARTLY):
        return verdict
    waiting = {record.id for record in given.waiting}
    settled = look(rule, replace(given, records=(*given.records, *given.waiting), waiting=()))
    fitting = tuple(number for number in settled.records if number in waiting)
    if not fitting:
        return verdict
    if verdict.state is State.MISSING:
        return Verdict(State.MISSING, "only_waiting", {"count": len(fitting)}, remedy="confirm_held")
    return replace(verdict, details=(*verdict.details, Said("waiting", {"count": len(fitting)})))
