from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPICursor

from models.dates import PartialDate
from models.errors import BugError, ErrorKind, UserError
from models.records import Category, DocumentType, Provenance, Record, Standing, StoredFile
from models.vault import RecordChange, RecordFilter, Vault
from models.vault.column_types import pack_date
from models.vault.search import RANKED
from tests.fakes import FakeClock
from tests.models.vault.building import ANNA, draft, filing, instance, listed, series_draft, store, store_series

DATES = (
    None,
    *(PartialDate(*parts) for parts in ((2025,), (2026,), (2026, 3), (2026, 3, 2), (2026, 3, 14), (2026, 4))),
)
PROVIDERS = ("Dr. Weiß", "Clinic North", "")
SHELF = st.lists(
    st.tuples(
        st.sampled_from([1, 2]),
        st.sampled_from([None, *Category]),
        st.sampled_from([DocumentType.LAB_RESULT, DocumentType.PHOTO]),
        st.sampled_from(DATES),
        st.sampled_from(PROVIDERS),
        st.sampled_from(list(Standing)),
        st.sets(st.sampled_from(["urgent", "kidney"])),
    ),
    min_size=1,
    max_size=12,
)
FILTERS = st.builds(
    RecordFilter,
    person_id=st.sampled_from([None, 1, 2]),
    category=st.sampled_from([None, *Category]),
    type=st.sampled_from([None, DocumentType.LAB_RESULT, DocumentType.PHOTO]),
    date_from=st.sampled_from(DATES),
    date_to=st.sampled_from(DATES),
    provider=st.sampled_from([None, "dr. weiß", "CLINIC NORTH"]),
    tag=st.sampled_from([None, "urgent", "kidney", "none"]),
    standing=st.sampled_from([None, *Standing]),
    limit=st.sampled_from([None, 0, 1, 3]),
    offset=st.sampled_from([0, 1, 4]),
)


def chosen_by(record: Record, which: RecordFilter) -> bool:
    """What a filter means, said once more in Python."""
    equal = [
        (which.person_id, record.person_id),
        (which.category, record.category),
        (which.type, record.type),
        (which.standing, record.standing),
        (which.provider and which.provider.casefold(), record.provider.casefold()),
    ]
    return (
        all(wanted is None or wanted == found for wanted, found in equal)
        and (which.tag is None or which.tag in record.tags)
        and (which.date_from is None or bool(record.date and record.date.last_day() >= which.date_from.first_day()))
        and (which.date_to is None or bool(record.date and record.date.first_day() <= which.date_to.last_day()))
    )


def newest_first(record: Record) -> tuple[int, int]:
    return (-pack_date(record.date) if record.date else 1, -record.id)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(shelf=SHELF, filters=st.lists(FILTERS, min_size=10, max_size=10))
def test_lists_are_what_the_filter_says(vault: Vault, shelf: list[Any], filters: list[RecordFilter]) -> None:
    if len(vault.people.list()) == 1:
        vault.people.add("Bert Muster")
    before = vault.info().files
    contents = [f"{before} {number}".encode() for number in range(len(shelf))]
    drafts = [
        draft(person_id=person, category=category, type=kind, date=date, provider=provider)
        for person, category, kind, date, provider, _, _ in shelf
    ]
    for number, (*_, standing, tags) in zip(store(vault, *zip(contents, drafts, strict=True)), shelf, strict=True):
        vault.records.edit([number], RecordChange(tags=tuple(tags)))
        if standing is Standing.BIN:
            vault.records.bin([number])
    everything = sorted(vault.records.list(RecordFilter(standing=None)), key=newest_first)
    for which in filters:
        expected = [record for record in everything if chosen_by(record, which)]
        assert vault.records.count(which) == len(expected)
        cut = expected[which.offset :][: which.limit if which.limit is not None else len(expected)]
        numbers = [record.id for record in cut]
        assert [record.id for record in vault.records.list(which)] == list(vault.records.ids(which)) == numbers
        assert [record.id for record in vault.records.several([*numbers, 0])] == numbers


def test_no_list_is_sorted(vault: Vault) -> None:
    plans: list[str] = []

    @event.listens_for(vault._opened.database._engine, "before_cursor_execute")
    def explain(connection: Connection, _cursor: DBAPICursor, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("SELECT record.id"):
            raw = connection.connection.driver_connection
            assert raw is not None
            plans.extend(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))

    for since in (None, PartialDate(2020)):
        for person in (None, 1):
            for category in (None, Category.LABS):
                for kind in (None, DocumentType.PHOTO):
                    for provider in (None, "Dr. Weiß"):
                        vault.records.list(
                            RecordFilter(
                                person_id=person,
                                category=category,
                                type=kind,
                                provider=provider,
                                date_from=since,
                                limit=50,
                            )
                        )
    assert len(plans) >= 32
    assert not [plan for plan in plans if "TEMP B-TREE" in plan or "SCAN record" in plan]


