"""Promise 4 of SAFETY.md: on a full disk nothing half made stays, and it is said that it is full."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.house.files import ROOT

ALONE = ["unshare", "--map-root-user", "--mount"]


@cache
def may_mount() -> bool:
    """Whether a process may have mounts of its own here."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    trial = [*ALONE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


def outcomes(place: Path, sizes: int, step: str) -> list[Any]:
    """What became of a step at each size."""
    if not may_mount():
        pytest.skip("may not mount a small disk")
    line = [*ALONE, sys.executable, "-m", "tests.promises.full_disk", str(place), str(sizes), step]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(line, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_an_import_onto_a_full_disk(tmp_path: Path) -> None:
    told = outcomes(tmp_path, 2, "import")
    assert [each for each in told if not each["good"]] == []
    assert {each["kind"] for each in told} == {"", "disk_full"}


@pytest.mark.long
@pytest.mark.parametrize("step", ["import", "edit", "backup", "rotation", "export"])
def test_a_hundred_sizes(tmp_path: Path, step: str) -> None:
    told = outcomes(tmp_path, 100, step)
    assert [each for each in told if not each["good"]] == []
    full = sum(each["kind"] == "disk_full" for each in told)
    assert len(told) == 100
    assert 10 <= full <= 90
