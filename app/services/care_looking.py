"""What the page of medicines and allergies shows: whose, what is taken now, what was taken, what must not be taken."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services import care_changes
from app.services.care_changes import CareEntries
from app.services.caring import NONE_KNOWN
from models.records import Allergy, Medication, Person
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class CareSeen:
    """One person's entries, or None with the ``people`` to choose from. ``today`` is the day it was looked at."""

    person: Person | None
    people: tuple[Person, ...]
    entries: CareEntries
    today: date

    @property
    def now(self) -> tuple[Medication, ...]:
        """The medicines without end, or with one still to come."""
        return tuple(one for one in self.entries.medications if one.ended is None or one.ended.last_day() > self.today)

    @property
    def before(self) -> tuple[Medication, ...]:
        """The medicines no longer taken, the last one ended first."""
        current = self.now
        past = [one for one in self.entries.medications if one not in current and one.ended is not None]
        return tuple(sorted(past, key=lambda one: one.ended.last_day() if one.ended else self.today, reverse=True))

    @property
    def allergies(self) -> tuple[Allergy, ...]:
        """What was entered, without the statement that none are known."""
        return tuple(one for one in self.entries.allergies if one.substance != NONE_KNOWN)

    @property
    def none_known(self) -> Allergy | None:
        """The statement that no allergies are known."""
        return next((one for one in self.entries.allergies if one.substance == NONE_KNOWN), None)

    @property
    def confirmed(self) -> datetime | None:
        """When everything current was last said to be right: the oldest of its times; None when nothing is entered."""
        times = [one.confirmed for one in self.now] + [one.confirmed for one in self.entries.allergies]
        return min(times, default=None)


def seen(vault: Vault, person_id: int | None) -> CareSeen:
    """A person's entries; None means the only person there is, or where there are several, nobody yet."""
    people = tuple(vault.people.list())
    person = next((one for one in people if one.id == person_id), None)
    if person is None and len(people) == 1:
        person = people[0]
    entries = care_changes.entries(vault, person.id) if person else CareEntries()
    return CareSeen(person, people, entries, vault.clock.today())
