import hashlib

import pytest

from models.dates import PartialDate
from models.records import IDENTITY_CONFIRMED, DocumentType, Record, Standing, WrittenIdentity
from models.vault import RecordChange, RecordFilter, Vault
from tests.models.vault.building import ANNA, draft, filing, instance, listed, read, series_draft, store_series


def documented_sum(vault: Vault, record: Record) -> str:
    """What ``Record.sha256`` of several files is documented to be."""
    lines = sorted(f"{file.sha256}  {file.path}\n" for file in vault.records.files(record.id))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def test_instances_of_a_series_are_one_record_over_several_imports(vault: Vault) -> None:
    first = store_series(vault, [b"one", b"two"])
    second = store_series(vault, [b"three"])
    assert set(first + second) == {1}
    record = vault.records.get(1)
    assert (record.files, record.bytes) == (3, 11)
    assert record.sha256 == documented_sum(vault, record)
    assert len(vault.records.list()) == 1


@pytest.mark.parametrize(
    "other",
    [
        series_draft("1.2.4"),
        series_draft(standing=Standing.HELD),
        series_draft(written=WrittenIdentity(("Muster^Anne",), PartialDate(1961, 4, 2))),
        series_draft(written=WrittenIdentity(("Muster^Anna",), PartialDate(1961))),
        series_draft(person_id=2),
        draft("a document"),
    ],
    ids=["series", "standing", "name", "born", "person", "document"],
)
def test_what_differs_stays_apart(vault: Vault, other: object) -> None:
    vault.people.add("Bert Muster")
    store_series(vault, [b"one"])
    store_series(vault, [b"two"], other)  # type: ignore[arg-type]
    assert len(listed(vault)) == 2


def test_the_hospitals_number_and_the_order_of_names_do_not_keep_apart(vault: Vault) -> None:
    store_series(vault, [b"one"], series_draft(written=WrittenIdentity(("A", "B"), ANNA.born, ANNA.sex, "P-1")))
    store_series(vault, [b"two"], series_draft(written=WrittenIdentity(("B", "A", "B"), ANNA.born, ANNA.sex, "P-2")))
    assert listed(vault) == [1]


def test_a_report_inside_a_series_is_a_record_of_its_own(vault: Vault) -> None:
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        kinds = [DocumentType.IMAGE_SERIES, DocumentType.STRUCTURED_REPORT, DocumentType.STRUCTURED_REPORT]
        numbers = intake.commit(
            [
                filing(intake, bytes([n]), series_draft(type=kind), f"IM{n}", group="a", instance=instance(n))
                for n, kind in enumerate(kinds)
            ]
        )
        assert len(set(numbers)) == 3
        (again,) = intake.commit([filing(intake, b"x", series_draft(), "IM9", instance=instance(9))])
    assert again == numbers[0]
    vault.records.confirm(numbers)
    assert vault.records.count() == 3


def test_flags_of_those_that_join_are_kept(vault: Vault) -> None:
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        drafts = [series_draft(flags=flags) for flags in (("a",), (), ("b", "a"), ("c",))]
        intake.commit(
            [filing(intake, bytes([n]), made, f"IM{n}", instance=instance(n)) for n, made in enumerate(drafts)]
        )
    assert vault.records.get(1).flags == ("a", "b", "c")


def test_confirmed_instances_join_the_record_of_their_series(vault: Vault) -> None:
    store_series(vault, [b"one"])
    (held,) = set(store_series(vault, [b"two", b"three"], series_draft(standing=Standing.HELD)))
    vault.records.edit([held], RecordChange(tags=("disc 2",), note="second disc"))
    vault.records.edit([1], RecordChange(tags=("disc 1",), note="first disc"))
    vault.records.confirm([held])
    assert IDENTITY_CONFIRMED in vault.records.get(1).flags
    (record,) = vault.records.list(RecordFilter(standing=None))
    assert (record.id, record.files, record.tags) == (1, 3, ("disc 1", "disc 2"))
    assert record.note == "first disc\nsecond disc"
    assert record.sha256 == documented_sum(vault, record)
    assert [hit.record.id for hit in vault.records.search("disc second")] == [1]
    assert sorted(read(vault, 1)) == [b"one", b"three", b"two"]
    assert vault.check().clean


def test_restored_instances_join(vault: Vault) -> None:
    store_series(vault, [b"one"])
    vault.records.bin([1])
    store_series(vault, [b"two"])
    assert listed(vault, Standing.ACTIVE) == [2]
    vault.records.restore([1])
    assert listed(vault) == [1]
    assert vault.records.get(1).files == 2


def test_a_series_given_to_another_person_joins_theirs(vault: Vault) -> None:
    vault.people.add("Bert Muster")
    store_series(vault, [b"one"])
    store_series(vault, [b"two"], series_draft(person_id=2))
    vault.records.edit([1], RecordChange(person_id=2))
    assert listed(vault) == [1]
    assert (vault.records.get(1).person_id, vault.records.get(1).files) == (2, 2)


def test_records_in_the_bin_stay_apart(vault: Vault) -> None:
    store_series(vault, [b"one"])
    vault.records.bin([1])
    store_series(vault, [b"two"])
    vault.records.bin([2])
    assert listed(vault) == [2, 1]
    vault.records.restore([1, 2])
    assert listed(vault) == [1]
