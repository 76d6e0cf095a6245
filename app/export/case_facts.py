"""What the journey's answers say, by the names that the package's pages use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.export.inputs import PackageInputs
from models.dates import PartialDate
from models.second_opinion.answers import moment_of
from models.second_opinion.steps import REASONS


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The answers that go to the specialist; "" and empty where nothing was answered.

    ``contact`` is how to reach the person. ``appointment`` is when both meet, in its own time zone. ``reasons`` are
    codes of ``models.second_opinion``. ``told`` holds (heading key of the wording, the person's words) in the order of
    the letter, ``symptoms`` (key of the sentence, the person's words), which stand below the words on symptoms.
    """

    receiver: str
    receiver_place: str
    language: str
    contact: str
    appointment: datetime | None
    reasons: tuple[str, ...]
    diagnosis: str
    first_opinion: str
    first_opinion_date: PartialDate | None
    treatment: str
    treatments: str
    told: tuple[tuple[str, str], ...]
    symptoms: tuple[tuple[str, str], ...]

    @property
    def blank(self) -> bool:
        """True when nothing at all was written down."""
        said = (self.diagnosis, self.reasons, self.first_opinion, self.treatment, self.treatments, self.told)
        return not any(said)


_TOLD = ("understanding", "symptoms", "goals", "barriers")
_SYMPTOMS = ("since", "worse", "effect")


def facts(inputs: PackageInputs) -> CaseFacts:
    """Read the answers by the keys of ``models.second_opinion``."""
    given: Mapping[str, str] = {key: value.strip() for key, value in inputs.answers.items() if value.strip()}
    doctor = [_flat(given.get(f"first_opinion.{part}", "")) for part in ("doctor", "practice", "address", "phone")]
    place = [_flat(given.get(f"specialist.{part}", "")) for part in ("practice", "address", "phone")]
    contact = [given.get(f"contact.{part}", "") for part in ("phone", "email")]
    symptoms = tuple((f"symptoms_{key}", given[f"tell.{key}"]) for key in _SYMPTOMS if f"tell.{key}" in given)
    told = ((key, given.get(f"tell.{key}", "")) for key in _TOLD)
    return CaseFacts(
        receiver=given.get("specialist.name", ""),
        receiver_place=", ".join(part for part in place if part),
        language=given.get("specialist.language", ""),
        contact=", ".join(part for part in contact if part),
        appointment=moment_of(given.get("appointment.when", "")),
        reasons=tuple(one for one in REASONS if one in given.get("reason.kinds", "").split(",")),
        diagnosis=given.get("reason.diagnosis", ""),
        first_opinion=", ".join(part for part in doctor if part),
        first_opinion_date=_date(given.get("first_opinion.date", "")),
        treatment=given.get("first_opinion.treatment", ""),
        treatments=given.get("history.treatments", ""),
        told=tuple((key, text) for key, text in told if text or (symptoms and key == "symptoms")),
        symptoms=symptoms,
    )


def _flat(text: str) -> str:
    """An address of several lines on one."""
    return ", ".join(line for line in map(str.strip, text.splitlines()) if line)


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None
