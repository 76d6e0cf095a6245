"""People by name, told apart where several have the same one."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.ui import wording
from models.records import Person


def told_apart(people: Sequence[Person]) -> dict[int, str]:
    """Each person's name, by number; those who share it with their day of birth, and where that is no help a count."""
    translate = QCoreApplication.translate
    names = {person.id: person.name for person in people}
    shared = _shared(names)
    for person in people:
        if person.id in shared and person.born is not None:
            born = wording.partial(person.born)
            names[person.id] = translate("Week", "{name}, born {day}").format(name=person.name, day=born)
    for place, number in enumerate(sorted(_shared(names)), 1):
        names[number] = translate("Week", "{name} ({number})").format(name=names[number], number=place)
    return names


def _shared(names: dict[int, str]) -> set[int]:
    times = Counter(name.casefold() for name in names.values())
    return {number for number, name in names.items() if times[name.casefold()] > 1}
