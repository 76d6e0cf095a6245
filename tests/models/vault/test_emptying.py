import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.records import Standing
from models.vault import RecordFilter, Vault, emptying
from models.vault.segments import SegmentStore
from tests.fakes import FakeClock
from tests.models.vault.building import (
    draft,
    filing,
    instance,
    listed,
    read,
    reopened,
    segment_files,
    series_draft,
    store,
    store_series,
)


def shared_series(vault: Vault) -> tuple[int, int]:
    """Two records whose files lie in the same segment: one active, one held."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        standings = [Standing.ACTIVE, Standing.HELD, Standing.ACTIVE, Standing.HELD]
        numbers = intake.commit(
            [
                filing(
                    intake,
                    bytes([65 + n]) * 300_000,
                    series_draft(standing=standing),
                    f"IM{n}",
                    group="a",
                    instance=instance(n),
                    about={"name": f"IM{n}"},
                )
                for n, standing in enumerate(standings)
            ]
        )
    assert len(segment_files(vault)) == 1
    return numbers[0], numbers[1]


def test_single_records_of_the_bin_can_be_deleted_and_no_others(vault: Vault) -> None:
    kept, binned, gone = store(vault, (b"kept", draft("A")), (b"binned", draft("B")), (b"gone", draft("C")))
    vault.records.bin([binned, gone])
    assert vault.records.delete([gone, kept, 12345]) == 1
    assert vault.records.delete([gone]) == 0
    assert (read(vault, kept), read(vault, binned)) == ([b"kept"], [b"binned"])
    assert vault.records.count(RecordFilter(standing=None)) == 2
    assert vault.check().clean


def test_what_is_deleted_is_gone_from_the_disk(vault: Vault) -> None:
    kept, gone = store(vault, (b"kept", draft("A")), (b"gone", draft("B")))
    before = segment_files(vault)
    vault.records.bin([gone])
    assert segment_files(vault) == before
    assert vault.records.empty_bin() == 1
    assert len(segment_files(vault)) == 1
    assert read(vault, kept) == [b"kept"]
    assert listed(vault) == [kept]
    with pytest.raises(UserError) as caught:
        vault.content.open(2)
    assert caught.value.kind is ErrorKind.NO_RECORD
    assert vault.check().clean
    assert vault.records.empty_bin() == 0


def test_only_what_is_old_enough(vault: Vault) -> None:
    first, second = store(vault, (b"a", draft("A")), (b"b", draft("B")))
    vault.records.bin([first])
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=29)
    vault.records.bin([second])
    assert vault.records.empty_bin(timedelta(days=30)) == 0
    vault.clock.advance(days=1)
    assert vault.records.empty_bin(timedelta(days=30)) == 1
    assert listed(vault) == [second]


def test_a_shared_segment_is_written_anew_with_what_lives(vault: Vault) -> None:
    active, held = shared_series(vault)
    before = segment_files(vault)
    vault.records.bin([held])
    vault.records.empty_bin()
    after = segment_files(vault)
    assert len(after) == 1
    assert not before & after
    (path,) = (vault.path / "segments").glob("*/*.seg")
    assert path.stat().st_size < 700_000
    with vault._opened.store().open_unbound(path) as reader:  # a salvage still knows what is what, and nothing else
        told = [(entry["name"], entry["offset"], entry["record"]) for entry in reader.manifest()]
    assert told == [("IM0", 0, active), ("IM2", 300_000, active)]
    assert read(vault, active) == [b"A" * 300_000, b"C" * 300_000]
    assert vault.check().clean


def test_a_reader_of_the_old_segment_goes_on(vault: Vault) -> None:
    active, held = shared_series(vault)
    stream = vault.content.open(vault.records.files(active)[0].id)
    assert stream.read(5) == b"AAAAA"
    vault.records.bin([held])
    vault.records.empty_bin()
    assert stream.read(5) == b"AAAAA"
    stream.close()
    assert read(vault, active)[0] == b"A" * 300_000


def test_damage_in_a_shared_segment_keeps_it_and_nothing_is_made_worse(vault: Vault) -> None:
    active, held = shared_series(vault)
    (path,) = (vault.path / "segments").glob("*/*.seg")
    content = bytearray(path.read_bytes())
    content[620_000] ^= 1
    path.write_bytes(content)
    vault.records.bin([held])
    assert vault.records.empty_bin() == 1
    assert segment_files(vault) == {path.stem}
    assert b"".join(map(bytes, vault.content.chunks(vault.records.files(active)[0].id))) == b"A" * 300_000


def test_a_failure_deletes_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    active, held = shared_series(vault)
    before = segment_files(vault)

    def full(*_args: object) -> None:
        raise UserError(ErrorKind.DISK_FULL)

    vault.records.bin([held])
    for name in ("insert_segments", "forget_unused_tags"):
        with monkeypatch.context() as patch:
            patch.setattr(emptying, name, full)
            with pytest.raises(UserError):
                vault.records.empty_bin()
        assert segment_files(vault) == before
        assert sorted(listed(vault)) == [active, held]
    with reopened(vault) as again:
        assert again.records.empty_bin() == 1
        assert not list((vault.path / "orphans").iterdir())


def test_a_file_that_cannot_be_unlinked_now_goes_at_the_next_opening(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = store(vault, (b"gone", draft()))

    def busy(*_args: object) -> None:
        raise UserError(ErrorKind.IO_FAILED)

    vault.records.bin([number])
    with monkeypatch.context() as patch:
        patch.setattr(SegmentStore, "unlink", busy)
        assert vault.records.empty_bin() == 1
    assert len(segment_files(vault)) == 1
    with reopened(vault):
        assert segment_files(vault) == set()
        assert not list((vault.path / "orphans").iterdir())


def test_a_crash_between_copy_and_commit_puts_the_copy_aside(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    active, held = shared_series(vault)
    vault.records.bin([held])

    def crash(*_args: object) -> None:
        shutil.copytree(vault.path, tmp_path / "crashed.vault")
        raise UserError(ErrorKind.IO_FAILED)

    monkeypatch.setattr(emptying, "forget_unused_tags", crash)
    with pytest.raises(UserError):
        vault.records.empty_bin()
    vault.close()
    with Vault.open(tmp_path / "crashed.vault", "a long enough passphrase", clock=vault.clock) as again:
        assert len(list((again.path / "orphans").iterdir())) == 1
        assert read(again, active) == [b"A" * 300_000, b"C" * 300_000]
        assert again.records.count(RecordFilter(standing=Standing.BIN)) == 1
        assert again.check().clean


def test_many_segments(vault: Vault) -> None:
    numbers = store(vault, *((os.urandom(20), draft(f"{n}")) for n in range(30)))
    store_series(vault, [os.urandom(100) for _ in range(3)])
    vault.records.bin(numbers)
    assert vault.records.empty_bin() == 30
    assert len(segment_files(vault)) == 1
    assert vault.check().clean
