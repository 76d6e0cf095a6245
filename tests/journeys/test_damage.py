"""A bit that flips anywhere in a vault is noticed."""

import random
import shutil
from collections.abc import Callable
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


def flip(path: Path, chance: random.Random) -> str:
    """One bit."""
    data = bytearray(path.read_bytes())
    place, bit = chance.randrange(len(data)), chance.randrange(8)
    data[place] ^= 1 << bit
    path.write_bytes(data)
    return f"byte {place} bit {bit}"


def cut(path: Path, chance: random.Random) -> str:
    """The end is missing."""
    length = chance.randrange(path.stat().st_size)
    path.write_bytes(path.read_bytes()[:length])
    return f"cut to {length}"


def blank(path: Path, chance: random.Random) -> str:
    """A block of a disk is zeros."""
    data = bytearray(path.read_bytes())
    place = chance.randrange(len(data)) // 512 * 512
    data[place : place + 512] = bytes(len(data[place : place + 512]))
    path.write_bytes(data)
    return f"zeros at {place}"


def swap(path: Path, chance: random.Random) -> str:
    """Another file of the vault in its place."""
    root = next(folder for folder in path.parents if folder.suffix == ".vault")
    others = [each for each in files_of(root) if each.read_bytes() != path.read_bytes()]
    other = chance.choice(others)
    path.write_bytes(other.read_bytes())
    return f"is {other.name}"


def files_of(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file() and path.stat().st_size)


def silent(original: Path, work: Path, damage: Callable[[Path, random.Random], str], times: int) -> list[str]:
    """The damage that nobody noticed, of so much."""
    chance, unnoticed = random.Random(times), []
    for _ in range(times):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(original, work)
        path = chance.choice(files_of(work))
        before = path.read_bytes()
        what = damage(path, chance)
        if path.read_bytes() != before and not noticed(work):
            unnoticed.append(f"{path.relative_to(work)} {what}")
    return unnoticed


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
    assert silent(filled, tmp_path / "a.vault", flip, 40) == []


@pytest.mark.long
@pytest.mark.parametrize(("damage", "times"), [(flip, 2000), (cut, 200), (blank, 200), (swap, 200)])
def test_damage_of_every_kind_is_noticed(
    filled: Path, tmp_path: Path, damage: Callable[[Path, random.Random], str], times: int
) -> None:
    assert silent(filled, tmp_path / "a.vault", damage, times) == []


@pytest.mark.long
def test_every_missing_file_is_noticed(filled: Path, tmp_path: Path) -> None:
    for path in files_of(filled):
        work = Path(shutil.copytree(filled, tmp_path / path.name))
        (work / path.relative_to(filled)).unlink()
        assert noticed(work), path