def test_a_record_says_everything(vault: Vault) -> None:
    facts = draft(pages=2, language="de", unread="password", scanned=True, reasons=("phrase",), flags=("odd",))
    (number,) = store(vault, (b"content", facts))
    record = vault.records.get(number)
    assert record.provenance == Provenance("disc", "docs/0.pdf", 1, vault.clock.now())
    assert record.written == ANNA
    assert record.series is None
    assert (record.pages, record.language, record.unread, record.scanned) == (2, "de", "password", True)
    assert (record.reasons, record.flags, record.tags, record.note) == (("phrase",), ("odd",), (), "")
    assert (record.files, record.bytes) == (1, 7)
    assert record.sha256 == vault.records.files(number)[0].sha256
    assert vault.records.text(number) == "Hämoglobin 13.2 g/dL"
    assert isinstance(record.scanned, bool)


def test_files_come_in_the_order_of_their_instance_number(vault: Vault) -> None:
    (number, *_) = store_series(vault, [b"one", b"two", b"three"])
    names = [file.name for file in vault.records.files(number)]
    assert names == ["IM1", "IM2", "IM3"]
    first = vault.records.files(number)[0]
    assert first == StoredFile(1, number, "IM1", "DICOM/IM1", "application/dicom", 3, first.sha256, instance(1))
    assert vault.records.get(number).series == series_draft().series


def test_no_record_of_that_number_and_nothing_changed(vault: Vault) -> None:
    (number,) = store(vault, (b"content", draft()))
    before = vault.records.get(number)
    for attempt in (
        vault.records.get,
        vault.records.files,
        vault.records.text,
        lambda other: vault.records.edit([number, other], RecordChange(title="changed")),
        lambda other: vault.records.bin([number, other]),
        lambda other: vault.records.restore([number, other]),
        lambda other: vault.records.confirm([number, other]),
    ):
        with pytest.raises(UserError) as caught:
            attempt(99)
        assert (caught.value.kind, caught.value.params) == (ErrorKind.NO_RECORD, {"record": 99})
    assert vault.records.get(number) == before


def test_edit_changes_what_is_given(vault: Vault) -> None:
    vault.people.add("Bert Muster")
    (number,) = store(vault, (b"content", draft()))
    vault.records.edit(
        [number], RecordChange(title="Befund", date=None, category=None, tags=(" kidney ", "", "kidney"))
    )
    record = vault.records.get(number)
    assert (record.title, record.date, record.category, record.tags) == ("Befund", None, None, ("kidney",))
    assert (record.provider, record.type) == ("Dr. Weiß", DocumentType.LAB_RESULT)
    vault.records.edit([number], RecordChange(type=DocumentType.PHOTO, note="mine", person_id=2, facility="South"))
    record = vault.records.get(number)
    assert (record.type, record.note, record.person_id, record.facility) == (DocumentType.PHOTO, "mine", 2, "South")
    assert record.tags == ("kidney",)
    with pytest.raises(UserError) as caught:
        vault.records.edit([number], RecordChange(title="lost", person_id=9))
    assert caught.value.kind is ErrorKind.NO_PERSON
    assert vault.records.get(number) == record


def test_held_records_wait_for_confirmation(vault: Vault) -> None:
    vault.people.add("Bert Muster")
    numbers = store(vault, (b"a", draft("A", standing=Standing.HELD)), (b"b", draft("B", standing=Standing.HELD)))
    assert vault.records.list() == []
    vault.records.confirm(numbers[:1])
    vault.records.confirm(numbers[1:], 2)
    assert [(each.title, each.person_id) for each in vault.records.list()] == [("B", 2), ("A", 1)]
    with pytest.raises(UserError) as caught:
        vault.records.confirm(numbers, 9)
    assert caught.value.kind is ErrorKind.NO_PERSON


def test_the_bin_keeps_the_time(vault: Vault) -> None:
    one, other = store(vault, (b"a", draft("A")), (b"b", draft("B")))
    moment = vault.clock.now()
    vault.records.bin([one])
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=1)
    vault.records.bin([one, other])
    assert vault.records.get(one).binned == moment
    assert vault.records.get(other).binned == moment + timedelta(days=1)
    assert listed(vault, Standing.BIN) == [other, one]
    vault.records.restore([other])
    assert vault.records.get(other).binned is None
    with pytest.raises(UserError) as caught:
        vault.records.restore([other, one])
    assert (caught.value.kind, caught.value.params) == (ErrorKind.NOT_IN_BIN, {"record": other})
    assert listed(vault, Standing.BIN) == [one]


