"""What the completeness check found, told to the person: in English as to them, else in a package's words."""

from collections.abc import Iterable
from dataclasses import dataclass

import resources
from app.export.package_words import FALLBACK, words
from app.services.findings_told import told
from models.second_opinion import Finding, Said, State, fill


@dataclass(frozen=True, slots=True)
class Detail:
    """One gap in words, and the numbers of the records it speaks of."""

    text: str
    records: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One finding. ``why`` is "" where it is not at hand in the language.

    ``remedy`` is the code of the next step and ``clinics`` whom to ask for it; both "" where nothing is to be done.
    ``code`` is the reason's.
    """

    rule: str
    title: str
    why: str
    state: State
    code: str
    reason: str
    blocks: bool
    details: tuple[Detail, ...]
    records: tuple[int, ...]
    remedy: str = ""
    clinics: str = ""
    gaps: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """True when something is still lacking."""
        return self.state in (State.PARTLY, State.MISSING)


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many of the things that apply are settled: ``ready`` of ``total``."""

    ready: int
    total: int


def readiness(findings: Iterable[Shown | Finding]) -> Readiness:
    """Count what is ready or left open on purpose among what applies to the person."""
    counted = [one.state for one in findings if one.state is not State.NOT_APPLICABLE]
    return Readiness(sum(state in (State.MET, State.WAIVED) for state in counted), len(counted))


def shown(finding: Finding, language: str) -> Shown:
    """A finding in the language with this code, English where it is not at hand."""
    chosen = words(language)
    if chosen.language == FALLBACK:
        title, why, reason = finding.title, finding.why, finding.reason.text
        details = tuple(Detail(one.text, one.records) for one in finding.details)
    else:
        sentences = resources.table("wording/findings.toml")[chosen.language]

        def sentence(kind: str, said: Said) -> str:
            return fill(sentences[kind][said.code], said.params, chosen.date)

        title, why, reason = told(finding, language).title, "", sentence("reasons", finding.reason)
        details = tuple(Detail(sentence("details", one), one.records) for one in finding.details)
    return Shown(
        rule=finding.rule,
        title=title,
        why=why,
        state=finding.state,
        code=finding.reason.code,
        reason=reason,
        blocks=finding.blocks,
        details=details,
        records=finding.records,
        remedy=finding.remedy.code,
        clinics=str(finding.remedy.params.get("clinics", "")),
        gaps=tuple(one.code for one in finding.details),
    )
