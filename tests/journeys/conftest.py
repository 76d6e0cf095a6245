"""The program as a person runs it: whole commands in processes of their own, with a home folder of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.clock import SystemClock
from models.dates import PartialDate
from models.vault import FLOOR, Vault
from tests.house.files import ROOT

PASSPHRASE = "a quiet evening with tea and letters"


@dataclass(frozen=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON: nothing else may be on it."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Carebinder:
    """One person's computer: a home, temporary folders, a passphrase in a file, one vault."""

    home: Path

    @property
    def vault(self) -> Path:
        return self.home / "mine.vault"

    @property
    def environment(self) -> dict[str, str]:
        inherited = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        own = {"HOME": self.home / "home", "TMPDIR": self.home / "tmp", "PYTHONPATH": ROOT}
        return {**inherited, **{name: str(path) for name, path in own.items()}}

    def words(self, *words: object, vault: Path | None = None) -> list[str]:
        """The full command line."""
        opened = ["--vault", vault or self.vault, "--passphrase-file", self.home / "passphrase"]
        return [str(word) for word in (sys.executable, "-m", "app", *opened, *words)]

    def several(self, *lines: Sequence[object]) -> list[Answer]:
        """Run commands one after another in one process of this computer, where each for itself is nothing new."""
        asked = json.dumps([self.words(*words)[3:] for words in lines])
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.several"],
            env=self.environment,
            cwd=self.home,
            input=asked,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        answers = [Answer(*answer) for answer in json.loads(done.stdout)]
        assert [answer.code for answer in answers] == [0] * len(lines), answers
        return answers

    def start(self, *words: object) -> "subprocess.Popen[bytes]":
        """Start a command without waiting for it."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(self.words(*words), env=self.environment, cwd=self.home, stdout=quiet, stderr=quiet)

    def __call__(self, *words: object, code: int = 0, vault: Path | None = None) -> Answer:
        """Run a command to its end and expect its exit code."""
        done = subprocess.run(
            self.words(*words, vault=vault),
            env=self.environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def carebinder(tmp_path: Path) -> Carebinder:
    """A computer with a new vault of Anna Muster."""
    return computer(tmp_path / "computer", "Anna Muster", "1961-04-02")


def computer(home: Path, name: str, born: str) -> Carebinder:
    """A computer with a new vault of one person, whose keys are computed as quickly as is allowed."""
    for folder in ("home", "tmp"):
        (home / folder).mkdir(parents=True)
    (home / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    made = Carebinder(home)
    vault, _ = Vault.create(made.vault, PASSPHRASE, clock=SystemClock(), kdf=FLOOR)
    with vault:
        vault.people.add(name, PartialDate.parse(born), None)
    return made
