"""What the journey's answers say, by the names that the package's pages use."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.export.inputs import PackageInputs
from models.dates import PartialDate


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The answers that go to the specialist; "" and empty where nothing was answered.

    ``contact`` is how to reach the person. ``told`` holds (heading key of the wording, the person's words) in the
    order of the letter.
    """

    receiver: str
    receiver_place: str
    language: str
    contact: str
    diagnosis: str
    first_opinion: str
    first_opinion_date: PartialDate | None
    treatment: str
    treatments: str
    told: tuple[tuple[str, str], ...]

    @property
    def blank(self) -> bool:
        """True when nothing at all was written down."""
        return not (self.diagnosis or self.first_opinion or self.treatment or self.treatments or self.told)


_TOLD = ("understanding", "symptoms", "goals", "barriers")


def facts(inputs: PackageInputs) -> CaseFacts:
    """Read the answers by the keys of ``models.second_opinion``."""
    given: Mapping[str, str] = {key: value.strip() for key, value in inputs.answers.items() if value.strip()}
    doctor = [given.get(f"first_opinion.{part}", "") for part in ("doctor", "practice", "address", "phone")]
    place = [given.get(f"specialist.{part}", "") for part in ("address", "phone")]
    contact = [given.get(f"contact.{part}", "") for part in ("phone", "email")]
    return CaseFacts(
        receiver=given.get("specialist.name", ""),
        receiver_place=", ".join(part for part in place if part),
        language=given.get("specialist.language", ""),
        contact=", ".join(part for part in contact if part),
        diagnosis=given.get("reason.diagnosis", ""),
        first_opinion=", ".join(part for part in doctor if part),
        first_opinion_date=_date(given.get("first_opinion.date", "")),
        treatment=given.get("first_opinion.treatment", ""),
        treatments=given.get("history.treatments", ""),
        told=tuple((key, given[f"tell.{key}"]) for key in _TOLD if f"tell.{key}" in given),
    )


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None
