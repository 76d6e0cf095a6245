"""The program under measure, run as a person would run it."""

import os
import shutil
import sys
from pathlib import Path

from tests.benchmarks.corpus import WORK, made_vault
from tests.benchmarks.measure import Run, command

ROOT = Path(__file__).parents[2]
PASSPHRASE = "a quiet evening with tea and letters"


def passphrase_file() -> Path:
    """The file that holds the benchmark vaults' passphrase."""
    path = WORK / "passphrase"
    WORK.mkdir(exist_ok=True)
    path.write_text(PASSPHRASE, encoding="utf-8")
    return path


def carebinder(*words: object, vault: Path | None = None) -> Run:
    """One whole command, start and unlock included."""
    chosen = ["--vault", vault, "--passphrase-file", passphrase_file()] if vault else []
    return command([sys.executable, "-m", "app", *chosen, *words], env={"PYTHONPATH": str(ROOT)})


def driver(*words: object) -> Run:
    """Work measured inside a process; prints its figures as JSON."""
    return command([sys.executable, "-m", "tests.benchmarks.driver", *words], env={"PYTHONPATH": str(ROOT)})


def empty_vault() -> Path:
    """A vault as ``create`` makes it on this computer: one person, the passphrase's cost calibrated here."""

    def build(folder: Path) -> None:
        path = passphrase_file()
        create = ["create", folder / "bench.vault", "--name", "Anna Muster", "--born", "1961-04-02"]
        command(
            [sys.executable, "-m", "app", "--passphrase-file", path, *create, "--recovery-out", folder / "sheet.txt"],
            env={"PYTHONPATH": str(ROOT)},
        )

    return made_vault("empty", build) / "bench.vault"


def fresh(vault: Path, name: str) -> Path:
    """A copy of a vault to work on, on the disk before the clock starts."""
    target = WORK / "run" / name
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    shutil.copytree(vault, target)
    os.sync()
    return target


def scratch(name: str) -> Path:
    """A path for something to be written to, where nothing is yet."""
    target = WORK / "run" / name
    if target.is_dir():
        shutil.rmtree(target)
    target.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target
