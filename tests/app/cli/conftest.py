"""A vault to command, made once and copied for each test; a runner that answers like a shell."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from app.cli.main import app
from app.cli.session import Session
from models.dates import PartialDate
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock
from tests.makers import LAB_REPORT, ct_series, pdf_bytes

PASSPHRASE = "correct horse battery staple"

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A vault with one person, and its recovery key."""
    path = tmp_path_factory.mktemp("template") / "Anna.vault"
    vault, key = Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with vault:
        vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    return path, key.text


@pytest.fixture
def vault_path(template: tuple[Path, str], tmp_path: Path) -> Path:
    """A vault of this test's own."""
    copy = tmp_path / "Anna.vault"
    shutil.copytree(template[0], copy)
    return copy


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """The vault's passphrase as a file."""
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return path


@pytest.fixture
def run(vault_path: Path, passphrase_file: Path) -> Run:
    """Run a command on this test's vault."""
    return commands_on(vault_path, passphrase_file)


def commands_on(vault: Path, passphrase: Path) -> Run:
    """What runs a command on a vault."""

    def invoke(*words: object, typed: str | bytes = "") -> Result:
        session = Session(clock=FakeClock(), random=os.urandom)
        line = ["--vault", str(vault), "--passphrase-file", str(passphrase), *map(str, words)]
        return CliRunner().invoke(app, line, input=typed, obj=session)

    return invoke


@dataclass(frozen=True)
class Stock:
    """What was imported once for a whole module: the vault, the folder it came from, and what the import said."""

    vault: Path
    sources: Path
    said: Result

    def into(self, vault: Path) -> None:
        """Put a copy in the place of a test's vault."""
        shutil.rmtree(vault)
        shutil.copytree(self.vault, vault)


def taken_in(template: Path, folder: Path, *options: str) -> Stock:
    """Import what lies in ``folder / "sources"`` into a copy of the template."""
    vault, passphrase = folder / "Anna.vault", folder / "passphrase"
    shutil.copytree(template, vault)
    passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
    said = commands_on(vault, passphrase)("import", folder / "sources", *options)
    assert said.exit_code == 0, said.output
    return Stock(vault, folder / "sources", said)


def series_and_report(template: Path, folder: Path, *, slices: int) -> Stock:
    """A series of so many slices and a lab report, imported into a copy of the template."""
    ct_series(folder / "sources" / "ct", slices)
    (folder / "sources" / "labs.pdf").write_bytes(pdf_bytes(LAB_REPORT, title="Laboratory Report"))
    return taken_in(template, folder)


def json_of(run: Run, *words: object, code: int = 0) -> Any:
    """The JSON that a command prints."""
    done = run(*words, "--json")
    assert done.exit_code == code, done.output
    return json.loads(done.stdout)


@pytest.fixture
def bare() -> Run:
    """Run a command without any global option."""

    def invoke(*words: object, typed: str | bytes = "") -> Result:
        session = Session(clock=FakeClock(), random=os.urandom)
        return CliRunner().invoke(app, list(map(str, words)), input=typed, obj=session, env={"CAREBINDER_VAULT": None})

    return invoke
