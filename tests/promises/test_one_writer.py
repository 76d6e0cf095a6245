"""Promise 20 of SAFETY.md: one program at a time writes, whoever comes first; a synchroniser's copies are reported."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.vault import CheckKind
from tests.house.files import ROOT
from tests.models.vault.filled import filled

RACER = """
import sys, time
from pathlib import Path
from models.errors import UserError
from models.vault import RecoveryKey, Vault
from tests.fakes import FakeClock

path, key, rounds, name = Path(sys.argv[1]), RecoveryKey.parse(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
for number in range(rounds):
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        with Vault.open_with_recovery(path, key, clock=FakeClock()) as vault:
            vault.cases.new(1, f"{number} {name}")
            print("won", flush=True)
            sys.stdin.readline()  # nobody else may come in before this
    except UserError as error:
        print(error.kind, flush=True)
        sys.stdin.readline()
"""


class Racer:
    """A process that opens the vault when told."""

    def __init__(self, path: Path, key: str, rounds: int, name: str) -> None:
        line = [sys.executable, "-c", RACER, str(path), key, str(rounds), name]
        self.process = subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def tell(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


def races(tmp_path: Path, rounds: int, racers: int) -> None:
    vault = filled(tmp_path)
    running = [Racer(vault.path, vault.key.text, rounds, str(number)) for number in range(racers)]
    for _ in range(rounds):
        for step in ("ready", None):
            heard = [racer.hear() for racer in running]
            assert (
                sorted(heard) == [step] * racers if step else sorted(heard) == ["vault_in_use"] * (racers - 1) + ["won"]
            )
            for racer in running:
                racer.tell()
    for racer in running:
        with racer.process:
            pass
        assert racer.process.returncode == 0
    with vault.open() as opened:
        assert len(opened.cases.list()) == rounds
        assert opened.check().clean


def test_some_races(tmp_path: Path) -> None:
    races(tmp_path, rounds=4, racers=2)


@pytest.mark.long
def test_two_hundred_races(tmp_path: Path) -> None:
    races(tmp_path, rounds=200, racers=4)


def test_what_a_synchroniser_left_is_reported_and_changes_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    names = ["vault (Anna's conflicted copy 2026-03-15).db", "vault.json.sync-conflict-20260315-101500-ABCDEFG.2"]
    for name in names:
        (vault.path / name).write_bytes(b"another computer's")
    segment = vault.segments()[0]
    segment.with_name(f"{segment.stem} (1).seg").write_bytes(segment.read_bytes())
    with vault.open() as opened:
        report = opened.check()
        assert len(opened.records.list()) == 3
    assert [each.subject for each in report.findings if each.kind is CheckKind.CONFLICTED_COPY] == names
    assert [each.kind for each in report.findings if each.kind is not CheckKind.CONFLICTED_COPY] == [CheckKind.STRANGER]
