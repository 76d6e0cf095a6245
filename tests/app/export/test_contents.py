"""Which records go in: one person's, settled ones, inside what was chosen; what stays out is said with its reason."""

from hypothesis import given
from hypothesis import strategies as st

from app.export.contents import EVERYTHING, Selection, choose
from app.export.inputs import HeldReason
from models.dates import PartialDate
from models.records import IDENTITY_CONFIRMED, Person, Record, Standing, WrittenIdentity
from tests.app.export.stock import ANNA, WRITTEN, record

BERT = WrittenIdentity(("Beispiel^Bert",))


def contradicts(written: WrittenIdentity, person: Person) -> bool:
    return written == BERT


def test_only_settled_records_of_this_person_go_in() -> None:
    records = [
        record(1),
        record(2, standing=Standing.HELD),
        record(3, standing=Standing.BIN),
        record(4, person_id=2),
        record(5, written=BERT),
        record(6, written=BERT, flags=(IDENTITY_CONFIRMED,)),
    ]
    found = choose(records, ANNA, EVERYTHING, contradicts)
    assert [one.id for one in found.records] == [1, 6]
    assert [(held.reason, held.record_ids) for held in found.held_back] == [
        (HeldReason.NOT_CONFIRMED, (2,)),
        (HeldReason.OTHER_PERSON, (5,)),
    ]


def test_unticked_and_outside_the_window() -> None:
    dates = {1: PartialDate(2024), 2: PartialDate(2025, 3), 3: PartialDate(2026, 1, 5), 4: None, 5: PartialDate(2025)}
    selection = Selection(frozenset((3,)), first=PartialDate(2025, 3, 31), last=PartialDate(2026))
    found = choose([record(n, date=date) for n, date in dates.items()], ANNA, selection, contradicts)
    assert [one.id for one in found.records] == [5, 2, 4]
    assert {held.reason: held.record_ids for held in found.held_back} == {
        HeldReason.UNTICKED: (3,),
        HeldReason.OUTSIDE_WINDOW: (1,),
    }


def test_sizes() -> None:
    found = choose([record(1, files=3, bytes=10), record(2, bytes=5)], ANNA, EVERYTHING, contradicts)
    assert (found.files, found.bytes) == (4, 15)


any_record = st.builds(
    record,
    st.integers(1, 50),
    person_id=st.sampled_from((1, 2)),
    standing=st.sampled_from(Standing),
    written=st.sampled_from((WRITTEN, BERT)),
    date=st.none() | st.builds(PartialDate, st.integers(2020, 2026), st.integers(1, 12) | st.none()),
)


@given(st.lists(any_record, unique_by=lambda one: one.id), st.frozensets(st.integers(1, 50)))
def test_each_record_of_the_person_goes_in_or_is_said_or_is_in_the_bin(
    records: list[Record], unticked: frozenset[int]
) -> None:
    found = choose(records, ANNA, Selection(unticked), contradicts)
    going = [one.id for one in found.records]
    said = [number for held in found.held_back for number in held.record_ids]
    expected = [one.id for one in records if one.person_id == 1 and one.standing is not Standing.BIN]
    assert sorted(going + said) == sorted(expected)
    assert all(one.standing is Standing.ACTIVE and one.written == WRITTEN for one in found.records)
    days = [one.date.last_day() for one in found.records if one.date]
    assert days == sorted(days, reverse=True)
    assert [one.date is None for one in found.records] == sorted(one.date is None for one in found.records)
