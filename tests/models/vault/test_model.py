"""Random lives of a vault: whatever happens, sums, search, segments and bytes agree with what was put in."""

import hashlib
import shutil
from itertools import pairwise
from pathlib import Path
from tempfile import mkdtemp  # noqa: TID251 - only encrypted files go there
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.records import RecordDraft, Standing
from models.vault import PENDING, RecordChange, RecordFilter, Vault, header, packing
from tests.models.vault.building import draft, filing, instance, new_vault, reopened, segment_files, series_draft
from tests.models.vault.conftest import quick_stretch

EVERYTHING = RecordFilter(standing=None)
WORDS = st.sampled_from(["Ärztin", "befund", "Zürich", "nodule", "x-ray"])
STANDINGS = st.sampled_from([Standing.ACTIVE, Standing.HELD])
PEOPLE = st.sampled_from([1, 2])


class Life(RuleBasedStateMachine):
    """A vault beside a plain table of which bytes should be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(header, "stretch", quick_stretch)
        self.patch.setattr(packing, "SEGMENT_BYTES", 2000)
        self.folder = Path(mkdtemp())
        self.count = 0
        self.contents: dict[str, bytes] = {}

    @initialize()
    def begin(self) -> None:
        self.vault: Vault = new_vault(self.folder / "v")
        self.vault.people.add("Bert Muster")

    def teardown(self) -> None:
        self.vault.close()
        shutil.rmtree(self.folder)
        self.patch.undo()

    @rule(
        drafts=st.lists(
            st.one_of(
                st.builds(lambda person, word: draft(word, person_id=person, text=f"{word} text"), PEOPLE, WORDS),
                st.builds(
                    lambda person, standing, series: series_draft(series, person_id=person, standing=standing),
                    PEOPLE,
                    STANDINGS,
                    st.sampled_from(["a", "b"]),
                ),
            ),
            max_size=5,
        ),
        committed=st.booleans(),
    )
    def take_in(self, drafts: list[RecordDraft], committed: bool) -> None:
        contents = []
        with self.vault.intake(self.vault.imports.begin(("disc",))) as intake:
            filings = []
            for made in drafts:
                self.count += 1
                data = f"{self.count} ".encode() * 100
                group = made.series.series_uid if made.series else None
                facts = instance(self.count) if made.series else None
                filings.append(filing(intake, data, made, f"f{self.count}", group=group, instance=facts))
                contents.append(data)
                assert intake.known(hashlib.sha256(data).digest(), len(data)) == PENDING
            if committed:
                numbers = intake.commit(filings)
                assert [intake.known(each.content.sha256, each.content.size) for each in filings] == numbers
        if committed:
            self.contents |= {hashlib.sha256(data).hexdigest(): data for data in contents}

    def some(self, data: st.DataObject, standing: Standing | None = None) -> list[int]:
        there = [record.id for record in self.vault.records.list(RecordFilter(standing=standing))]
        return data.draw(st.lists(st.sampled_from(there), unique=True, max_size=3)) if there else []

    @rule(data=st.data(), title=WORDS, note=WORDS, tags=st.sets(WORDS))
    def edit(self, data: st.DataObject, title: str, note: str, tags: set[str]) -> None:
        ids = self.some(data)
        self.vault.records.edit(ids, RecordChange(title=title, note=note, tags=tuple(tags)))
        for number in ids:
            record = self.vault.records.get(number)
            assert (record.title, record.note, record.tags) == (title, note, tuple(sorted(tags)))

    @rule(data=st.data(), person=PEOPLE)
    def give(self, data: st.DataObject, person: int) -> None:
        self.vault.records.edit(self.some(data), RecordChange(person_id=person))

    @rule(data=st.data(), person=st.sampled_from([None, 1, 2]))
    def confirm(self, data: st.DataObject, person: int | None) -> None:
        self.vault.records.confirm(self.some(data, Standing.HELD), person)

    @rule(data=st.data())
    def bin(self, data: st.DataObject) -> None:
        self.vault.records.bin(self.some(data))

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        self.vault.records.restore(self.some(data, Standing.BIN))

    @rule()
    def empty_bin(self) -> None:
        doomed = [record.id for record in self.vault.records.list(RecordFilter(standing=Standing.BIN))]
        for number in doomed:
            for file in self.vault.records.files(number):
                del self.contents[file.sha256]
        assert self.vault.records.empty_bin() == len(doomed)

    @precondition(lambda self: self.contents)
    @rule()
    def reopen(self) -> None:
        self.vault = reopened(self.vault)

    @invariant()
    def bytes_are_what_was_put_in(self) -> None:
        found: dict[str, bytes] = {}
        for record in self.vault.records.list(EVERYTHING):
            files = self.vault.records.files(record.id)
            found |= {file.sha256: b"".join(map(bytes, self.vault.content.chunks(file.id))) for file in files}
            assert (record.files, record.bytes) == (len(files), sum(file.size for file in files))
            lines = "".join(sorted(f"{file.sha256}  {file.path}\n" for file in files))
            whole = files[0].sha256 if len(files) == 1 else hashlib.sha256(lines.encode()).hexdigest()
            assert record.sha256 == whole
        assert found == self.contents

    @invariant()
    def one_series_is_one_record(self) -> None:
        records = [each for each in self.vault.records.list(EVERYTHING) if each.standing is not Standing.BIN]
        keys = [(each.person_id, each.standing, each.series.series_uid) for each in records if each.series]
        assert len(keys) == len(set(keys))

    @invariant()
    def search_finds_what_is_written(self) -> None:
        records = self.vault.records.list(EVERYTHING)
        for word in ("arztin", "befund", "zurich", "nodule", "x-ray"):
            found = {hit.record.id for hit in self.vault.records.search(word, EVERYTHING)}
            assert found == {record.id for record in records if word in self.words_of(record)}

    def words_of(self, record: Any) -> str:
        text = " ".join([record.title, record.note, *record.tags, self.vault.records.text(record.id)]).lower()
        return text.replace("ä", "a").replace("ü", "u")

    @invariant()
    def lists_are_in_order(self) -> None:
        records = self.vault.records.list(EVERYTHING)
        assert all(one.id > other.id for one, other in pairwise(records))
        counts = [self.vault.records.count(RecordFilter(standing=standing)) for standing in Standing]
        assert sum(counts) == len(records) == self.vault.records.count(EVERYTHING)

    @invariant()
    def the_vault_is_clean(self) -> None:
        assert self.vault.check().clean
        with self.vault._opened.database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT id FROM segment").scalars()
            assert segment_files(self.vault) == set(rows)


Life.TestCase.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLife = Life.TestCase
