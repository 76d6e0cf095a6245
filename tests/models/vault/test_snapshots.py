"""Whatever is done to records, putting back what was remembered makes everything as it was."""

import pytest

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category, Record, Standing, StoredFile
from models.vault import ItemDraft, RecordChange, RecordFilter, Vault
from tests.models.vault.building import draft, filing, instance, read, series_draft, store, store_series

State = dict[int, tuple[Record, str, list[StoredFile]]]


def state(vault: Vault) -> State:
    """Everything that can be seen of every record."""
    every = vault.records.list(RecordFilter(standing=None))
    return {each.id: (each, vault.records.text(each.id), list(vault.records.files(each.id))) for each in every}


def test_facts_and_tags_come_back(vault: Vault) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"2", draft("two", date=None, category=None)))
    vault.records.edit([one], RecordChange(tags=("old", "both"), note="kept"))
    before = state(vault)
    kept = vault.records.remember([one, two])
    vault.records.edit(
        [one, two],
        RecordChange("new", PartialDate(2020), Category.NOTES, note="", tag=("new", "both"), untag=("old", "never")),
    )
    assert [vault.records.get(each).tags for each in (one, two)] == [("both", "new"), ("both", "new")]
    assert vault.records.search("new")
    vault.records.put_back(kept)
    assert state(vault) == before
    assert not vault.records.search("new")
    assert [hit.record.id for hit in vault.records.search("kept")] == [one]
    assert vault.records.tags() == ("both", "old")
    assert vault.check().clean


def test_a_held_record_is_held_again(vault: Vault) -> None:
    (number,) = store(vault, (b"1", draft(standing=Standing.HELD)))
    before, kept = state(vault), vault.records.remember([number])
    vault.records.confirm([number])
    vault.records.bin([number])
    vault.records.put_back(kept)
    assert state(vault) == before
    assert vault.records.get(number).flags == ()


def test_series_that_were_joined_come_apart(vault: Vault) -> None:
    bert = vault.people.add("Bert Muster").id
    store_series(vault, [b"one", b"two"])
    (other,) = set(store_series(vault, [b"three", b"four"], series_draft(person_id=bert, text="other words")))
    vault.records.edit([other], RecordChange(note="Bert's", tags=("bert",)))
    before, kept = state(vault), vault.records.remember([other])
    vault.records.edit([other], RecordChange(person_id=1))
    assert vault.records.count() == 1
    vault.records.put_back(kept)
    assert state(vault) == before
    assert sorted(read(vault, other)) == [b"four", b"three"]
    assert [hit.record.id for hit in vault.records.search("other words")] == [other]
    assert vault.check().clean


def test_the_lines_of_an_imports_report_lead_to_their_records_again(vault: Vault) -> None:
    bert = vault.people.add("Bert Muster").id
    store_series(vault, [b"one"])
    run = vault.imports.begin(("disc",))
    with vault.intake(run) as intake:
        made = filing(intake, b"two", series_draft(person_id=bert), "IM2", instance=instance(2))
        (other,) = intake.commit([made], [ItemDraft("IM2", "stored", filing=0)])
    kept = vault.records.remember([other])
    vault.records.edit([other], RecordChange(person_id=1))
    assert vault.imports.items(run)[0].record_id == 1
    vault.records.put_back(kept)
    assert vault.imports.items(run)[0].record_id == other


def test_files_that_came_later_stay(vault: Vault) -> None:
    bert = vault.people.add("Bert Muster").id
    store_series(vault, [b"one"])
    kept = vault.records.remember([1])
    vault.records.edit([1], RecordChange(person_id=bert))
    store_series(vault, [b"two"])
    vault.records.put_back(kept)
    (record,) = vault.records.list()
    assert (record.id, record.person_id, record.files) == (1, 1, 2)
    assert vault.check().clean


def test_what_was_deleted_for_good_cannot_come_back(vault: Vault) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"2", draft("two")))
    kept = vault.records.remember([one, two])
    vault.records.edit([one, two], RecordChange(title="other"))
    vault.records.bin([two])
    vault.records.empty_bin()
    with pytest.raises(UserError) as caught:
        vault.records.put_back(kept)
    assert (caught.value.kind, caught.value.params["record"]) == (ErrorKind.NO_RECORD, two)
    assert vault.records.get(one).title == "other"
