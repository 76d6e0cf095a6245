"""A bit that flips anywhere in a vault is noticed."""

import random
import shutil
from pathlib import Path

import pytest

from models.dates import PartialDate
from models.errors import UserError
from models.vault import FLOOR, Vault
from tests import makers
from tests.fakes import FakeClock
from tests.importers.pipeline.conftest import ROOM

PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from importers.deciding import AcceptAll
    from importers.pipeline import ImportOptions, Survey, run
    from importers.worker import LimitedReader

    folder = tmp_path_factory.mktemp("damage")
    makers.ct_series(folder / "in", 6, size=64)
    (folder / "in" / "lab.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    vault, _ = Vault.create(folder / "a.vault", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with vault, LimitedReader() as reader:
        vault.people.add("Anna Muster", PartialDate(1961, 4, 2), None)
        survey = Survey([folder / "in"], reader, lambda _, __: None, ROOM)
        run(vault, survey, ImportOptions(1), AcceptAll())
        survey.close()
    return folder / "a.vault"


def flips_noticed(original: Path, work: Path, flips: int, seed: int) -> list[str]:
    """The places whose flipped bit nobody noticed."""
    shutil.copytree(original, work)
    files = sorted(path for path in work.rglob("*") if path.is_file() and path.stat().st_size)
    chance = random.Random(seed)
    silent = []
    for _ in range(flips):
        path = chance.choice(files)
        place, bit = chance.randrange(path.stat().st_size), chance.randrange(8)
        shutil.rmtree(work)
        shutil.copytree(original, work)
        flip(path, place, bit)
        if not noticed(work):
            silent.append(f"{path.relative_to(work)} byte {place} bit {bit}")
    return silent


def flip(path: Path, place: int, bit: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1 << bit
    path.write_bytes(data)


def noticed(path: Path) -> bool:
    """True when opening refuses, or the check names something."""
    try:
        with Vault.open(path, PASSPHRASE, clock=FakeClock()) as vault:
            return not vault.check().clean
    except UserError:
        return True


def test_the_whole_vault_is_clean(filled: Path) -> None:
    assert not noticed(filled)


def test_forty_flipped_bits_are_noticed(filled: Path, tmp_path: Path) -> None:
    assert flips_noticed(filled, tmp_path / "a.vault", 40, seed=1) == []


@pytest.mark.long
def test_a_thousand_flipped_bits_are_noticed(filled: Path, tmp_path: Path) -> None:
    assert flips_noticed(filled, tmp_path / "a.vault", 1000, seed=2) == []
