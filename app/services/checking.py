"""Is everything there that a second opinion needs? Gathers the facts of one person and case for the pure rules."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.export.inputs import FindingLine
from app.services import record_lists
from app.services.consulting import chosen
from app.services.findings_told import told
from app.services.leaving_out import left_out
from app.services.people import named
from importers.reports import report_from
from models.records import Case, Person, Record, Standing
from models.second_opinion import CaseAnswers, CheckInput, DiscCount, Finding
from models.second_opinion import check as held_against
from models.second_opinion import complete as nothing_blocks
from models.vault import RecordFilter, Vault


@dataclass(frozen=True, slots=True)
class Completeness:
    """What was checked and what was found, in the checklist's order. ``case`` is None for a person without a case.

    ``left_out`` counts the records that were not looked at, since the case's package leaves them out.
    """

    person: Person
    case: Case | None
    findings: tuple[Finding, ...]
    left_out: int = 0

    @property
    def complete(self) -> bool:
        """True when nothing is missing and nothing required is only partly there."""
        return nothing_blocks(self.findings)

    def lines(self, language: str) -> tuple[FindingLine, ...]:
        """The findings as a package's pages tell them in the reader's language, a code such as ``de``."""
        return tuple(told(finding, language) for finding in self.findings)


def check(
    vault: Vault, *, case_id: int | None = None, person: str | None = None, everything: bool = False
) -> Completeness:
    """Check a case: the one named, else the person's only one; without any case the person's records alone.

    As the case's package has them: without the records it leaves out, unless ``everything`` is asked for.

    Raises UserError(NO_CASE, CASE_UNCLEAR, NO_PERSON, PERSON_UNCLEAR).
    """
    case = _case(vault, case_id, person)
    someone = vault.people.get(case.person_id) if case is not None else named(vault, person)
    return of(vault, someone, case, frozenset() if case is None or everything else left_out(vault, case.id))


def of(vault: Vault, person: Person, case: Case | None, without: Collection[int] = ()) -> Completeness:
    """Check what is known of a person and, if there is one, of their case; as a package ``without`` these has it."""
    active = vault.records.list(RecordFilter(person_id=person.id))
    records = [record for record in active if record.id not in without]
    given = CheckInput(
        person=person,
        answers=CaseAnswers.of(case.answers if case else {}),
        records=tuple(records),
        today=vault.clock.today(),
        questions=tuple(vault.cases.questions(case.id)) if case else (),
        medications=tuple(vault.care.medications(person.id)),
        allergies=tuple(vault.care.allergies(person.id)),
        discs=tuple(_discs(vault, records)),
        waiting=tuple(vault.records.list(RecordFilter(person_id=person.id, standing=Standing.HELD))),
    )
    checklist = record_lists.of_case(vault, case.id if case else None)
    return Completeness(person, case, held_against(checklist, given), len(active) - len(records))


def _case(vault: Vault, case_id: int | None, person: str | None) -> Case | None:
    if case_id is not None:
        return vault.cases.get(case_id)
    whose = None if person is None else named(vault, person).id
    return chosen(vault, None, whose) if vault.cases.list(whose) else None


def _discs(vault: Vault, records: Iterable[Record]) -> Iterable[DiscCount]:
    """What the discs that these records came from list; of one read again and again the best reading."""
    best: dict[str, DiscCount] = {}
    for import_id in sorted({record.provenance.import_id for record in records}):
        text = vault.imports.report(import_id)
        for disc in report_from(text).discs if text else ():
            known = best.get(disc.path)
            if known is None or disc.present >= known.present:
                best[disc.path] = DiscCount(disc.path, disc.listed, disc.present)
    return best.values()


def in_full(finding: Finding) -> str:
    """The reason with every gap named."""
    return " ".join(filter(None, (finding.reason.text, *(detail.text for detail in finding.details))))
