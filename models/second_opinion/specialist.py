"""Who is asked: what kind of doctor by situation, and whether that doctor is independent of the first one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.second_opinion.entries import EntryKind
from models.second_opinion.given import JourneyInput
from models.second_opinion.likeness import same_address, same_name, same_phone, same_place


class Specialist(StrEnum):
    """A kind of specialist, or a place with several."""

    ONCOLOGIST = "oncologist"
    ORGAN_SURGEON = "organ_surgeon"
    ACADEMIC_TEAM = "academic_team"
    NEUROLOGIST = "neurologist"
    NEPHROLOGIST = "nephrologist"
    SAME_FIELD = "same_field"


KINDS: Mapping[str, tuple[Specialist, ...]] = {
    "malignancy": (Specialist.ONCOLOGIST, Specialist.ORGAN_SURGEON),
    "complex": (Specialist.ACADEMIC_TEAM,),
    "neurological": (Specialist.NEUROLOGIST,),
    "kidney": (Specialist.NEPHROLOGIST,),
    "other": (Specialist.SAME_FIELD,),
}
"""Which kinds fit a situation (``steps.SITUATIONS``), as JOURNEY.md has them."""


class TieCode(StrEnum):
    """What ties a doctor to the first one."""

    SAME_DOCTOR = "same_doctor"
    SAME_PRACTICE = "same_practice"
    SAME_HOSPITAL = "same_hospital"
    SAME_ADDRESS = "same_address"
    SAME_PHONE = "same_phone"
    ONLY_FIRST = "only_first"
    WORKS_WITH_FIRST = "works_with_first"


@dataclass(frozen=True, slots=True)
class Tie:
    """One tie. ``value`` is what both have, as written for the doctor looked at; "" where the person said so."""

    code: TieCode
    value: str = ""


TAKEN_OVER: Mapping[str, str] = {
    "name": "specialist.name",
    "practice": "specialist.practice",
    "hospital": "specialist.hospital",
    "address": "specialist.address",
    "phone": "specialist.phone",
    "email": "specialist.email",
    "language": "specialist.language",
}
"""The fields of the chosen candidate, and the answers that they become."""

_COMPARED = (
    (TieCode.SAME_DOCTOR, "name", ("doctor",), same_name),
    (TieCode.SAME_PRACTICE, "practice", ("practice", "hospital"), same_place),
    (TieCode.SAME_HOSPITAL, "hospital", ("hospital", "practice"), same_place),
    (TieCode.SAME_ADDRESS, "address", ("address",), same_address),
    (TieCode.SAME_PHONE, "phone", ("phone",), same_phone),
)
_SAID = ((TieCode.ONLY_FIRST, "only_first"), (TieCode.WORKS_WITH_FIRST, "works_with_first"))


def ties(candidate: Mapping[str, str], answers: Mapping[str, str]) -> tuple[Tie, ...]:
    """What ties a candidate (its fields) to the first doctor (``first_opinion.*`` of a case's answers)."""
    if answers.get("first_opinion.none") == "yes":
        return ()
    found = [
        Tie(code, candidate[name])
        for code, name, theirs, same in _COMPARED
        if candidate.get(name)
        and any(same(candidate[name], answers.get(f"first_opinion.{their}", "")) for their in theirs)
    ]
    return (*found, *(Tie(code) for code, name in _SAID if candidate.get(name) == "yes"))


def chosen_fields(given: JourneyInput) -> dict[str, str]:
    """The specialist who is asked, by the fields of a candidate: the answers, and what the chosen candidate adds.

    A candidate of another name than the one answered adds nothing.
    """
    answered = {name: given.text(key) for name, key in TAKEN_OVER.items() if given.text(key)}
    for one in given.of(EntryKind.CANDIDATE):
        name = one.fields.get("name", "")
        if one.fields.get("chosen") == "yes" and same_name(name, answered.get("name", name)):
            return {**one.fields, **answered}
    return answered


def ties_of_specialist(given: JourneyInput) -> tuple[Tie, ...]:
    """The ties of the one who is asked."""
    return ties(chosen_fields(given), given.case.answers)
