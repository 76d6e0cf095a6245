import errno
import subprocess
import sys
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import lock
from models.vault.lock import VaultLock, conflicted_copies

HOLDER = """
import sys, time
from pathlib import Path
from models.vault.lock import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_one_at_a_time(tmp_path: Path) -> None:
    first = VaultLock(tmp_path)
    with pytest.raises(UserError) as caught:
        VaultLock(tmp_path)
    assert caught.value.kind is ErrorKind.VAULT_IN_USE
    first.release()
    first.release()
    VaultLock(tmp_path).release()


def test_a_killed_program_leaves_no_lock(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(UserError):
            VaultLock(tmp_path)
        holder.kill()
    assert (tmp_path / "lock").exists()
    VaultLock(tmp_path).release()


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        VaultLock(tmp_path / "missing")
    assert caught.value.kind is ErrorKind.IO_FAILED


def test_a_disk_that_cannot_lock_is_not_called_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_fd: int, *, shared: bool) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock, "_take", refuse)
    with pytest.raises(UserError) as caught:
        VaultLock(tmp_path)
    assert caught.value.kind is ErrorKind.NO_LOCKS


OWN = ["vault.json", "vault.json.2", "vault.db", "vault.db-wal", "vault.db-shm", "vault.db-journal", "lock"]
COPIES = [
    "vault (conflicted copy 2026-03-15 101500).db",
    "vault (Anna's conflicted copy 2026-03-15).json",
    "vault.sync-conflict-20260315-101500-ABCDEFG.db",
    "vault.json.sync-conflict-20260315-101500-ABCDEFG.2",
    "vault 2.db",
    "vault 2.json",
    "vault (1).db",
    "vault-LAPTOP.db",
    "vault.Conflict.db",
    "lock 2",
]


def test_copies_made_by_a_synchroniser_are_named(tmp_path: Path) -> None:
    for name in [*OWN, *COPIES, ".vault.json.tmp", "vault.db.before-2", "notes.txt"]:
        (tmp_path / name).touch()
    assert conflicted_copies(tmp_path) == sorted(COPIES)
