"""An open vault with one person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.dates import PartialDate
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Anna's vault."""
    made, _key = Vault.create(tmp_path / "Anna.vault", "correct horse battery staple", clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE, ("Anna Beispiel",))
        yield made