def test_a_list_cannot_start_before_its_start(vault: Vault) -> None:
    for which in (RecordFilter(offset=-1), RecordFilter(limit=-1)):
        with pytest.raises(BugError):
            vault.records.list(which)


def test_changes_to_thousands_at_once(vault: Vault) -> None:
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        numbers = intake.commit([filing(intake, f"{n}".encode(), draft(f"{n}"), group="one") for n in range(1200)])
    vault.records.edit([*numbers, *numbers], RecordChange(note="checked", tags=("all",)))
    assert vault.records.count(RecordFilter(tag="all")) == 1200
    assert len(vault.records.search("checked", limit=2000)) == RANKED
    vault.records.bin(numbers)
    assert vault.records.empty_bin() == 1200
    assert vault.info().files == 0


def test_what_is_understood_only_later_takes_its_place(vault: Vault) -> None:
    (number,) = store(vault, (b"locked", draft("locked.pdf", unread="password", text="", provider="")))
    vault.records.edit([number], RecordChange(tags=("kidney",), note="from the clinic"))
    vault.records.reread(number, draft("Biopsy", text="carcinoma in situ", pages=2))
    record = vault.records.get(number)
    assert (record.title, record.unread, record.pages, record.provider) == ("Biopsy", "", 2, "Dr. Weiß")
    assert (record.tags, record.note, record.files) == (("kidney",), "from the clinic", 1)
    assert [vault.records.count(), vault.records.text(number)] == [1, "carcinoma in situ"]
    for words in ("carcinoma", "biopsy", "kidney", "clinic", "weiß"):
        assert [hit.record.id for hit in vault.records.search(words)] == [number]
    assert not vault.records.search("locked")
    assert vault.check().clean
    for wrong in ((9, draft()), (number, draft(person_id=9))):
        with pytest.raises(UserError):
            vault.records.reread(*wrong)


def test_what_waited_for_its_owner_waits_again_out_of_the_bin(vault: Vault) -> None:
    held, settled, plain = store(
        vault,
        (b"1", draft(standing=Standing.HELD, flags=("scanned",))),
        (b"2", draft(standing=Standing.HELD)),
        (b"3", draft()),
    )
    bert = vault.people.add("Bert Muster").id
    vault.records.bin([held, settled, plain])
    vault.records.edit([settled], RecordChange(person_id=bert))
    vault.records.restore([held, settled, plain])
    waiting = vault.records.get(held)
    assert (waiting.standing, waiting.flags) == (Standing.HELD, ("scanned",))
    assert {vault.records.get(each).standing for each in (settled, plain)} == {Standing.ACTIVE}


def test_a_record_in_the_bin_is_not_asked_about(vault: Vault) -> None:
    numbers = store(vault, (b"1", draft(unread="password")), (b"2", draft(unread="password")), (b"3", draft()))
    vault.records.bin(numbers[:1])
    with vault.intake(vault.imports.begin(("again",))) as intake:
        assert [intake.unread(number) for number in (*numbers, 9)] == ["", "password", "", ""]


def test_images_are_found_by_their_number_wherever_they_stand(vault: Vault) -> None:
    kept = store_series(vault, [b"one", b"two"])[0]
    found = vault.records.holding(["1.2.3.1", "1.2.3.2", "1.2.3.9", ""])
    files = {file.instance.sop_instance_uid: file.id for file in vault.records.files(kept) if file.instance}
    assert found == {uid: (kept, number) for uid, number in files.items()}
    assert vault.records.holding([]) == {}
    assert len(vault.records.holding([f"1.2.3.{number}" for number in range(1500)])) == 2


def test_pictures_are_counted_frame_by_frame(vault: Vault) -> None:
    facts = (instance(1, frames=65), instance(2), instance(3, rows=None, frames=9), instance(4, frames=0))
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        film, *_ = intake.commit(
            [
                filing(intake, b"%d" % number, series_draft(), f"IM{number}", instance=one)
                for number, one in enumerate(facts)
            ]
        )
    (letter,) = store(vault, (b"letter", draft()))
    assert vault.records.pictures([letter, film, *range(1000, 2500)]) == {film: 67}
    assert vault.records.pictures([]) == {}


def test_of_an_image_that_is_here_twice_the_one_in_the_bin_comes_last(vault: Vault) -> None:
    first = store_series(vault, [b"one"])[0]
    held = store_series(vault, [b"other"], series_draft("1.2.4", standing=Standing.HELD))[0]
    assert vault.records.holding(["1.2.3.1"])["1.2.3.1"][0] == first
    vault.records.bin([first])
    assert vault.records.holding(["1.2.3.1"])["1.2.3.1"][0] == held
    vault.records.bin([held])
    assert vault.records.holding(["1.2.3.1"])["1.2.3.1"][0] == first
