"""What recognised words may tell of a record, and what they may not."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from app.services.recognised_facts import told, wordless
from importers.candidates import Candidate, Kind
from models.dates import PartialDate
from models.records import (
    NOBODY,
    Category,
    DocumentType,
    Person,
    Provenance,
    Record,
    Sex,
    Standing,
    WrittenIdentity,
)

ANNA = Person(1, "Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
TODAY = PartialDate(2026, 3, 15)
SCAN = Record(
    id=1,
    person_id=1,
    category=None,
    type=DocumentType.PHOTO,
    title="IMG_1",
    standing=Standing.ACTIVE,
    date=None,
    provider="",
    facility="",
    language="",
    pages=1,
    unread="",
    scanned=True,
    reasons=(),
    flags=("scanned", "pixels:1x1"),
    tags=(),
    note="",
    written=NOBODY,
    series=None,
    provenance=Provenance("in", "IMG_1.jpg", 1, datetime(2026, 3, 1, tzinfo=UTC)),
    files=1,
    bytes=1,
    sha256="",
    binned=None,
)
FOUND = Candidate(
    Kind.TEXT,
    title="Laboratory report",
    category=Category.LABS,
    type=DocumentType.LAB_RESULT,
    dates=(("collected", PartialDate(2026, 3, 2)),),
    provider="Dr. Weiss",
    language="en",
    text="words",
    reasons=("title:laboratory report",),
)
ALL = {"unsure:title", "unsure:date", "unsure:type", "unsure:provider"}


def test_what_lacks_is_filled_in_and_marked() -> None:
    made = told(SCAN, ANNA, "IMG_1.jpg", FOUND, TODAY)
    assert (made.title, made.date, made.type) == ("Laboratory report", PartialDate(2026, 3, 2), DocumentType.LAB_RESULT)
    assert (made.category, made.provider, made.language) == (Category.LABS, "Dr. Weiss", "en")
    assert set(made.flags) == {"pixels:1x1", "recognised"} | ALL
    assert made.reasons == FOUND.reasons


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "My letter"),
        ("date", PartialDate(2020)),
        ("type", DocumentType.INVOICE),
        ("provider", "Dr. No"),
    ],
)
def test_what_stands_there_stays_and_is_not_doubted(field: str, value: Any) -> None:
    made = told(replace(SCAN, **{field: value}), ANNA, "IMG_1.jpg", FOUND, TODAY)
    assert getattr(made, field) == value
    assert f"unsure:{field}" not in made.flags


@pytest.mark.parametrize("field", ["title", "date", "type", "category", "provider"])
def test_what_a_person_took_away_stays_away(field: str) -> None:
    scan = replace(SCAN, flags=(f"told:{field}",))
    made = told(scan, ANNA, "IMG_1.jpg", FOUND, TODAY)
    assert getattr(made, field) == getattr(SCAN, field)
    assert f"unsure:{field}" not in made.flags


def test_a_day_to_come_and_a_title_that_is_the_files_name_tell_nothing() -> None:
    vague = replace(FOUND, title="IMG_1", dates=(("other", PartialDate(2031)),), type=DocumentType.UNKNOWN)
    made = told(SCAN, ANNA, "IMG_1.jpg", vague, TODAY)
    assert (made.title, made.date, made.type, made.category) == ("IMG_1", None, DocumentType.PHOTO, Category.LABS)
    assert set(made.flags) == {"pixels:1x1", "recognised", "unsure:category", "unsure:provider"}


@pytest.mark.parametrize("title", ["Klinikum Nordstadt GmbH", "Dr. Weiss", "Center for Lungs"])
def test_whose_paper_it_is_is_no_title(title: str) -> None:
    found = replace(FOUND, title=title, facility="Center for Lungs - Hall 3")
    made = told(SCAN, ANNA, "IMG_1.jpg", found, TODAY)
    assert (made.title, "unsure:title" in made.flags, "unsure:facility" in made.flags) == ("IMG_1", False, True)


def test_another_name_raises_a_doubt_and_a_fitting_one_settles_nothing() -> None:
    other = WrittenIdentity(("Weiß, Bea",), PartialDate(1990, 1, 1))
    made = told(SCAN, ANNA, "IMG_1.jpg", replace(FOUND, written=other), TODAY)
    assert "other_named:Weiß, Bea, 1990-01-01" in made.flags
    settled = replace(SCAN, flags=("identity_confirmed",))
    assert not any("named" in flag for flag in told(settled, ANNA, "x", replace(FOUND, written=other), TODAY).flags)
    hers = replace(FOUND, written=WrittenIdentity(("Muster, Anna",), PartialDate(1961, 4, 2)))
    assert told(SCAN, ANNA, "IMG_1.jpg", hers, TODAY) == told(SCAN, ANNA, "IMG_1.jpg", FOUND, TODAY)


def test_a_picture_without_words_is_said_to_have_none() -> None:
    made = wordless(SCAN, "")
    assert (made.title, made.type, made.flags) == ("IMG_1", DocumentType.PHOTO, ("pixels:1x1", "no_words"))
