"""A vault with one person, and one call that imports into it."""

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
Import = Callable[..., ImportReport]


@pytest.fixture(scope="session")
def reader() -> Iterator[LimitedReader]:
    with LimitedReader() as limited:
        yield limited


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _ = Vault.create(tmp_path / "a.vault", "correct horse battery", clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
        yield made


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
