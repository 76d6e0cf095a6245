"""Changes of a person's medicines and allergies that can be taken back exactly, numbers and times included."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.services import caring
from app.services.caring import NewMedication
from app.services.undoing import Change, ChangeKind
from models.dates import PartialDate
from models.errors import BugError, ErrorKind, UserError
from models.records import Allergy, Medication
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class CareEntries:
    """Everything a person entered about medicines and allergies, in the order entered."""

    medications: tuple[Medication, ...] = ()
    allergies: tuple[Allergy, ...] = ()


def entries(vault: Vault, person_id: int) -> CareEntries:
    """A person's medicines and allergies."""
    return CareEntries(tuple(vault.care.medications(person_id)), tuple(vault.care.allergies(person_id)))


def medication_added(person_id: int, new: NewMedication, ended: PartialDate | None = None) -> Change:
    """Enter a medicine, one taken before with the day it ended. Doing it raises UserError BAD_VALUE, BAD_DATE."""

    def add(vault: Vault) -> None:
        _in_order(new, ended)
        made = caring.add_medication(vault, str(person_id), new)
        if ended is not None:
            vault.care.end_medication(made.id, ended)

    return _of_person(person_id, add)


def medication_edited(
    person_id: int, medication_id: int, new: NewMedication, ended: PartialDate | None = None
) -> Change:
    """Correct everything about a medicine. Doing it raises UserError BAD_VALUE, BAD_DATE, NO_ENTRY."""

    def edit(vault: Vault) -> None:
        _in_order(new, ended)
        caring.edit_medication(vault, medication_id, new, ended)

    return _of_person(person_id, edit)


def medication_ended(person_id: int, medication_id: int, last_day: PartialDate | None) -> Change:
    """Say that a medicine is no longer taken: since ``last_day``, None: today. Doing it raises UserError NO_ENTRY."""
    return _of_person(person_id, lambda vault: caring.end_medication(vault, medication_id, last_day))


def medication_taken_again(person_id: int, medication_id: int) -> Change:
    """Say that a medicine is taken after all. Doing it raises UserError NO_ENTRY."""
    return _of_person(person_id, lambda vault: vault.care.end_medication(medication_id, None))


def medication_removed(person_id: int, medication_id: int) -> Change:
    """Take back an entry made by mistake."""
    return _of_person(person_id, lambda vault: vault.care.remove_medication(medication_id))


def allergy_added(person_id: int, substance: str, reaction: str) -> Change:
    """Enter an allergy; a statement that none are known falls with it. Doing it raises UserError BAD_VALUE."""

    def add(vault: Vault) -> None:
        caring.add_allergy(vault, str(person_id), substance, reaction)

    return _of_person(person_id, add)


def allergy_edited(person_id: int, allergy_id: int, substance: str, reaction: str) -> Change:
    """Correct an allergy. Doing it raises UserError BAD_VALUE, NO_ENTRY."""
    return _of_person(person_id, lambda vault: caring.edit_allergy(vault, allergy_id, substance, reaction))


def allergy_removed(person_id: int, allergy_id: int) -> Change:
    """Take back an allergy, or the statement that none are known. Doing it raises UserError BAD_VALUE."""
    return _of_person(person_id, lambda vault: caring.remove_allergy(vault, str(person_id), allergy_id))


def no_allergies_stated(person_id: int) -> Change:
    """State that no allergies are known. Doing it raises UserError BAD_VALUE while some are entered."""
    return _of_person(person_id, lambda vault: caring.state_no_allergies(vault, str(person_id)))


def all_confirmed(person_id: int) -> Change:
    """Note that everything entered is right as of now."""
    return _of_person(person_id, lambda vault: vault.care.confirm_medications(person_id))


def _in_order(new: NewMedication, ended: PartialDate | None) -> None:
    if ended is not None and new.started is not None and ended.last_day() < new.started.first_day():
        raise UserError(ErrorKind.BAD_DATE, value=ended)


def _of_person(person_id: int, action: Callable[[Vault], None]) -> Change:
    both = _Remembering(person_id, action)
    return Change(ChangeKind.CARE, both.do, both.undo)


class _Remembering:
    """Both ways of one change. What is done again is put back too, so that an entry keeps its number."""

    def __init__(self, person_id: int, action: Callable[[Vault], None]) -> None:
        self._person_id, self._action = person_id, action
        self._states: Sequence[CareEntries] = ()

    def do(self, vault: Vault) -> None:
        if self._states:
            self._put(vault, self._states[1])
            return
        before = entries(vault, self._person_id)
        try:
            self._action(vault)
        except UserError:
            self._put(vault, before)
            raise
        self._states = before, entries(vault, self._person_id)

    def undo(self, vault: Vault) -> None:
        if not self._states:
            raise BugError("a change is undone that was never done")
        self._put(vault, self._states[0])

    def _put(self, vault: Vault, there: CareEntries) -> None:
        vault.care.put_back(self._person_id, there.medications, there.allergies)
