"""What can be done on the page of medicines and allergies: every step is undoable, and says so."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services import care_changes
from app.services.undoing import Change
from app.ui.care.dialogs import AllergyDialog, EntryDialog, LastDayDialog, MedicineDialog
from app.ui.session import Session
from models.records import Allergy, Medication


class Deeds(QObject):
    """Changes one person's entries. Dialogs open over ``ground``."""

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self._session, self._ground = session, ground
        self.person_id = 0

    def add_medicine(self) -> None:
        """Enter a new one."""
        self._medicine(None)

    def change_medicine(self, medicine: Medication) -> None:
        """Correct one."""
        self._medicine(medicine)

    def end_medicine(self, medicine: Medication) -> None:
        """Say since when it is no longer taken."""
        dialog = LastDayDialog(medicine, self._session.clock.today(), self._ground)
        words = self.tr("{name} is now among the medicines taken before.").format(name=medicine.name)
        dialog.saving.connect(
            lambda: self._save(
                dialog, care_changes.medication_ended(self.person_id, medicine.id, dialog.day.value()), words
            )
        )
        dialog.open()

    def take_again(self, medicine: Medication) -> None:
        """Say that it is taken after all."""
        words = self.tr("{name} is now among the medicines taken now.").format(name=medicine.name)
        self._perform(care_changes.medication_taken_again(self.person_id, medicine.id), words)

    def remove_medicine(self, medicine: Medication) -> None:
        """Take back an entry made by mistake."""
        words = self.tr("{name} was removed from the list.").format(name=medicine.name)
        self._perform(care_changes.medication_removed(self.person_id, medicine.id), words)

    def add_allergy(self) -> None:
        """Enter a new one."""
        self._allergy(None)

    def change_allergy(self, allergy: Allergy) -> None:
        """Correct one."""
        self._allergy(allergy)

    def remove_allergy(self, allergy: Allergy) -> None:
        """Take back an entry, or the statement that none are known."""
        self._perform(care_changes.allergy_removed(self.person_id, allergy.id), self.tr("Removed from the list."))

    def state_none(self) -> None:
        """State that no allergies are known."""
        words = self.tr("Noted: no allergies are known.")
        self._perform(care_changes.no_allergies_stated(self.person_id), words)

    def confirm(self) -> None:
        """Note that everything is right as of today."""
        self._perform(care_changes.all_confirmed(self.person_id), self.tr("Noted: everything is right as of today."))

    def _medicine(self, medicine: Medication | None) -> None:
        dialog = MedicineDialog(medicine, self._ground)

        def save() -> None:
            new, until = dialog.entered(), dialog.until.value()
            if medicine is None:
                change = care_changes.medication_added(self.person_id, new, until)
            else:
                change = care_changes.medication_edited(self.person_id, medicine.id, new, until)
            self._save(dialog, change, self.tr("{name} is saved.").format(name=new.name))

        dialog.saving.connect(save)
        dialog.keep_typed(self._session, f"{self.person_id}.{medicine.id if medicine else ''}")
        dialog.open()

    def _allergy(self, allergy: Allergy | None) -> None:
        dialog = AllergyDialog(allergy, self._ground)

        def save() -> None:
            substance, reaction = dialog.substance.text(), " ".join(dialog.reaction.text().split())
            if allergy is None:
                change = care_changes.allergy_added(self.person_id, substance, reaction)
            else:
                change = care_changes.allergy_edited(self.person_id, allergy.id, substance, reaction)
            self._save(dialog, change, self.tr("{name} is saved.").format(name=" ".join(substance.split())))

        dialog.saving.connect(save)
        dialog.keep_typed(self._session, f"{self.person_id}.{allergy.id if allergy else ''}")
        dialog.open()

    def _save(self, dialog: EntryDialog, change: Change, words: str) -> None:
        def done(_change: Change) -> None:
            dialog.accept()
            self._say(words)

        self._session.perform(change, done, dialog.refused)

    def _perform(self, change: Change, words: str) -> None:
        self._session.perform(change, lambda _change: self._say(words))

    def _say(self, words: str) -> None:
        self._session.say(words, (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._session.undo()
