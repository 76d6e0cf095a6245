"""Keeps the translation catalogues in step with the program's words: ``python -m tests.house.catalogues``."""

import subprocess
import sys
from pathlib import Path

from tests.house.files import ROOT, python_files

FOLDER = ROOT / "resources" / "translations"
SOURCE = "en"


def tool(name: str) -> str:
    """A Qt translation tool of this environment."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def catalogues() -> list[Path]:
    """Every ``carebinder_LL.ts``."""
    return sorted(FOLDER.glob("carebinder_*.ts"))


def update(catalogue: Path, target: Path) -> None:
    """Write to ``target`` what ``catalogue`` is once all words of the window are in it, and no others."""
    if target != catalogue:
        target.write_bytes(catalogue.read_bytes())
    sources = [path.relative_to(ROOT).as_posix() for path in sorted(python_files("app")) if "ui" in path.parts]
    plural = ["-pluralonly"] if catalogue.stem.endswith(f"_{SOURCE}") else []
    manner = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", *plural]
    call = [tool("lupdate"), *manner, *sources, "-ts", str(target)]
    subprocess.run(call, cwd=ROOT, check=True, stdout=subprocess.PIPE)


def release(catalogue: Path, target: Path) -> None:
    """Compile a catalogue into the form the program reads."""
    subprocess.run([tool("lrelease"), "-silent", str(catalogue), "-qm", str(target)], check=True)


def main() -> None:
    """Bring every catalogue up to date and compile it."""
    for catalogue in catalogues():
        update(catalogue, catalogue)
        release(catalogue, catalogue.with_suffix(".qm"))


if __name__ == "__main__":
    main()
