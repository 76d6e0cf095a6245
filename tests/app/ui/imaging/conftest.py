"""A window with three series of one person: two of one study, which share their place in the body, one of before."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.services import browsing, importing
from app.ui.imaging.page import ImagingPage
from app.ui.places import Place
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from importers.deciding import AcceptAll
from models.records import Record, Standing
from models.vault import RecordFilter, Vault
from tests.app.ui import stage
from tests.fakes import FakeClock, steady_random
from tests.makers import ct_series, uid

THIN, THICK, BEFORE = 12, 8, 10
"""How many slices each has, 5 mm apart."""


@dataclass
class Workspace:
    """The window and what is in its vault."""

    window: Window
    records: dict[str, Record]

    @property
    def session(self) -> Session:
        """The open vault's session."""
        assert self.window.session is not None
        return self.window.session

    @property
    def page(self) -> ImagingPage:
        """The page of images."""
        shell = self.window.currentWidget()
        assert isinstance(shell, Shell)
        assert isinstance(shell.page, ImagingPage)
        return shell.page

    def open(self, title: str, detail: str = "") -> ImagingPage:
        """Look closer at a series."""
        self.session.go(Place.IMAGES, self.records[title].id, detail)
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until nothing is under way."""
        stage.settle(self.window)

    def files(self, title: str) -> dict[str, int]:
        """The numbers of a series' files, by name."""
        details = browsing.details(self.session._vault, self.records[title].id)  # the tests' own look
        return {file.name: file.id for file in details.files}


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vault; not to be opened where it lies."""
    folder = tmp_path_factory.mktemp("images")
    now: dict[str, Any] = {
        "StudyInstanceUID": uid("study", "now"),
        "FrameOfReferenceUID": uid("frame", "now"),
        "PixelSpacing": [2.0, 2.0],
    }
    ct_series(folder / "a", THIN, series="a", SeriesDescription="thin", **now)
    ct_series(folder / "b", THICK, series="b", SeriesDescription="thick", **now)
    ct_series(folder / "c", BEFORE, series="c", SeriesDescription="before", StudyDate="20250301")
    path = stage.empty_vault(folder)
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault")) as vault:
        task = importing.Task([folder / name for name in "abc"], importing.Aim(), AcceptAll())
        importing.take_in_open(vault, task)
        held = [one.id for one in vault.records.list(RecordFilter(standing=Standing.HELD))]
        vault.records.confirm(held, vault.people.list()[0].id)
    return path


@pytest.fixture
def workspace(qapp: object, images: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The window with that vault, shown and at rest."""
    copy = Path(shutil.copytree(images, tmp_path / "Maria.vault"))
    window = stage.open_window(tmp_path, copy)
    window.show()
    stage.settle(window)
    assert window.session is not None
    records = [row.record for row in browsing.rows(window.session._vault, browsing.Wanted())]
    yield Workspace(window, {one.series.series_description: one for one in records if one.series is not None})
    stage.close(window)
