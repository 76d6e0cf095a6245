"""What a list shows when there is nothing in it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.ui.records.asking import Listing
from app.ui.records.filters import Filters, Scope


class Button(StrEnum):
    """The one button of an empty list."""

    NONE = ""
    ADD = "add"
    CLEAR = "clear"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Emptiness:
    """An icon, a sentence, and which button."""

    icon: str
    words: str
    button: Button


def emptiness(scope: Scope, filters: Filters, listing: Listing) -> Emptiness | None:
    """Why the list is empty; None when it is not."""
    if listing.total:
        return None
    if listing.waiting:
        return _only_waiting(listing.waiting, filtered=filters.any)
    return _nothing_found(filters) if filters.any else _nothing_yet(scope)


def _only_waiting(count: int, *, filtered: bool) -> Emptiness:
    """It would frighten to hear that there is nothing, of records that were just added."""
    translate = QCoreApplication.translate
    if filtered:
        words = translate("Empty", "%n record(s) that fit these filters wait until you say whose they are.", "", count)
    else:
        words = translate("Empty", "%n record(s) wait here until you say whose they are.", "", count)
    return Emptiness("clock", words, Button.WAITING)


def _nothing_found(filters: Filters) -> Emptiness:
    translate = QCoreApplication.translate
    if filters.searching:
        return Emptiness("search", translate("Empty", "Nothing was found with these words."), Button.CLEAR)
    if filters == Filters(held=True):
        return Emptiness("circle-check", translate("Empty", "No record waits for you any more."), Button.CLEAR)
    return Emptiness("sliders-horizontal", translate("Empty", "No record fits these filters."), Button.CLEAR)


def _nothing_yet(scope: Scope) -> Emptiness:
    translate = QCoreApplication.translate
    if scope.bin:
        words = translate("Empty", "No record is in the bin. What is moved here can be taken back for 30 days.")
        return Emptiness("trash-2", words, Button.NONE)
    if scope.category is not None:
        words = translate("Empty", "There is nothing here yet. New records find their shelf by themselves.")
        return Emptiness("inbox", words, Button.ADD)
    return Emptiness(
        "inbox", translate("Empty", "There are no records yet. Add a folder, a disc or single files."), Button.ADD
    )
