"""Recognised words come into a record and leave it again; what a person said in between stays."""

from dataclasses import replace
from typing import Any

import pytest

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import DocumentType
from models.vault import MARK_OFF, MARK_ON, Recognition, RecordChange, Vault
from tests.models.vault.building import draft, store


def scan(vault: Vault, **changes: Any) -> int:
    """A scan of which nothing is known."""
    facts = {"date": None, "category": None, "type": DocumentType.PHOTO, "provider": "", "facility": "", "text": ""}
    return store(vault, (b"picture", draft("IMG_1", scanned=True, flags=("scanned",), **(facts | changes))))[0]


FOUND = Recognition(
    text="Befund: Pneumonie rechts",
    title="Befund",
    date=PartialDate(2026, 2, 1),
    category=None,
    type=DocumentType.CLINICAL_NOTE,
    provider="Dr. Weiß",
    facility="",
    language="de",
    reasons=("title:befund",),
    flags=("recognised", "unsure:title", "unsure:date", "unsure:type", "unsure:provider"),
)


def test_the_words_are_found_and_taken_out_again_without_a_trace(vault: Vault) -> None:
    number = scan(vault)
    before = vault.records.get(number)
    done = vault.records.recognise(number, FOUND)
    record = vault.records.get(number)
    assert (record.title, record.date, record.scanned, record.flags) == ("Befund", FOUND.date, False, FOUND.flags)
    (hit,) = vault.records.search("pneum")
    assert hit.snippet == f"Befund: {MARK_ON}Pneumonie{MARK_OFF} rechts"
    assert [one.record.id for one in vault.records.search("weiß")] == [number]
    vault.records.unrecognise(done)
    assert vault.records.get(number) == before
    assert (vault.records.text(number), vault.records.search("pneumonie"), vault.records.search("weiß")) == ("", [], [])
    assert vault.check().clean
    vault.records.recognise(number, done.found)
    assert vault.records.get(number) == record


def test_what_a_person_said_since_stays_and_is_sure(vault: Vault) -> None:
    number = scan(vault)
    done = vault.records.recognise(number, FOUND)
    vault.records.edit([number], RecordChange(date=PartialDate(2026, 2, 7), tag=("knee",)))
    assert "unsure:date" not in vault.records.get(number).flags
    vault.records.unrecognise(done)
    record = vault.records.get(number)
    assert (record.title, record.date, record.tags) == ("IMG_1", PartialDate(2026, 2, 7), ("knee",))
    assert (record.scanned, record.flags) == (True, ("scanned",))


def test_an_undone_correction_leaves_the_words_and_what_tells_of_them(vault: Vault) -> None:
    number = scan(vault)
    earlier = vault.records.remember([number])
    vault.records.edit([number], RecordChange(note="mine"))
    vault.records.recognise(number, FOUND)
    vault.records.put_back(earlier)
    record = vault.records.get(number)
    assert (record.note, record.title, "recognised" in record.flags) == ("", "IMG_1", True)
    assert vault.records.text(number) == FOUND.text


def test_what_a_person_says_of_a_scan_is_remembered_and_of_others_not(vault: Vault) -> None:
    number, (other,) = scan(vault), store(vault, (b"letter", draft()))
    vault.records.edit([number, other], RecordChange(date=None, provider="Dr. No", note="mine"))
    assert vault.records.get(number).flags == ("scanned", "told:date", "told:provider")
    assert vault.records.get(other).flags == ()


def test_looked_at_or_confirmed_the_doubts_are_gone(vault: Vault) -> None:
    number = scan(vault)
    vault.records.recognise(number, replace(FOUND, flags=("recognised", "unsure:date", "other_named:Bea Weiß")))
    vault.records.sure([number])
    assert vault.records.get(number).flags == ("recognised", "other_named:Bea Weiß")
    vault.records.confirm([number])
    assert vault.records.get(number).flags == ("recognised", "identity_confirmed")


def test_a_record_that_is_not_there(vault: Vault) -> None:
    done = vault.records.recognise(scan(vault), FOUND)
    for attempt in (
        lambda: vault.records.recognise(99, FOUND),
        lambda: vault.records.sure([99]),
        lambda: vault.records.unrecognise(replace(done, record_id=99)),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.kind is ErrorKind.NO_RECORD
