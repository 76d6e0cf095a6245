"""Which letters would bring what the completeness check finds missing: one for each clinic, with its points."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.records import Record
from models.second_opinion.checklist import Severity
from models.second_opinion.entries import ASKED_FOR
from models.second_opinion.facts import clinic as clinic_of
from models.second_opinion.findings import Finding, State
from models.second_opinion.likeness import same_name, same_place

WHAT: Mapping[str, tuple[str, ...]] = {
    "imaging_dicom": ("images", "image_reports"),
    "pathology": ("pathology",),
    "biomarkers": ("pathology",),
    "lab_results": ("labs",),
    "clinical_notes": ("notes",),
    "treatment_plan": ("notes",),
    "treatment_history": ("notes",),
    "operative_notes": ("operations",),
    "discharge_summary": ("discharge",),
}
"""What a clinic is asked for (``entries.ASKED_FOR``) so that a rule is met; of other rules no clinic can help."""

_ANSWER_FIRST = "say_"
"""A remedy that begins so asks the person something; no letter helps before it is answered."""

_FROM_IMAGES = {"images_without_report": "image_reports", "images_without_date": "image_reports"}
_FROM_REPORTS = {"report_without_images": "images", "report_without_date": "images", "disc_short": "images"}
_ONE_CLINIC_LACKS = _FROM_IMAGES | _FROM_REPORTS


@dataclass
class _Letter:
    clinic: str
    what: set[str] = field(default_factory=set)
    rules: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def add(self, rule: str, what: Iterable[str], line: str = "") -> None:
        """One more thing that this clinic is asked for."""
        self.what.update(what)
        self.rules += [] if rule in self.rules else [rule]
        self.lines += [line] if line and line not in self.lines else []

    def fields(self, law: str) -> dict[str, str]:
        """The letter as the fields of a request."""
        what = ",".join(word for word in ASKED_FOR if word in self.what)
        told = {"clinic": self.clinic, "what": what, "details": "\n".join(self.lines), "law": law}
        return {name: text for name, text in {**told, "rule": ",".join(self.rules)}.items() if text}


def letters(
    findings: Iterable[Finding],
    records: Iterable[Record],
    answers: Mapping[str, str],
    requests: Iterable[Mapping[str, str]],
    law: str = "",
) -> tuple[dict[str, str], ...]:
    """The fields of one request for each clinic that could send what is missing; ``requests`` are those there are.

    A clinic is not asked again for a point it was written to about, unless it has sent something since and the point is
    still open. ``law`` is the one of the newest request unless given. What nobody is known to have lacks ``clinic``.
    """
    written = list(requests)
    by_number = {record.id: record for record in records}
    usual = answers.get("first_opinion.practice") or answers.get("first_opinion.doctor") or ""
    found: list[_Letter] = []
    for finding in filter(_a_letter_helps, findings):
        for clinic, what, line in _lacking(finding, by_number):
            name = clinic or usual
            if not _asked(name, finding.rule, written):
                _letter(found, name).add(finding.rule, what, line)
    chosen = law or next((one["law"] for one in reversed(written) if one.get("law")), "neutral")
    return tuple({**letter.fields(chosen), **_contact(letter.clinic, answers, written)} for letter in found)


def _a_letter_helps(finding: Finding) -> bool:
    open_still = finding.state in (State.MISSING, State.PARTLY) and finding.severity is not Severity.OPTIONAL
    return open_still and finding.rule in WHAT and not finding.remedy.code.startswith(_ANSWER_FIRST)


def _lacking(finding: Finding, records: Mapping[int, Record]) -> Iterable[tuple[str, tuple[str, ...], str]]:
    """Clinic ("" where none is known), what it is asked for, and the examination as one line."""
    told = [one for one in finding.details if one.code in _ONE_CLINIC_LACKS]
    for one in told:
        about = [records[number] for number in one.records if number in records]
        clinic = next(filter(None, map(clinic_of, about)), "")
        title, day = one.params.get("title") or one.params.get("disc") or "", one.params.get("date")
        yield clinic, (_ONE_CLINIC_LACKS[one.code],), f"{title}, {day}" if day else str(title)
    if not told:
        yield "", WHAT[finding.rule], ""


def _letter(found: list[_Letter], clinic: str) -> _Letter:
    there = next((one for one in found if same_clinic(one.clinic, clinic)), None)
    if there is None:
        there = _Letter(clinic)
        found.append(there)
    return there


def same_clinic(one: str, other: str) -> bool:
    """True when two names as typed are one clinic."""
    return one == other or same_place(one, other)


def _asked(clinic: str, rule: str, requests: Iterable[Mapping[str, str]]) -> bool:
    """True when this clinic has a letter on this point that is not answered, or that it refuses."""
    return any(
        rule in one.get("rule", "").replace(" ", "").split(",")
        and same_clinic(one.get("clinic", ""), clinic or one.get("clinic", ""))
        and not one.get("received")
        for one in requests
    )


def _contact(clinic: str, answers: Mapping[str, str], requests: list[Mapping[str, str]]) -> dict[str, str]:
    """Where the letter goes: as in an earlier one, or the address of the first doctor who is there."""
    for one in reversed(requests):
        if clinic and same_clinic(one.get("clinic", ""), clinic):
            return {name: one[name] for name in ("address", "contact", "language") if one.get(name)}
    names = [answers.get(f"first_opinion.{name}", "") for name in ("practice", "hospital")]
    if clinic and (any(same_clinic(clinic, name) for name in names) or _is_doctor(clinic, answers)):
        told = {"address": answers.get("first_opinion.address"), "contact": answers.get("first_opinion.phone")}
        return {name: text for name, text in told.items() if text}
    return {}


def _is_doctor(clinic: str, answers: Mapping[str, str]) -> bool:
    doctor = answers.get("first_opinion.doctor", "")
    return clinic == doctor or same_name(clinic, doctor)
