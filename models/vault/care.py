"""What a person takes and must not take: their own entries, each with the time it was last confirmed."""

from collections.abc import Sequence
from dataclasses import fields
from typing import TypedDict, Unpack

from sqlalchemy import Connection, delete, insert, select, update

from models.clock import Clock
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Allergy, Medication
from models.vault.engine import Database
from models.vault.tables import allergy, medication, person

_m, _a = medication.c, allergy.c
_MEDICATIONS = select(
    *(_m.id, _m.person_id, _m.name, _m.dose, _m.frequency, _m.reason, _m.started, _m.ended, _m.confirmed)
)
_ALLERGIES = select(_a.id, _a.person_id, _a.substance, _a.reaction, _a.confirmed)


class MedicationFacts(TypedDict, total=False):
    """What may be said of a medicine beside its name."""

    dose: str
    frequency: str
    reason: str
    started: PartialDate | None
    ended: PartialDate | None


class Care:
    """Medications and allergies of the persons of one vault."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def add_medication(self, person_id: int, name: str, **facts: Unpack[MedicationFacts]) -> Medication:
        """Enter a medicine; ``ended`` None while it is taken. Raises UserError NO_PERSON."""
        values = {"dose": "", "frequency": "", "reason": "", "started": None, "ended": None} | dict(facts)
        with self._database.writing() as connection:
            _require_person(connection, person_id)
            row = insert(medication).values(person_id=person_id, name=name, confirmed=self._clock.now(), **values)
            number = connection.execute(row.returning(_m.id)).scalar_one()
            return Medication(*connection.execute(_MEDICATIONS.where(_m.id == number)).one())

    def medications(self, person_id: int, current_only: bool = False) -> Sequence[Medication]:
        """A person's medicines in the order entered. Current are those without end or with one still to come."""
        these = _MEDICATIONS.where(_m.person_id == person_id).order_by(_m.id)
        with self._database.reading() as connection:
            found = [Medication(*row) for row in connection.execute(these)]
        today = self._clock.today()
        return [each for each in found if not current_only or each.ended is None or each.ended.last_day() > today]

    def edit_medication(self, medication_id: int, name: str, **facts: Unpack[MedicationFacts]) -> None:
        """Correct a medicine; facts not given stay. Counts as confirmed now. Raises UserError NO_ENTRY."""
        with self._database.writing() as connection:
            row = update(medication).where(_m.id == medication_id)
            if connection.execute(row.values(name=name, confirmed=self._clock.now(), **facts)).rowcount != 1:
                raise UserError(ErrorKind.NO_ENTRY, entry=medication_id)

    def end_medication(self, medication_id: int, date: PartialDate | None) -> None:
        """Say when a medicine was stopped; None when it is taken after all. Raises UserError NO_ENTRY."""
        with self._database.writing() as connection:
            row = update(medication).where(_m.id == medication_id).values(ended=date, confirmed=self._clock.now())
            if connection.execute(row).rowcount != 1:
                raise UserError(ErrorKind.NO_ENTRY, entry=medication_id)

    def remove_medication(self, medication_id: int) -> None:
        """Take back an entry made by mistake."""
        with self._database.writing() as connection:
            connection.execute(delete(medication).where(_m.id == medication_id))

    def confirm_medications(self, person_id: int) -> None:
        """The person says that the list of current medicines and allergies is right as of now."""
        now = self._clock.now()
        with self._database.writing() as connection:
            connection.execute(update(medication).where(_m.person_id == person_id).values(confirmed=now))
            connection.execute(update(allergy).where(_a.person_id == person_id).values(confirmed=now))

    def add_allergy(self, person_id: int, substance: str, reaction: str = "") -> Allergy:
        """Enter an allergy; the substance ``none`` states that there are none known. Raises UserError NO_PERSON."""
        with self._database.writing() as connection:
            _require_person(connection, person_id)
            row = insert(allergy).values(
                person_id=person_id, substance=substance, reaction=reaction, confirmed=self._clock.now()
            )
            number = connection.execute(row.returning(_a.id)).scalar_one()
            return Allergy(*connection.execute(_ALLERGIES.where(_a.id == number)).one())

    def allergies(self, person_id: int) -> Sequence[Allergy]:
        """A person's allergies in the order entered."""
        with self._database.reading() as connection:
            these = _ALLERGIES.where(_a.person_id == person_id).order_by(_a.id)
            return [Allergy(*row) for row in connection.execute(these)]

    def edit_allergy(self, allergy_id: int, substance: str, reaction: str) -> None:
        """Correct an allergy, which counts as confirmed now. Raises UserError NO_ENTRY."""
        with self._database.writing() as connection:
            row = update(allergy).where(_a.id == allergy_id)
            row = row.values(substance=substance, reaction=reaction, confirmed=self._clock.now())
            if connection.execute(row).rowcount != 1:
                raise UserError(ErrorKind.NO_ENTRY, entry=allergy_id)

    def remove_allergy(self, allergy_id: int) -> None:
        """Take back an entry made by mistake."""
        with self._database.writing() as connection:
            connection.execute(delete(allergy).where(_a.id == allergy_id))

    def put_back(self, person_id: int, medications: Sequence[Medication], allergies: Sequence[Allergy]) -> None:
        """Make a person's entries exactly these, numbers and times included, as read before. Raises NO_PERSON."""
        with self._database.writing() as connection:
            _require_person(connection, person_id)
            for table, entries in ((medication, medications), (allergy, allergies)):
                connection.execute(delete(table).where(table.c.person_id == person_id))
                if entries:
                    connection.execute(
                        insert(table),
                        [{name.name: getattr(entry, name.name) for name in fields(entry)} for entry in entries],
                    )


def _require_person(connection: Connection, person_id: int) -> None:
    if connection.scalar(select(person.c.id).where(person.c.id == person_id)) is None:
        raise UserError(ErrorKind.NO_PERSON, person=person_id)
