"""Marked pictures: kept with their file, replaced when marked again, put back as they were."""

from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import RecordFilter, Vault
from tests.models.vault.filled import filled


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return filled(tmp_path).open()


def series(vault: Vault) -> tuple[int, list[int]]:
    """The record with several files, and their numbers."""
    record = max(vault.records.list(RecordFilter()), key=lambda one: one.files)
    return record.id, [file.id for file in vault.records.files(record.id)]


def test_marks_come_in_the_order_of_the_pictures(vault: Vault) -> None:
    record, files = series(vault)
    with vault:
        vault.key_images.mark(files[2], 0, "the doctor spoke of this one", (40, 400), inverted=True)
        vault.key_images.mark(files[0], 3)
        vault.key_images.mark(files[0], 1)
        marked = vault.key_images.list(record)
    assert [(one.file_id, one.frame) for one in marked] == [(files[0], 1), (files[0], 3), (files[2], 0)]
    assert (marked[2].note, marked[2].window, marked[2].inverted) == ("the doctor spoke of this one", (40, 400), True)
    assert marked[0].window is None


def test_marking_again_replaces(vault: Vault) -> None:
    record, files = series(vault)
    with vault:
        first = vault.key_images.mark(files[0], 0, "one")
        again = vault.key_images.mark(files[0], 0, "two", (1, 2))
        assert again.id == first.id
        assert [one.note for one in vault.key_images.list(record)] == ["two"]


def test_a_mark_taken_away_can_be_put_back_as_it_was(vault: Vault) -> None:
    record, files = series(vault)
    with vault:
        marked = vault.key_images.mark(files[1], 0, "here", (1, 2))
        vault.key_images.annotate(marked.id, "there")
        vault.key_images.unmark(marked.id)
        assert vault.key_images.list(record) == []
        vault.key_images.put_back(marked)
        assert vault.key_images.list(record) == [marked]


def test_marks_go_with_the_file_when_it_is_deleted_for_good(vault: Vault) -> None:
    record, files = series(vault)
    with vault:
        marked = vault.key_images.mark(files[0], 0)
        vault.records.bin([record])
        vault.records.empty_bin()
        with pytest.raises(UserError) as refused:
            vault.key_images.put_back(marked)
        assert refused.value.kind is ErrorKind.NO_RECORD


def test_what_is_not_there_cannot_be_marked(vault: Vault) -> None:
    with vault:
        for action in (lambda: vault.key_images.mark(99_999, 0), lambda: vault.key_images.annotate(99_999, "x")):
            with pytest.raises(UserError) as refused:
                action()
            assert refused.value.kind is ErrorKind.NO_RECORD


def test_the_records_with_marks_are_known(vault: Vault) -> None:
    record, files = series(vault)
    with vault:
        assert vault.key_images.records() == []
        for file in files:
            vault.key_images.mark(file, 0)
        assert vault.key_images.records() == [record]
