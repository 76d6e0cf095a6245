"""What a filter leaves: records brought by an import, and those with something open."""

from pathlib import Path

import pytest

from models.dates import PartialDate
from models.records import Category, Sex, Standing
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock
from tests.models.vault.building import draft, store

DAY = PartialDate(2026, 3, 1)


@pytest.fixture
def filled(tmp_path: Path) -> "tuple[Vault, list[int], list[int]]":
    """A vault with one import of five records, four of them with something open, and one of two."""
    vault, _key = Vault.create(tmp_path / "a.vault", "correct horse battery staple", clock=FakeClock(), kdf=FLOOR)
    vault.people.add("Anna Muster", PartialDate(1961), Sex.FEMALE)
    whole = draft("whole", date=DAY, category=Category.NOTES)
    first = store(
        vault,
        (b"1", whole),
        (b"2", draft("no day", date=None, category=Category.NOTES)),
        (b"3", draft("no shelf", date=DAY, category=None)),
        (b"4", draft("unread", date=DAY, category=Category.NOTES, unread="damaged")),
        (b"5", draft("scan", date=DAY, category=Category.NOTES, scanned=True)),
    )
    return vault, first, store(vault, (b"6", whole), (b"7", draft("held", date=None, standing=Standing.HELD)))


def test_imports_and_what_is_open(filled: "tuple[Vault, list[int], list[int]]") -> None:
    vault, first, second = filled
    with vault:

        def numbers(chosen: RecordFilter) -> list[int]:
            listed = sorted(record.id for record in vault.records.list(chosen))
            assert vault.records.count(chosen) == len(listed)
            return listed

        runs = [run.id for run in reversed(vault.imports.list())]
        assert numbers(RecordFilter(unsettled=True)) == first[1:]
        assert numbers(RecordFilter(unsettled=True, standing=None)) == [*first[1:], second[1]]
        assert numbers(RecordFilter(imports=(runs[0],))) == first
        assert numbers(RecordFilter(imports=(runs[1],), standing=Standing.HELD, person_id=1)) == second[1:]
        assert numbers(RecordFilter(imports=tuple(runs))) == [*first, second[0]]
        assert numbers(RecordFilter(imports=())) == []
        assert numbers(RecordFilter(imports=(runs[0],), unsettled=True, category=Category.NOTES)) == [
            first[1],
            first[3],
            first[4],
        ]
