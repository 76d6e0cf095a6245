"""Thumbnails: replaced when made again, gone with their record, never of other files, only so many."""

from pathlib import Path

import pytest

from models.errors import BugError, ErrorKind, UserError
from models.vault import RecordFilter, Vault, thumbnails
from tests.models.vault.filled import filled


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return filled(tmp_path).open()


def test_the_last_one_made_of_the_same_files_is_there(vault: Vault) -> None:
    with vault:
        one, other, *_ = vault.records.list(RecordFilter(standing=None))
        assert vault.thumbnails.get([one.id]) == {}
        vault.thumbnails.keep(one.id, one.sha256, b"first")
        vault.thumbnails.keep(one.id, one.sha256, b"second")
        vault.thumbnails.keep(other.id, "what its files were once", b"old")
        assert vault.thumbnails.get([one.id, other.id, 99_999]) == {one.id: b"second"}


def test_it_goes_with_its_record(vault: Vault) -> None:
    with vault:
        one = vault.records.list(RecordFilter())[0]
        vault.thumbnails.keep(one.id, one.sha256, b"png")
        vault.records.bin([one.id])
        vault.records.empty_bin()
        assert vault.thumbnails.get([one.id]) == {}
        with pytest.raises(UserError) as refused:
            vault.thumbnails.keep(one.id, one.sha256, b"png")
        assert refused.value.kind is ErrorKind.NO_RECORD


def test_large_ones_are_refused(vault: Vault) -> None:
    with vault:
        one = vault.records.list(RecordFilter())[0]
        for png in (b"", bytes(thumbnails.LARGEST + 1)):
            with pytest.raises(BugError):
                vault.thumbnails.keep(one.id, one.sha256, png)


def test_only_so_many_are_kept(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "MOST", 2)
    with vault:
        records = vault.records.list(RecordFilter(standing=None))[:3]
        assert len(records) == 3
        for one in records:
            vault.thumbnails.keep(one.id, one.sha256, b"png")
        assert len(vault.thumbnails.get([one.id for one in records])) == 2
