"""What a check finds: a state, its reason, the records it rests on, the next step; as codes and as sentences."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import resources
from models.dates import PartialDate
from models.second_opinion.checklist import Rule, Severity
from models.second_opinion.facts import shown


class State(StrEnum):
    """How one rule stands."""

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"


Value = int | str | PartialDate | None


@dataclass(frozen=True, slots=True)
class Said:
    """A code with what fills its sentence, the English sentence, and the records it speaks of."""

    code: str
    params: Mapping[str, Value] = field(default_factory=dict)
    text: str = ""
    records: tuple[int, ...] = ()


NOTHING = Said("")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A check's answer before it is put in words. ``remedy`` is for a rule that is still open."""

    state: State
    reason: str
    params: Mapping[str, Value] = field(default_factory=dict)
    records: tuple[int, ...] = ()
    details: tuple[Said, ...] = ()
    remedy: str = ""
    remedy_params: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule held against the records. ``remedy`` is blank where nothing is to be done."""

    rule: str
    title: str
    why: str
    severity: Severity
    state: State
    reason: Said
    records: tuple[int, ...] = ()
    remedy: Said = NOTHING
    details: tuple[Said, ...] = ()

    @property
    def blocks(self) -> bool:
        """True when the package is not complete because of this."""
        if self.state is State.MISSING:
            return self.severity is not Severity.OPTIONAL
        return self.state is State.PARTLY and self.severity is Severity.REQUIRED


def complete(findings: Iterable[Finding]) -> bool:
    """True when nothing is missing and nothing required is only partly there; optional rules never count."""
    return not any(finding.blocks for finding in findings)


def put_in_words(rule: Rule, verdict: Verdict) -> Finding:
    """The finding of a rule with its sentences."""
    open_still = verdict.state in (State.MISSING, State.PARTLY)
    remedy = verdict.remedy or rule.remedy
    return Finding(
        rule=rule.id,
        title=rule.what,
        why=rule.why,
        severity=rule.severity,
        state=verdict.state,
        reason=said("reasons", verdict.reason, verdict.params, verdict.records),
        records=verdict.records,
        remedy=said("remedies", remedy, {**verdict.remedy_params, "rule": rule.id}) if open_still else NOTHING,
        details=tuple(said("details", one.code, one.params, one.records) for one in verdict.details),
    )


def said(table: str, code: str, params: Mapping[str, Value], records: tuple[int, ...] = ()) -> Said:
    """A code as its sentence in ``resources/wording/checks.toml``; KeyError when table or code are not there."""
    sentence = resources.table("wording/checks.toml")[table][code]
    return Said(code, dict(params), fill(sentence, params, shown), records)


def fill(sentence: str, params: Mapping[str, Value], day: Callable[[PartialDate | None], str]) -> str:
    """Fill in; ``{n|record|records}`` chooses by the number n. ``day`` puts a date, or that there is none, in words.

    Values are put in as they are, never read again.
    """
    parts = sentence.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        key, *forms = name.split("|")
        value = params[key]
        plain = str(value) if isinstance(value, int | str) else day(value)
        out += [plain if not forms else forms[0 if value == 1 else 1], rest]
    return "".join(out)
