"""Whatever is done to records, undoing all of it leaves no trace, and redoing all of it arrives where one was."""

import hashlib
import shutil
from pathlib import Path
from tempfile import mkdtemp  # noqa: TID251 - only encrypted files go there
from threading import Thread

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.services import changes, editing
from app.services.editing import Correction
from app.services.undoing import Change, ChangeKind, History
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category, DocumentType, Record, Standing, StoredFile
from models.vault import FLOOR, RecordFilter, Vault, header
from tests.fakes import FakeClock
from tests.models.vault.building import draft, series_draft, store, store_series
from tests.models.vault.conftest import quick_stretch

EVERYTHING = RecordFilter(standing=None)
State = dict[int, tuple[Record, tuple[StoredFile, ...]]]
TEXTS = st.sampled_from(["", "letter", "Ärztin", "scan"])
TAGS = st.sets(st.sampled_from(["old", "new", "knee"]), max_size=2).map(lambda tags: tuple(sorted(tags)))
CORRECTIONS = st.builds(
    Correction,
    title=st.none() | TEXTS,
    date=st.none() | st.just(PartialDate(2020, 5)),
    category=st.none() | st.sampled_from(Category),
    type=st.none() | st.just(DocumentType.PHOTO),
    provider=st.none() | TEXTS,
    person_id=st.none() | st.sampled_from([1, 2]),
    note=st.none() | TEXTS,
    tag=TAGS,
    untag=TAGS,
    facility=st.none() | TEXTS,
    undated=st.booleans(),
    unsorted=st.booleans(),
)


def state(vault: Vault) -> State:
    """Everything that can be seen of every record."""
    return {each.id: (each, tuple(vault.records.files(each.id))) for each in vault.records.list(EVERYTHING)}


@pytest.fixture(autouse=True, scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The vault that every order of changes begins with."""
    Undoing.stocked = tmp_path_factory.mktemp("stocked") / "v"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", quick_stretch)
        vault, _key = Vault.create(Undoing.stocked, "a passphrase", clock=FakeClock(), kdf=FLOOR)
    with vault:
        vault.people.add("Anna Muster")
        vault.people.add("Bert Muster")
        store(vault, (b"1", draft("one")), (b"2", draft("two", standing=Standing.HELD)))
        for number, (person, standing) in enumerate([(1, Standing.ACTIVE), (2, Standing.ACTIVE), (1, Standing.HELD)]):
            made = series_draft(person_id=person, standing=standing)
            store_series(vault, [b"%d%d" % (number, part) for part in range(2)], made)


class Undoing(RuleBasedStateMachine):
    """Changes in any order, each state on the way remembered."""

    stocked: Path

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(header, "stretch", quick_stretch)
        self.folder, self.clock = Path(mkdtemp()), FakeClock()
        self.history = History()
        self.states: list[State] = []

    @initialize()
    def begin(self) -> None:
        shutil.copytree(self.stocked, self.folder / "v")
        self.vault = Vault.open(self.folder / "v", "a passphrase", clock=self.clock)
        self.states.append(state(self.vault))

    def teardown(self) -> None:
        self.vault.close()
        shutil.rmtree(self.folder)
        self.patch.undo()

    def some(self, data: st.DataObject, *standings: Standing) -> tuple[int, ...]:
        there = [each.id for each in self.vault.records.list(EVERYTHING) if each.standing in standings]
        return tuple(data.draw(st.lists(st.sampled_from(there), min_size=1, unique=True))) if there else ()

    def perform(self, change: Change) -> None:
        if change.records:
            self.history.perform(self.vault, change)
            self.states.append(state(self.vault))

    @rule(data=st.data(), correction=CORRECTIONS)
    def correct(self, data: st.DataObject, correction: Correction) -> None:
        self.perform(changes.corrected(self.some(data, *Standing), correction))

    @rule(data=st.data())
    def bin(self, data: st.DataObject) -> None:
        self.perform(changes.binned(self.some(data, Standing.ACTIVE, Standing.HELD)))

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        self.perform(changes.restored(self.some(data, Standing.BIN)))

    @rule(data=st.data(), person=st.sampled_from([None, 1, 2]))
    def confirm(self, data: st.DataObject, person: int | None) -> None:
        self.perform(changes.confirmed(self.some(data, Standing.HELD), person))

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def there_and_back(self) -> None:
        for before in reversed(self.states[:-1]):
            assert self.history.undo(self.vault) is not None
            assert state(self.vault) == before
        assert self.history.undo(self.vault) is None
        for after in self.states[1:]:
            assert self.history.redo(self.vault) is not None
            assert state(self.vault) == after
        assert self.history.redo(self.vault) is None

    @invariant()
    def sums_are_true(self) -> None:
        for record, files in state(self.vault).values():
            lines = "".join(sorted(f"{file.sha256}  {file.path}\n" for file in files))
            whole = files[0].sha256 if len(files) == 1 else hashlib.sha256(lines.encode()).hexdigest()
            assert (record.files, record.sha256) == (len(files), whole)


Undoing.TestCase.settings = settings(
    max_examples=12, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)
)
TestUndoing = Undoing.TestCase


def test_a_date_can_be_unknown_again_and_is_known_after_undo(vault: Vault) -> None:
    (number,) = store(vault, (b"1", draft("one")))
    history = History()
    done = history.perform(vault, changes.corrected([number], Correction(undated=True, unsorted=True, facility="Ward")))
    record = vault.records.get(number)
    assert (record.date, record.category, record.facility) == (None, None, "Ward")
    assert (done.kind, done.records, done.count) == (ChangeKind.CORRECTED, (number,), 1)
    history.undo(vault)
    assert vault.records.get(number).date == PartialDate(2026, 3, 2)


def test_several_are_corrected_or_none(vault: Vault) -> None:
    (number,) = store(vault, (b"1", draft("one")))
    for ids, correction in (([number, 9], Correction(title="x")), ([number], Correction(title="x", person_id=9))):
        with pytest.raises(UserError):
            changes.corrected(ids, correction).do(vault)
        assert vault.records.get(number).title == "one"


def test_what_was_deleted_for_good_does_not_bar_the_way_back(vault: Vault) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"2", draft("two")))
    history = History()
    history.perform(vault, changes.corrected([one], Correction(title="better")))
    history.perform(vault, changes.binned([two]))
    editing.empty_bin(vault)
    with pytest.raises(UserError) as caught:
        history.undo(vault)
    assert caught.value.kind is ErrorKind.NO_RECORD
    history.undo(vault)
    assert vault.records.get(one).title == "one"


def test_nothing_is_imported_between_what_a_change_remembers_and_what_it_does(vault: Vault) -> None:
    (number,) = store(vault, (b"1", draft("one")))
    counts: list[int] = []

    def do(there: Vault) -> None:
        importing.start()
        importing.join(0.2)
        counts.append(there.records.count())

    importing = Thread(target=store, args=(vault, (b"2", draft("two"))))
    History().perform(vault, Change(ChangeKind.CORRECTED, do, lambda _vault: None, (number,)))
    importing.join()
    assert counts == [1]
    assert vault.records.count() == 2
