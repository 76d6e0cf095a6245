import os
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import Aside, RepairKind, Vault, aside, repair
from models.vault.marks import INTAKE, set_mark
from tests.fakes import FakeClock
from tests.models.vault.building import PASSPHRASE, draft, reopened, store
from tests.models.vault.filled import CLOCK, Filled, filled, flip


def laid_aside(vault: Vault, name: str, size: int, days: int) -> Path:
    """A file that lies aside since some days."""
    path = vault.path / "orphans" / name
    path.write_bytes(bytes(size))
    aside.stamp(path, vault.clock.now() - timedelta(days=days))
    return path


def test_what_lies_aside_is_counted(vault: Vault) -> None:
    assert vault.info().aside == vault.check().aside == Aside(0, 0)
    laid_aside(vault, "a.seg", 1000, 1)
    laid_aside(vault, "vault.db.1", 24, 1)
    assert vault.info().aside == vault.check().aside == Aside(2, 1024)
    assert vault.check().clean


def test_it_goes_with_the_bin(vault: Vault) -> None:
    fresh, old = laid_aside(vault, "fresh.seg", 1, 29), laid_aside(vault, "old.seg", 1, 30)
    assert vault.records.empty_bin(timedelta(days=30)) == 0
    assert (fresh.exists(), old.exists()) == (True, False)
    (number,) = store(vault, (b"gone", draft()))
    vault.records.bin([number])
    assert vault.records.empty_bin() == 1
    assert vault.info().aside == Aside(0, 0)
    assert vault.check().clean


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need a right on Windows")
def test_only_files_of_its_own_are_touched(vault: Vault, tmp_path: Path) -> None:
    outside = tmp_path / "mine.txt"
    outside.write_text("mine")
    (vault.path / "orphans" / "link.seg").symlink_to(outside)
    (vault.path / "orphans" / "folder").mkdir()
    vault.records.empty_bin()
    assert outside.read_text() == "mine"
    assert vault.info().aside == Aside(0, 0)


def test_the_remains_of_an_import_lie_there_from_the_day_they_were_found(vault: Vault) -> None:
    with vault._opened.database.writing() as connection:
        set_mark(connection, INTAKE)
    vault.close()
    remains = vault.path / "segments" / "ab" / f"{'ab' * 16}.seg"
    remains.parent.mkdir(exist_ok=True)
    remains.write_bytes(b"sealed, and then the power went")
    later = FakeClock()
    later.advance(days=400)
    with Vault.open(vault.path, PASSPHRASE, clock=later) as again:
        again.records.empty_bin(timedelta(days=30))
        assert again.info().aside.files == 1
        later.advance(days=30)
        again.records.empty_bin(timedelta(days=30))
        assert again.info().aside.files == 0


def test_a_repair_stamps_what_it_puts_aside(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    flip(vault.segments()[0], 200)
    flip(vault.path / "vault.db", 10 * 4096 + 100)  # not the page that names the segment
    kinds = {step.kind for step in repair(vault.path, vault.key, clock=CLOCK).steps}
    assert kinds >= {RepairKind.SEGMENT_PUT_ASIDE, RepairKind.DATABASE_PUT_ASIDE}
    put_away = list((vault.path / "orphans").iterdir())
    assert len(put_away) >= 2
    assert {aside.since(path) for path in put_away} == {CLOCK.now()}


def test_a_rotation_keeps_the_time(tmp_path: Path) -> None:
    vault: Filled = filled(tmp_path)
    with vault.open() as opened:
        segments = opened._opened.store()
        writer = segments.create()
        writer.write(b"found again")
        path = segments.quarantine(writer.seal().segment_id)
        long_ago = CLOCK.now() - timedelta(days=300)
        aside.stamp(path, long_ago)
        opened.rotate("another passphrase altogether")
        (carried,) = opened._opened.store().orphans()
        assert carried != path
        assert aside.since(carried) == long_ago


def test_what_the_disk_refuses_is_said(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    laid_aside(vault, "a.seg", 1, 1)

    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UserError) as caught:
        aside.clear_aside(vault.path, None)
    assert caught.value.kind is ErrorKind.READ_ONLY


def test_opening_again_changes_nothing(vault: Vault) -> None:
    laid_aside(vault, "a.seg", 7, 1)
    with reopened(vault) as again:
        assert again.info().aside == Aside(1, 7)
