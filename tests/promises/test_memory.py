"""Promise 11 of SAFETY.md: after locking the master key is nowhere in the memory of the program."""

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from models.vault import RecoveryKey
from tests.house.files import ROOT
from tests.models.vault.filled import Filled, filled

HOLDER = """
import sys
from pathlib import Path
from models.vault import RecoveryKey, Vault
from tests.fakes import FakeClock

for _ in range(int(sys.argv[2])):
    vault = Vault.open_with_recovery(Path(sys.argv[1]), RecoveryKey.parse(sys.stdin.readline()), clock=FakeClock())
    for record in vault.records.list():
        for file in vault.records.files(record.id):
            b"".join(map(bytes, vault.content.chunks(file.id)))
    vault.records.search("words")
    print("open", flush=True)
    sys.stdin.readline()
    vault.close()
    print("locked", flush=True)
    sys.stdin.readline()
"""


def master_of(vault: Filled) -> bytes:
    with vault.open() as opened:
        return bytes(opened._opened.master.secret)


def found(process: int, secret: bytes) -> int:
    """How often it is in what a process can write to."""
    hits = 0
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in maps:
            place, mode = line.split()[:2]
            if not mode.startswith("rw"):
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            with contextlib.suppress(OSError, ValueError):
                memory.seek(start)
                hits += memory.read(end - start).count(secret)
    return hits


def gone_after_locks(vault: Filled, key: RecoveryKey, locks: int) -> None:
    master = master_of(vault)
    line = [sys.executable, "-c", HOLDER, str(vault.path), str(locks)]
    with subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        for _ in range(locks):
            for said, kept in ((key.text, True), ("", False)):
                holder.stdin.write(said + "\n")
                holder.stdin.flush()
                assert holder.stdout.readline().strip() == ("open" if kept else "locked")
                assert (found(holder.pid, master) > 0) is kept
            holder.stdin.write("\n")
            holder.stdin.flush()


@pytest.mark.skipif(sys.platform != "linux", reason="reads another process's memory in /proc")
@pytest.mark.parametrize("locks", [1, pytest.param(20, marks=pytest.mark.long)])
def test_the_master_key_is_gone(tmp_path: Path, locks: int) -> None:
    vault = filled(tmp_path)
    gone_after_locks(vault, vault.key, locks)
