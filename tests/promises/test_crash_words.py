"""Promise 10 of SAFETY.md: whatever goes wrong wherever, what is printed of it repeats nothing of a record."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import StatementError

from app.bootstrap import command_line
from models.errors import BugError
from models.vault.engine import Database
from tests.models.vault.filled import PASSPHRASE, filled

MARKER = "Zq77Marker"
LINES = (["list"], ["show", "1"], ["search", "words"], ["case", "new", "--title", "x"], ["edit", "1", "--title", "y"])
ERRORS = (
    lambda: ValueError(MARKER),
    lambda: UnicodeDecodeError("utf-8", MARKER.encode(), 0, 1, MARKER),
    lambda: StatementError(MARKER, f"INSERT {MARKER}", {"title": MARKER}, KeyError(MARKER)),
    lambda: BugError(MARKER),
    lambda: OSError(5, MARKER),
    lambda: RecursionError(MARKER),
)


class Failing:
    """The database, of which the transaction numbered ``at`` raises something."""

    def __init__(self, patch: pytest.MonkeyPatch, at: int, number: int) -> None:
        self.left, self.struck = at, False
        for name in ("reading", "writing"):
            patch.setattr(Database, name, self.wrapped(getattr(Database, name), number))

    def wrapped(self, real: Callable[[Database], Any], number: int) -> Callable[[Database], Any]:
        def call(database: Database) -> Any:
            self.left -= 1
            if self.left == -1:
                self.struck = True
                raise ERRORS[number % len(ERRORS)]()
            return real(database)

        return call


def faults(folder: Path, capfd: pytest.CaptureFixture[str], most: int) -> int:
    """Let commands fail at one transaction after another with one error after another; returns how many did."""
    vault, struck = filled(folder).path, 0
    (folder / "passphrase").write_text(PASSPHRASE)
    opened = ["--vault", str(vault), "--passphrase-file", str(folder / "passphrase")]
    for at, words, kind in itertools.product(range(8), LINES, range(len(ERRORS))):
        if struck == most:
            break
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, at, kind)
            code = command_line([*opened, *words])
        said = capfd.readouterr()
        assert MARKER not in said.out + said.err, (at, words, kind)
        assert not failing.struck or code != 0, (at, words, kind)
        struck += failing.struck
    return struck


def test_some_faults_are_told_without_content(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert faults(tmp_path, capfd, 12) == 12


@pytest.mark.long
def test_two_hundred_faults_are_told_without_content(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert faults(tmp_path, capfd, 200) == 200
