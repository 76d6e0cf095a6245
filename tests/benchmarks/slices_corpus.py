"""Vaults with a CT Series to look at: as it is, packed by JPEG 2000, and more of it than memory may hold."""

import shutil
from pathlib import Path

from tests.benchmarks.corpus import WORK, ct_series, made, made_vault

COUNT = 300
LARGER = 1000
VAULT = "Maria.vault"


def sources(kind: str) -> list[Path]:
    """The folders of the files: ``plain``, ``packed`` or ``large``."""
    if kind == "packed":
        return [made(f"j2k{COUNT}", _pack)]
    return [ct_series(COUNT)] if kind == "plain" else [ct_series(COUNT), ct_series(LARGER)]


def vault_with(kind: str) -> Path:
    """A folder with the vault, built the first time."""
    return made_vault(f"slices-{kind}", lambda folder: _take_in(folder, sources(kind)))


def fresh(kind: str, name: str) -> Path:
    """A copy of the vault in a folder of its own, to be taken away afterwards."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    return Path(shutil.copytree(vault_with(kind) / VAULT, folder / VAULT))


def _take_in(folder: Path, paths: list[Path]) -> None:
    from app.services import importing
    from importers.deciding import AcceptAll
    from models.vault import Vault
    from tests.app.ui import stage
    from tests.fakes import FakeClock, steady_random

    path = stage.empty_vault(folder)
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault")) as vault:
        task = importing.Task(paths, importing.Aim(person="Maria Sample"), AcceptAll())
        importing.take_in_open(vault, task)


def _pack(folder: Path) -> None:
    """The same pictures, each a JPEG 2000 code stream without loss."""
    import imagecodecs
    from pydicom import dcmread
    from pydicom.encaps import encapsulate
    from pydicom.uid import JPEG2000Lossless

    for path in sorted(ct_series(COUNT).iterdir()):
        ds = dcmread(path)
        stream = imagecodecs.jpeg2k_encode(ds.pixel_array, reversible=True, codecformat="J2K", level=0)
        ds.PixelData = encapsulate([bytes(stream)])
        ds["PixelData"].is_undefined_length = True
        ds.file_meta.TransferSyntaxUID = JPEG2000Lossless
        ds.save_as(folder / path.name)
