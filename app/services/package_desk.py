"""Everything the window's package page shows of one person: their cases, and of the one chosen all that is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services import checking, packages_made, record_lists
from app.services.case_choice import choice
from app.services.findings_shown import Readiness, Shown, readiness, shown
from app.services.leaving_out import left_out
from app.services.package_contents import NOTHING_OFFERED, Offered, offered
from app.services.sent_before import SentBefore, sent_with
from models.records import Case, PackageMade, Person, Question
from models.second_opinion import default_checklist
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    """``person`` is None while it is not clear whose package it is, ``case`` None while that person has none.

    ``passphrases`` open the protected packages, by number. ``sent`` is what an addendum would leave out, None where
    there is nothing to add to. ``checklist`` is the name of the list that the case is checked by, ``own_list`` whether
    a person made it.
    """

    everyone: tuple[Person, ...]
    person: Person | None = None
    cases: tuple[Case, ...] = ()
    case: Case | None = None
    findings: tuple[Shown, ...] = ()
    questions: tuple[Question, ...] = ()
    contents: Offered = NOTHING_OFFERED
    packages: tuple[PackageMade, ...] = ()
    passphrases: Mapping[int, str] = field(default_factory=dict, repr=False)
    sent: SentBefore | None = None
    checklist: str = ""
    own_list: bool = False

    @property
    def ready(self) -> Readiness:
        """How much of what applies is settled."""
        return readiness(self.findings)


def desk(vault: Vault, person_id: int | None, case_id: int | None, language: str) -> Desk:
    """The desk of the case that ``case_choice`` chooses."""
    everyone, person, cases, case = choice(vault, person_id, case_id)
    if person is None or case is None:
        return Desk(everyone, person)
    packages = vault.packages.list(case.id)
    found = checking.of(vault, person, case, left_out(vault, case.id)).findings
    checklist = record_lists.of_case(vault, case.id)
    return Desk(
        everyone,
        person,
        cases,
        case,
        tuple(shown(finding, language) for finding in found),
        tuple(vault.cases.questions(case.id)),
        offered(vault, case),
        tuple(reversed(packages)),
        packages_made.passphrases(vault, packages),
        sent_with(vault, packages),
        checklist.name,
        checklist is not default_checklist(),
    )
