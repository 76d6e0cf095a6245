"""Vaults of every released format: opened from a copy, everything in them is as it was written."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from models.records import Standing
from models.vault import RecordFilter, RecoveryKey, Vault
from tests.fakes import FakeClock
from tests.vectors.making import dump

VECTORS = Path(__file__).parents[2] / "vectors"
GOLDEN = sorted(path.parent for path in VECTORS.glob("*/expected.json"))


@pytest.fixture(params=GOLDEN, ids=lambda path: path.name)
def golden(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def expected(golden: Path) -> Any:
    return json.loads((golden / "expected.json").read_text(encoding="utf-8"))


def on_disk(vault: Path) -> dict[str, str]:
    return {
        path.relative_to(vault).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(vault.rglob("*"))
        if path.is_file()
    }


def test_there_is_one() -> None:
    assert [path.name for path in GOLDEN] == ["format-1"]
    assert sum(path.stat().st_size for path in GOLDEN[0].rglob("*") if path.is_file()) < 300_000


def test_it_was_never_edited(golden: Path) -> None:
    assert on_disk(golden / "vault") == expected(golden)["disk"]


def test_everything_comes_back(golden: Path, tmp_path: Path) -> None:
    told = expected(golden)
    shutil.copytree(golden / "vault", tmp_path / "v")
    with Vault.open(tmp_path / "v", told["passphrase"], clock=FakeClock()) as vault:
        assert dump(vault) == told["vault"]
        assert all(
            each["read"] == each["file"]["sha256"] for record in told["vault"]["records"] for each in record["files"]
        )
        assert vault.check().clean
    key = RecoveryKey.parse(told["recovery_key"])
    with Vault.open_with_recovery(tmp_path / "v", key, clock=FakeClock()) as vault:
        assert dump(vault) == told["vault"]


def test_it_can_be_lived_in(golden: Path, tmp_path: Path, quick_keys: None) -> None:
    told = expected(golden)
    shutil.copytree(golden / "vault", tmp_path / "v")
    key = RecoveryKey.parse(told["recovery_key"])
    with Vault.open_with_recovery(tmp_path / "v", key, clock=FakeClock()) as vault:
        held = [record.id for record in vault.records.list(RecordFilter(standing=Standing.HELD))]
        vault.records.confirm(held, 1)
        vault.records.bin([1])
        vault.records.empty_bin()
        vault.cases.bin(1)
        vault.cases.restore(1)
        vault.rotate("another passphrase")
        assert vault.check().clean
    with Vault.open(tmp_path / "v", "another passphrase", clock=FakeClock()) as vault:
        assert vault.records.count() == len(told["vault"]["records"]) - 2
