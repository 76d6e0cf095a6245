"""Promise 11 of SAFETY.md: after locking, no key is anywhere in the memory of the program.

The vault leaves no passphrase either; of what Qt and OpenSSL copy for themselves nothing is promised (FORMAT.md).
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.vault.header_text import SlotType
from models.vault.keys import Key, stretch
from models.vault.segment_layout import HEADER_BYTES, SegmentHeader
from tests.house.files import ROOT
from tests.models.vault.filled import PASSPHRASE, Filled, filled

HOLDER = """
import os
import sys
from pathlib import Path
from models.overwriting import overwrite
from models.vault import Vault
from tests.fakes import FakeClock

def tell(state):
    print(state, flush=True)
    os.read(0, 1)

for _ in range(int(sys.argv[2])):
    typed = bytearray(int(sys.argv[3]))
    sys.stdin.buffer.raw.readinto(typed)
    passphrase = typed.decode()
    tell("typed")
    vault = Vault.open(Path(sys.argv[1]), passphrase, clock=FakeClock())
    typed[:] = bytes(len(typed))
    overwrite(passphrase)
    for record in vault.records.list():
        for file in vault.records.files(record.id):
            b"".join(map(bytes, vault.content.chunks(file.id)))
    vault.people.add("Ben", None, None)
    vault.records.search("words")
    with vault.intake(vault.imports.begin(("folder",))) as intake:
        intake.writer(None).write(b"x")
    tell("open")
    vault.close()
    tell("locked")
"""
WINDOW = ROOT / "tests" / "promises" / "locking_window.py"
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads another process's memory in /proc")


def secrets_of(vault: Filled) -> dict[str, bytes]:
    """Everything that opens the vault or a part of it, by its name."""
    with vault.open() as opened:
        master, top = opened._opened.master, opened._opened.header
        found = {"master": bytes(master.secret)}
        found |= {label: bytes(master.derive(label.encode()).secret) for label in ("database", "blob", "header")}
    for number, path in enumerate(vault.segments()):
        layout = SegmentHeader.decode(path.read_bytes()[:HEADER_BYTES])
        found[f"segment {number}"] = bytes(layout.key(Key(found["blob"])).secret)
    (salt, kdf) = next((slot.salt, slot.kdf) for slot in top.slots if slot.type is SlotType.PASSPHRASE)
    assert kdf is not None
    found["wrapping"] = bytes(stretch(PASSPHRASE, salt, kdf).secret)
    return found | {"database, written": found["database"].hex().encode()}


def found(process: int, secrets: dict[str, bytes]) -> set[str]:
    """Which of them are in what a process can write to; a part of 20 bytes, from the end, counts as well.

    What Python frees loses its first bytes at once.
    """
    hits = set()
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in maps:
            place, mode = line.split()[:2]
            if not mode.startswith("rw"):
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            with contextlib.suppress(OSError, ValueError):
                memory.seek(start)
                read = memory.read(end - start)
                hits |= {name for name, secret in secrets.items() if secret[-20:] in read}
    return hits


class Holder:
    """A process that opens and locks a vault and stops wherever it says its state."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.number, self._in, self._out = process.pid, process.stdin, process.stdout

    def send(self, told: bytes) -> None:
        self._in.write(told)
        self._in.flush()

    def reach(self, state: bytes) -> None:
        assert self._out.readline().strip() == state


@contextlib.contextmanager
def holding(*line: object) -> Iterator[Holder]:
    around = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, *map(str, line)], cwd=ROOT, stdin=pipe, stdout=pipe, env=around) as process:
        yield Holder(process)


@linux
@pytest.mark.parametrize("locks", [1, pytest.param(20, marks=pytest.mark.long)])
def test_every_key_is_gone_and_no_copy_of_the_passphrase_is_left(tmp_path: Path, locks: int) -> None:
    vault = filled(tmp_path)
    secrets = secrets_of(vault) | {"passphrase": PASSPHRASE.encode()}
    with holding("-c", HOLDER, vault.path, locks, len(PASSPHRASE)) as holder:
        for _ in range(locks):
            holder.send(PASSPHRASE.encode())
            holder.reach(b"typed")
            assert found(holder.number, secrets) == {"passphrase"}
            holder.send(b"\n")
            holder.reach(b"open")
            kept = {"master", "database", "blob", "segment 0", "segment 1", "segment 2"}
            assert found(holder.number, secrets) == kept
            holder.send(b"\n")
            holder.reach(b"locked")
            assert found(holder.number, secrets) == set()
            holder.send(b"\n")


@linux
@pytest.mark.long
def test_a_window_that_was_locked_twenty_times_holds_no_key(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    secrets = secrets_of(vault)
    with holding(WINDOW, vault.path, 20) as holder:
        for _ in range(20):
            holder.send(PASSPHRASE.encode() + b"\n")
            holder.reach(b"open")
            assert {"master", "database", "blob"} <= found(holder.number, secrets)
            holder.send(b"\n")
            holder.reach(b"locked")
            assert found(holder.number, secrets) == set()
            holder.send(b"\n")
