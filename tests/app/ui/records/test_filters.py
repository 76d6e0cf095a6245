"""What is asked of the vault for what a person chose."""

from dataclasses import replace

import pytest

from app.ui.places import SHELVES, Place
from app.ui.records.asking import Listing
from app.ui.records.emptiness import Button, emptiness
from app.ui.records.filters import Filters, Scope, wanted
from app.ui.records.period import in_order, told
from models.dates import PartialDate
from models.records import Category, DocumentType, Standing

NOTHING = Listing(0, 0, ())


@pytest.mark.parametrize("place", SHELVES)
def test_a_shelf_lists_itself_and_a_search_on_it_everything(place: Place) -> None:
    scope = Scope(place)
    assert wanted(scope, Filters(), 1).category is SHELVES[place]
    assert wanted(scope, Filters(words="chest"), 1).category is None
    assert wanted(scope, Filters(words="chest", everywhere=False), 1).category is SHELVES[place]


def test_the_bin_and_what_waits_are_asked_for_by_their_standing() -> None:
    assert wanted(Scope(Place.BIN), Filters(), None).standing is Standing.BIN
    assert wanted(Scope(Place.TIMELINE), Filters(held=True), None).standing is Standing.HELD
    assert wanted(Scope(Place.TIMELINE), Filters(), None).standing is Standing.ACTIVE


def test_only_signs_are_no_search() -> None:
    assert not Filters(words=" -. ").searching
    assert not Filters(words=" ").any
    assert not Filters(everywhere=False).narrowed


@pytest.mark.parametrize(
    ("filters", "button"),
    [
        (Filters(), Button.ADD),
        (Filters(words="x"), Button.CLEAR),
        (Filters(held=True), Button.CLEAR),
        (Filters(type=DocumentType.PHOTO), Button.CLEAR),
    ],
)
def test_an_empty_list_says_why_and_offers_what_helps(filters: Filters, button: Button) -> None:
    why = emptiness(Scope(Place.LABS), filters, NOTHING)
    assert why is not None
    assert why.button is button


def test_a_list_whose_records_all_wait_never_says_that_there_is_nothing() -> None:
    waiting = replace(NOTHING, waiting=3)
    for filters in (Filters(), Filters(words="x")):
        why = emptiness(Scope(Place.IMAGING), filters, waiting)
        assert why is not None
        assert (why.button, why.words[0], "fit" in why.words) == (Button.WAITING, "3", filters.any)


def test_an_empty_bin_offers_nothing_and_a_full_list_is_not_empty() -> None:
    why = emptiness(Scope(Place.BIN), Filters(), NOTHING)
    assert why is not None
    assert why.button is Button.NONE
    assert emptiness(Scope(Place.BIN), Filters(), replace(NOTHING, total=1)) is None
    assert Scope(Place.NOTES).category is Category.NOTES


def test_a_period_is_told_and_put_in_order() -> None:
    march, may = PartialDate(2025, 3), PartialDate(2025, 5)
    assert in_order((may, march)) == (march, may)
    assert in_order((None, march)) == (None, march)
    assert told((march, may)) == "Mar 2025 to May 2025"
    assert told((march, None)) == "From Mar 2025"
    assert told((None, PartialDate(2024))) == "Until 2024"
    assert told((march, march)) == "Mar 2025"
    assert told((None, None)) == ""
