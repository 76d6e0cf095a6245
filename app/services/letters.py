"""From what the check finds missing to the letters that ask for it: one for each clinic, as fields of a request."""

from collections.abc import Iterable, Mapping, Sequence

from models.records import Case, CaseEntry
from models.second_opinion import EntryKind, Finding, State

ASKS_FOR: Mapping[str, tuple[str, ...]] = {
    "get_imaging": ("images", "image_reports"),
    "ask_clinics_for_imaging": ("images", "image_reports"),
    "get_earlier_images": ("images",),
    "ask_pathology": ("pathology",),
    "ask_biomarkers": ("pathology",),
    "get_labs": ("labs",),
    "ask_notes": ("notes",),
    "ask_operative": ("operations",),
    "ask_discharge": ("discharge",),
}
"""What a letter asks for, by the remedy that the check names (``entries.ASKED_FOR``)."""

FIRST_DOCTOR = ("first_opinion.practice", "first_opinion.hospital", "first_opinion.doctor")
"""Whose letter it is where the check knows no clinic, in this order."""


def missing(case: Case, findings: Iterable[Finding], entries: Sequence[CaseEntry]) -> tuple[dict[str, str], ...]:
    """A request's fields for each clinic that something open can be asked of, without what was asked for already.

    Nothing is begun while neither the check nor the case names a clinic.
    """
    asked = {rule for one in entries if one.kind == EntryKind.REQUEST for rule in one.fields.get("rule", "").split(",")}
    made: dict[str, dict[str, list[str]]] = {}
    for finding in findings:
        if finding.state in (State.MISSING, State.PARTLY) and finding.rule not in asked:
            for clinic in _clinics(case, finding):
                letter = made.setdefault(clinic, {"what": [], "rule": []})
                letter["rule"].append(finding.rule)
                letter["what"] += [one for one in ASKS_FOR[finding.remedy.code] if one not in letter["what"]]
    return tuple(_letter(case, clinic, found) for clinic, found in made.items())


def _clinics(case: Case, finding: Finding) -> tuple[str, ...]:
    if finding.remedy.code not in ASKS_FOR:
        return ()
    named = str(finding.remedy.params.get("clinics") or "")
    if named:
        return tuple(named.split(", "))
    return tuple(filter(None, (case.answers.get(key, "") for key in FIRST_DOCTOR)))[:1]


def _letter(case: Case, clinic: str, found: Mapping[str, Sequence[str]]) -> dict[str, str]:
    fields = {"clinic": clinic, "what": ",".join(found["what"]), "rule": ",".join(found["rule"])}
    address = case.answers.get("first_opinion.address", "")
    known = clinic in (case.answers.get(key) for key in FIRST_DOCTOR)
    return {**fields, "address": address} if known and address else fields
