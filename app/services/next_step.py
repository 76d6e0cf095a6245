"""The one thing to do next, with the reason: what the first page of the window says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from app.services import backing_up, checking
from app.services.findings_shown import readiness, shown
from models.records import Case, Person, Standing
from models.vault import RecordFilter, Vault

BACKUP_EVERY = timedelta(days=30)
FIRST_BACKUP = timedelta(days=7)
"""How long after the first records a first backup is asked for."""


class NextKind(StrEnum):
    """What to do next."""

    ADD = "add"
    CONFIRM = "confirm"
    WEEK = "week"
    PACKAGE = "package"
    BUILD = "build"
    BACKUP = "backup"
    BEGIN = "begin"
    WELL = "well"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step and why. ``count`` records wait; ``ready`` of ``wanted`` points are ready and ``lacking`` comes next.

    ``days`` since the last backup, None when there never was one; ``case_id`` is the case concerned.
    """

    kind: NextKind
    count: int = 0
    ready: int = 0
    wanted: int = 0
    lacking: str = ""
    days: int | None = None
    case_id: int | None = None


def next_step(vault: Vault, person_id: int | None, language: str = "en", *, week: bool = False) -> NextStep:
    """The next step of a person, or of everybody; the first that applies, in the order of NextKind.

    ``week``: this week's ten minutes are there to be done (``reminding.waits``).
    """
    held = vault.records.count(RecordFilter(person_id=person_id, standing=Standing.HELD))
    if held:
        return NextStep(NextKind.CONFIRM, count=held)
    if not vault.records.count(RecordFilter(person_id=person_id)):
        return NextStep(NextKind.ADD)
    if week:
        return NextStep(NextKind.WEEK)
    cases = vault.cases.list(person_id)
    return _package(vault, cases, language) or _backup(vault) or _begin_or_rest(cases)


def days_since_backup(vault: Vault) -> int | None:
    """Whole days since the last backup; None when there was none that the vault knows of."""
    last = backing_up.last(vault)
    return None if last is None else (vault.clock.now() - last.when).days


def _package(vault: Vault, cases: Sequence[Case], language: str) -> NextStep | None:
    """The newest case that is not complete, or that is, and has no package."""
    people = {person.id: person for person in vault.people.list()}
    for case in reversed(cases):
        step = _of_case(vault, people[case.person_id], case, language)
        if step is not None:
            return step
    return None


def _of_case(vault: Vault, person: Person, case: Case, language: str) -> NextStep | None:
    findings = checking.of(vault, person, case).findings
    so_far = readiness(findings)
    blocking = next((finding for finding in findings if finding.blocks), None)
    if blocking is not None:
        title = shown(blocking, language).title
        return NextStep(NextKind.PACKAGE, ready=so_far.ready, wanted=so_far.total, lacking=title, case_id=case.id)
    if not vault.packages.list(case.id):
        return NextStep(NextKind.BUILD, ready=so_far.ready, wanted=so_far.total, case_id=case.id)
    return None


def _backup(vault: Vault) -> NextStep | None:
    days = days_since_backup(vault)
    if days is not None:
        return NextStep(NextKind.BACKUP, days=days) if days >= BACKUP_EVERY.days else None
    imports = vault.imports.list()
    oldest = min((one.begun for one in imports), default=vault.clock.now())
    return NextStep(NextKind.BACKUP) if vault.clock.now() - oldest >= FIRST_BACKUP else None


def _begin_or_rest(cases: Sequence[Case]) -> NextStep:
    return NextStep(NextKind.WELL if cases else NextKind.BEGIN)
