"""Every day and moment of the cases of a vault, and when the safety questions are to be asked again."""

from collections.abc import Iterator
from datetime import datetime
from types import MappingProxyType
from typing import Final

from models.deadlines import Deadline
from models.errors import ErrorKind, UserError
from models.records import Case, Standing
from models.second_opinion.answers import numbers_of
from models.second_opinion.deadlines import deadlines, last_moment
from models.second_opinion.given import JourneyInput
from models.second_opinion.safety import LONG_WAIT, urgency
from models.vault import Vault

SAFETY_AGAIN: Final = "safety_again"
"""The kind of the reminder to answer the safety questions once more: the wait is long, and things may have changed."""

_ATTACHED: Final = ("visit.report",)
"""The answers naming records on which a deadline depends."""


def of(vault: Vault, case_id: int | None = None) -> tuple[Deadline, ...]:
    """What is or was due in one case, or in all of them, the earliest first; ``params`` has its ``case``. NO_CASE."""
    cases = vault.cases.list() if case_id is None else [vault.cases.get(case_id)]
    found = [one for case in cases for one in _of_case(_given(vault, case))]
    return tuple(sorted(found, key=lambda one: (last_moment(one, vault.clock.now()), one.kind)))


def _of_case(given: JourneyInput) -> Iterator[Deadline]:
    for one in (*deadlines(given), *_again(given)):
        yield Deadline(one.kind, one.due, one.done, MappingProxyType({**one.params, "case": str(given.case.id)}))


def _again(given: JourneyInput) -> Iterator[Deadline]:
    """Known beforehand, so that the closed program can say it: two weeks after the answers, if the visit is later."""
    state, visit = urgency(given), given.moment("appointment.when")
    if state.asked is None or visit is None or not given.now < visit > state.asked + LONG_WAIT:
        return
    old, booked = state.asked + LONG_WAIT, given.at("appointment.when")
    at_once = state.ask_again and booked is not None and old > given.now
    yield Deadline(SAFETY_AGAIN, booked if at_once and booked is not None else old)


def _given(vault: Vault, case: Case) -> JourneyInput:
    numbers = {number for key in _ATTACHED for number in numbers_of(case.answers.get(key, ""))}
    filed = {number: at for number in numbers if (at := _filed(vault, number)) is not None}
    return JourneyInput(
        case=case,
        now=vault.clock.now(),
        entries=tuple(vault.entries.list(case.id)),
        events=tuple(vault.cases.events(case.id)),
        packages=tuple(vault.packages.list(case.id)),
        filed=MappingProxyType(filed),
    )


def _filed(vault: Vault, record_id: int) -> datetime | None:
    try:
        record = vault.records.get(record_id)
    except UserError as error:
        if error.kind is ErrorKind.NO_RECORD:
            return None
        raise
    return None if record.standing is Standing.BIN else record.provenance.added
