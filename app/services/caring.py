"""Medicines and allergies: the person's own entries, confirmed as current."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.people import named
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Allergy, Medication
from models.vault import Vault

NONE_KNOWN = "none"
"""The substance with which a person states that no allergies are known."""


@dataclass(frozen=True, slots=True)
class NewMedication:
    """One medicine as the person takes it."""

    name: str
    dose: str = ""
    frequency: str = ""
    reason: str = ""
    started: PartialDate | None = None


def add_medication(vault: Vault, person: str | None, new: NewMedication) -> Medication:
    """Enter a medicine that is taken now."""
    return vault.care.add_medication(
        named(vault, person).id,
        _not_empty(new.name, "the medicine"),
        dose=new.dose,
        frequency=new.frequency,
        reason=new.reason,
        started=new.started,
    )


def edit_medication(vault: Vault, medication_id: int, new: NewMedication, ended: PartialDate | None) -> None:
    """Correct everything about a medicine; ``ended`` None while it is taken. UserError(BAD_VALUE, NO_ENTRY)."""
    vault.care.edit_medication(
        medication_id,
        _not_empty(new.name, "the medicine"),
        dose=new.dose,
        frequency=new.frequency,
        reason=new.reason,
        started=new.started,
        ended=ended,
    )


def medications(vault: Vault, person: str | None, *, current_only: bool = False) -> Sequence[Medication]:
    """A person's medicines in the order entered."""
    return vault.care.medications(named(vault, person).id, current_only)


def end_medication(vault: Vault, medication_id: int, last_day: PartialDate | None) -> None:
    """Say that a medicine is no longer taken: since ``last_day``, or today."""
    vault.care.end_medication(medication_id, last_day or PartialDate.of(vault.clock.today()))


def confirm_medications(vault: Vault, person: str | None) -> int:
    """Note that the list of medicines and allergies is right as of now; how many medicines are on it."""
    someone = named(vault, person).id
    vault.care.confirm_medications(someone)
    return len(vault.care.medications(someone, current_only=True))


def add_allergy(vault: Vault, person: str | None, substance: str, reaction: str) -> Allergy:
    """Enter an allergy; a statement that none are known falls with it."""
    someone = named(vault, person).id
    entry = vault.care.add_allergy(someone, _not_empty(substance, "the substance"), reaction)
    if entry.substance != NONE_KNOWN:
        for stated in vault.care.allergies(someone):
            if stated.substance == NONE_KNOWN:
                vault.care.remove_allergy(stated.id)
    return entry


def edit_allergy(vault: Vault, allergy_id: int, substance: str, reaction: str) -> None:
    """Correct an allergy. UserError(BAD_VALUE, NO_ENTRY)."""
    vault.care.edit_allergy(allergy_id, _not_empty(substance, "the substance"), reaction)


def state_no_allergies(vault: Vault, person: str | None) -> None:
    """State that no allergies are known. UserError(BAD_VALUE) while some are entered."""
    someone = named(vault, person).id
    entered = vault.care.allergies(someone)
    if any(entry.substance != NONE_KNOWN for entry in entered):
        raise UserError(ErrorKind.BAD_VALUE, name="allergies while some are entered", value="None known")
    for stated in entered:
        vault.care.remove_allergy(stated.id)
    vault.care.add_allergy(someone, NONE_KNOWN)


def remove_allergy(vault: Vault, person: str | None, allergy_id: int) -> None:
    """Take back an entry made by mistake. UserError(BAD_VALUE) when it is not this person's."""
    if all(entry.id != allergy_id for entry in allergies(vault, person)):
        raise UserError(ErrorKind.BAD_VALUE, name="an allergy", value=allergy_id)
    vault.care.remove_allergy(allergy_id)


def allergies(vault: Vault, person: str | None) -> Sequence[Allergy]:
    """A person's allergies in the order entered."""
    return vault.care.allergies(named(vault, person).id)


def _not_empty(text: str, what: str) -> str:
    plain = " ".join(text.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name=what, value="An empty text")
    return plain
