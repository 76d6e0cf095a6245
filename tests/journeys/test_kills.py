"""Killed at any moment, nothing acknowledged is lost and nothing half made is visible."""

import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from app.services.exporting import verify_package
from models.clock import SystemClock
from models.vault import RecordFilter, Vault
from tests import makers
from tests.journeys.conftest import PASSPHRASE, Carebinder

FILES = 60


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A series and some documents, enough that an import takes a moment."""
    makers.ct_series(tmp_path / "in" / "ct", FILES - 10, size=128)
    for number in range(10):
        page = makers.LAB_REPORT.replace("139 mmol", f"{130 + number} mmol")
        (tmp_path / "in" / f"lab{number}.pdf").write_bytes(makers.pdf_bytes(page))
    return tmp_path / "in"


def kill_after(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Kill -9 after a while; True when it was still running."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True
    return False


def standing(carebinder: Carebinder) -> list[tuple[str, int, str]]:
    """The title, number of files and hash of each record of a vault in which nothing is damaged or half made."""
    with Vault.open(carebinder.vault, PASSPHRASE, clock=SystemClock()) as vault:
        assert vault.check().clean
        return sorted((record.title, record.files, record.sha256) for record in vault.records.list(RecordFilter()))


def duration(carebinder: Carebinder, *words: object) -> float:
    """How long a command takes when nobody kills it."""
    start = time.monotonic()
    carebinder(*words)
    return time.monotonic() - start


def kills_during_import(carebinder: Carebinder, source: Path, kills: int, seed: int) -> None:
    """Each kill leaves a clean vault whose records are whole; the same import then finishes it."""
    empty = carebinder.home / "empty.vault"
    shutil.copytree(carebinder.vault, empty)
    whole = duration(carebinder, "import", source, "--yes")
    expected = standing(carebinder)
    chance = random.Random(seed)
    struck = 0
    for _ in range(kills):
        shutil.rmtree(carebinder.vault)
        shutil.copytree(empty, carebinder.vault)
        struck += kill_after(carebinder.start("import", source, "--yes"), chance.uniform(0.2, 1.1) * whole)
        before = standing(carebinder)
        report = carebinder("import", source, "--yes", "--json").json
        assert report["duplicate"] == sum(files for _, files, _ in before)
        assert report["found"] == FILES
        assert standing(carebinder) == expected
    assert struck >= kills // 3


def kills_during_export(carebinder: Carebinder, source: Path, kills: int, seed: int) -> None:
    """Each kill leaves either no package or a whole one; the next export works and leaves nothing beside it."""
    carebinder("import", source, "--yes")
    out = carebinder.home / "out" / "package"
    out.parent.mkdir()
    whole = duration(carebinder, "export", "--out", out)
    chance = random.Random(seed)
    struck = 0
    for _ in range(kills):
        shutil.rmtree(out, ignore_errors=True)
        struck += kill_after(carebinder.start("export", "--out", out), chance.uniform(0.2, 1.1) * whole)
        if out.exists():
            assert verify_package(out).ok
            shutil.rmtree(out)
        carebinder("export", "--out", out)
        assert verify_package(out).ok
        assert [path.name for path in out.parent.iterdir()] == [out.name]
    assert struck >= kills // 3
    standing(carebinder)


@pytest.mark.first
def test_kills_during_import(carebinder: Carebinder, source: Path) -> None:
    kills_during_import(carebinder, source, 3, seed=1)


@pytest.mark.first
def test_kills_during_export(carebinder: Carebinder, source: Path) -> None:
    kills_during_export(carebinder, source, 3, seed=2)


@pytest.mark.long
def test_a_hundred_kills_during_import(carebinder: Carebinder, source: Path) -> None:
    kills_during_import(carebinder, source, 100, seed=3)


@pytest.mark.long
def test_a_hundred_kills_during_export(carebinder: Carebinder, source: Path) -> None:
    kills_during_export(carebinder, source, 100, seed=4)
