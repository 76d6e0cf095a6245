"""The places a person can be in the window, and how to say where to go."""

from dataclasses import dataclass
from enum import StrEnum

from models.records import Category


class Place(StrEnum):
    """A page of the window."""

    HOME = "home"
    TIMELINE = "timeline"
    IMAGING = "imaging"
    LABS = "labs"
    PRESCRIPTIONS = "prescriptions"
    NOTES = "notes"
    IMAGES = "images"
    SECOND_OPINION = "second_opinion"
    CARE = "care"
    PACKAGE = "package"
    WEEK = "week"
    REMINDERS = "reminders"
    IMPORTS = "imports"
    BIN = "bin"
    SETTINGS = "settings"


SHELVES = {
    Place.IMAGING: Category.IMAGING,
    Place.LABS: Category.LABS,
    Place.PRESCRIPTIONS: Category.PRESCRIPTIONS,
    Place.NOTES: Category.NOTES,
}
"""The places that show one category of the record."""


STANDS_UNDER = {Place.IMAGES: Place.IMAGING, Place.WEEK: Place.REMINDERS}
"""The places that have no line of their own in the sidebar, and the one they belong to."""

LISTS = frozenset((Place.TIMELINE, Place.BIN, *SHELVES))
"""The places that are a list of records."""

AGAIN = "again"
"""The word with which a list is asked for the record it showed last."""


PAGE = "page:"
"""Before a number, as the word for a list: show the record with that page of it, from 1."""

PEOPLE = "people"
"""The word with which the settings are asked to add a person."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go: a place, there a record to show, a word that the page understands (an import's number)."""

    place: Place
    record: int | None = None
    detail: str = ""
