"""Nobody is taken for somebody else of nearly the same name."""

from app.ui.names import told_apart
from models.dates import PartialDate
from models.records import Person


def person(number: int, name: str, *born: int) -> Person:
    return Person(number, name, PartialDate(*born) if born else None, None)


def test_names_nearly_the_same_come_with_the_day_of_birth(qapp: object) -> None:
    family = [person(1, "Maria Schmidt", 1956, 4, 2), person(2, "Marie Schmidt", 1956, 2, 4), person(3, "Hans Schmidt")]
    assert told_apart(family) == {
        1: "Maria Schmidt, born 2 Apr 1956",
        2: "Marie Schmidt, born 4 Feb 1956",
        3: "Hans Schmidt",
    }
    assert told_apart(family[1:]) == {2: "Marie Schmidt", 3: "Hans Schmidt"}


def test_the_same_name_without_a_day_of_birth_is_counted(qapp: object) -> None:
    assert told_apart([person(7, "Jo Roe"), person(9, "jo roe")]) == {7: "Jo Roe (1)", 9: "jo roe (2)"}
