"""A vault to command, made once and copied for each test; a runner that answers like a shell."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli.main import app
from app.cli.session import Session
from models.dates import PartialDate
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock

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

    def invoke(*words: object, typed: str | bytes = "") -> Result:
        session = Session(clock=FakeClock(), random=os.urandom)
        line = ["--vault", str(vault_path), "--passphrase-file", str(passphrase_file), *map(str, words)]
        return CliRunner().invoke(app, line, input=typed, obj=session)

    return invoke


@pytest.fixture
def bare() -> Run:
    """Run a command without any global option."""

    def invoke(*words: object, typed: str | bytes = "") -> Result:
        session = Session(clock=FakeClock(), random=os.urandom)
        return CliRunner().invoke(app, list(map(str, words)), input=typed, obj=session, env={"CAREBINDER_VAULT": None})

    return invoke
