"""Whose record is this? The identity written on it, held against one person.

A conflict always wins: birth dates that cannot be one day, F against M, or names that have nothing to do with one
another make a mismatch, whatever else agrees. Only a full name with the same birth date is a match.
"""

from enum import Enum, StrEnum, auto

from importers.candidates import Match, Verdict
from importers.names import Likeness, compare_names, names_somebody, share_given
from models.dates import PartialDate
from models.records import Person, Sex, WrittenIdentity


class Why(StrEnum):
    """The reason of a verdict; each has a sentence in the table of reasons."""

    NAME_AND_BIRTH_DATE = "name_and_birth_date"
    NAME_AND_BIRTH_YEAR = "name_and_birth_year"
    NAME_ONLY = "name_only"
    PART_OF_NAME = "part_of_name"
    INITIALS = "initials"
    BIRTH_DATE_AND_PART_OF_NAME = "birth_date_and_part_of_name"
    BIRTH_DATE_OTHER_SCRIPT = "birth_date_other_script"
    NOTHING_WRITTEN = "nothing_written"
    BIRTH_DATE_ONLY = "birth_date_only"
    TOO_LITTLE_OF_NAME = "too_little_of_name"
    OTHER_SCRIPT = "other_script"
    OTHER_NAME = "other_name"
    CHANGED_SURNAME = "changed_surname"
    OTHER_NAME_SAME_BIRTH_DATE = "other_name_same_birth_date"
    OTHER_BIRTH_DATE = "other_birth_date"
    SAME_NAME_OTHER_BIRTH_DATE = "same_name_other_birth_date"
    BIRTH_DATE_SWAPPED = "birth_date_swapped"
    OTHER_SEX = "other_sex"


class _Birth(Enum):
    NOT_KNOWN = auto()
    EQUAL = auto()
    AGREES = auto()
    DIFFERS = auto()


def compare(written: WrittenIdentity, person: Person) -> Verdict:
    """How well what is written on a record agrees with ``person``, and why."""
    name = compare_names(written.names, (person.name, *person.other_names))
    birth = _births(written.born, person.born)
    conflict = _conflict(written, person, name, birth)
    if conflict is not None:
        return Verdict(Match.MISMATCH, conflict)
    if name in (Likeness.NO_EVIDENCE, Likeness.WEAK):
        return _without_name(written, name, birth)
    if name is Likeness.FULL:
        return _with_full_name(birth)
    return Verdict(Match.PROBABLE, Why.INITIALS if name is Likeness.INITIALS else Why.PART_OF_NAME)


def _births(one: PartialDate | None, other: PartialDate | None) -> _Birth:
    if one is None or other is None:
        return _Birth.NOT_KNOWN
    if one == other and one.day is not None:
        return _Birth.EQUAL
    return _Birth.AGREES if one.agrees_with(other) else _Birth.DIFFERS


def _conflict(written: WrittenIdentity, person: Person, name: Likeness, birth: _Birth) -> Why | None:
    if name is Likeness.DIFFERENT:
        if birth is not _Birth.EQUAL:
            return Why.OTHER_NAME
        known = (person.name, *person.other_names)
        return Why.CHANGED_SURNAME if share_given(written.names, known) else Why.OTHER_NAME_SAME_BIRTH_DATE
    if birth is _Birth.DIFFERS:
        if name < Likeness.INITIALS:
            return Why.OTHER_BIRTH_DATE
        swapped = _swapped(written.born, person.born)
        return Why.BIRTH_DATE_SWAPPED if swapped else Why.SAME_NAME_OTHER_BIRTH_DATE
    if {written.sex, person.sex} == {Sex.FEMALE, Sex.MALE}:
        return Why.OTHER_SEX
    return None


def _swapped(one: PartialDate | None, other: PartialDate | None) -> bool:
    """True when the dates differ by day and month changing places, as between 03/04 and 04/03."""
    assert one is not None
    assert other is not None
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)


def _with_full_name(birth: _Birth) -> Verdict:
    if birth is _Birth.EQUAL:
        return Verdict(Match.MATCH, Why.NAME_AND_BIRTH_DATE)
    return Verdict(Match.PROBABLE, Why.NAME_AND_BIRTH_YEAR if birth is _Birth.AGREES else Why.NAME_ONLY)


def _without_name(written: WrittenIdentity, name: Likeness, birth: _Birth) -> Verdict:
    if name is Likeness.WEAK:
        if birth is _Birth.EQUAL:
            return Verdict(Match.PROBABLE, Why.BIRTH_DATE_AND_PART_OF_NAME)
        return Verdict(Match.UNKNOWN, Why.TOO_LITTLE_OF_NAME)
    if names_somebody(written.names):
        if birth is _Birth.EQUAL:
            return Verdict(Match.PROBABLE, Why.BIRTH_DATE_OTHER_SCRIPT)
        return Verdict(Match.UNKNOWN, Why.OTHER_SCRIPT)
    return Verdict(Match.UNKNOWN, Why.NOTHING_WRITTEN if birth is _Birth.NOT_KNOWN else Why.BIRTH_DATE_ONLY)
