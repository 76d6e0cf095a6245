"""The repository's own files, as the house tests look at them."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = ("app", "models", "importers", "resources")


def python_files(*folders: str) -> list[Path]:
    """Every Python file below the given top-level folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def tracked() -> list[Path]:
    """Every file that git tracks; empty outside a checkout, and where there is no git."""
    if shutil.which("git") is None:
        return []
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]
