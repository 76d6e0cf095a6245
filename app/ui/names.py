"""People by name, told apart where several have the same one, or nearly."""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import combinations

from PySide6.QtCore import QCoreApplication

from app.ui import wording
from models.records import Person

_ALIKE = 0.85
"""Maria and Marie Schmidt (0.92) are taken for one another at a glance; Anna and Hans Schmidt (0.75) are not."""


def told_apart(people: Sequence[Person]) -> dict[int, str]:
    """Each person's name, by number; where two are nearly the same with the day of birth, else if need be a count."""
    translate = QCoreApplication.translate
    names = {person.id: person.name for person in people}
    alike = _alike(names)
    for person in people:
        if person.id in alike and person.born is not None:
            born = wording.partial(person.born)
            names[person.id] = translate("People", "{name}, born {day}").format(name=person.name, day=born)
    for place, number in enumerate(sorted(_shared(names)), 1):
        names[number] = translate("People", "{name} ({number})").format(name=names[number], number=place)
    return names


def _alike(names: dict[int, str]) -> set[int]:
    pairs = combinations(((number, name.casefold()) for number, name in names.items()), 2)
    alike = (pair for pair in pairs if SequenceMatcher(None, pair[0][1], pair[1][1]).ratio() >= _ALIKE)
    return {number for pair in alike for number, _name in pair}


def _shared(names: dict[int, str]) -> set[int]:
    times = Counter(name.casefold() for name in names.values())
    return {number for number, name in names.items() if times[name.casefold()] > 1}
