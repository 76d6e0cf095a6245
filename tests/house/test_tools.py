"""The tools that keep the house in order pass, as part of the test run."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.files import ROOT

TOOLS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}


HOUSE = ("app", "models", "importers", "resources", "run.py")


@pytest.mark.long
@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
def test_types_hold_on_every_system(system: str, tmp_path: Path) -> None:
    """What one system alone has, such as signals and limits, is asked for there alone."""
    types = ["-m", "mypy", "--platform", system, "--cache-dir", str(tmp_path), *HOUSE]
    done = subprocess.run([sys.executable, *types], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.first
@pytest.mark.parametrize("tool", TOOLS)
def test_tool_passes(tool: str) -> None:
    done = subprocess.run([sys.executable, *TOOLS[tool]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
