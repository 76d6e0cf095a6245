"""What the journey's answers say, by the names that the package's pages use."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.export.inputs import PackageInputs


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The answers that go to the specialist; "" where nothing was answered."""

    receiver: str
    language: str
    diagnosis: str
    first_opinion: str
    treatment: str
    told: tuple[tuple[str, str], ...]
    contact: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """True when nothing at all was written down."""
        return not (self.diagnosis or self.first_opinion or self.treatment or self.told)


_TOLD = ("understanding", "symptoms", "goals", "barriers")


def facts(inputs: PackageInputs) -> CaseFacts:
    """Read the answers. ``told`` holds (heading key, the person's words) in the order of the letter."""
    given: Mapping[str, str] = {key: value.strip() for key, value in inputs.answers.items() if value.strip()}
    doctor = [given.get(f"first_opinion.{part}", "") for part in ("doctor", "practice", "date")]
    return CaseFacts(
        receiver=given.get("specialist.name", ""),
        language=given.get("specialist.language", ""),
        diagnosis=given.get("reason.diagnosis", ""),
        first_opinion=", ".join(part for part in doctor if part),
        treatment=given.get("first_opinion.treatment", ""),
        contact=tuple(given[f"contact.{part}"] for part in ("phone", "email") if f"contact.{part}" in given),
        told=tuple((key, given[f"tell.{key}"]) for key in _TOLD if f"tell.{key}" in given),
    )
