"""An open vault with one person."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.dates import PartialDate
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="session")
def annas_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Anna's vault, made once; not to be opened where it lies."""
    path = tmp_path_factory.mktemp("services") / "Anna.vault"
    made, _key = Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE, ("Anna Beispiel",))
    return path


@pytest.fixture
def vault(annas_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    """A copy of Anna's vault, open."""
    copy = Path(shutil.copytree(annas_vault, tmp_path / "Anna.vault"))
    with Vault.open(copy, PASSPHRASE, clock=FakeClock()) as opened:
        yield opened
