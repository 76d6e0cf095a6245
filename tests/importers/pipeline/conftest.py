"""A vault with one person, and one call that imports into it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from importers.candidates import ImportReport
from importers.deciding import AcceptAll, Decider
from importers.pipeline import ImportOptions, Survey, run
from importers.worker import LimitedReader
from models.dates import PartialDate
from models.progress import Report, silent
from models.records import Sex
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock

ROOM = 1 << 30
PASSPHRASE = "correct horse battery"
Import = Callable[..., ImportReport]


@pytest.fixture(scope="session")
def reader() -> Iterator[LimitedReader]:
    with LimitedReader() as limited:
        yield limited


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pipeline") / "a.vault"
    made, _ = Vault.create(path, PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    return path


@pytest.fixture
def vault(made_once: Path, tmp_path: Path) -> Iterator[Vault]:
    copy = Path(shutil.copytree(made_once, tmp_path / "a.vault"))
    with Vault.open(copy, PASSPHRASE, clock=FakeClock()) as opened:
        yield opened


@pytest.fixture
def take_in(vault: Vault, reader: LimitedReader) -> Import:
    def call(*sources: Path, decider: Decider | None = None, report: Report = silent) -> ImportReport:
        answers = decider or AcceptAll()
        survey = Survey(sources, reader, answers.password, ROOM)
        try:
            return run(vault, survey, ImportOptions(vault.people.list()[0].id), answers, report)
        finally:
            survey.close()

    return call
