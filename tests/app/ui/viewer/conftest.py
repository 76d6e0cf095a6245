"""A vault with one record of every kind that can be looked at, and a pane to look at them."""

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.services import browsing, importing
from app.services.browsing import Details
from app.ui.preferences import Preferences
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane
from importers.deciding import AcceptAll
from models.vault import Vault
from tests.app.ui import stage
from tests.fakes import FakeClock, steady_random
from tests.importers.readers.dicom.objects import content, pdf_object, pointing, recording, report
from tests.makers import ct_instance, ct_series, dicom_bytes, pdf_bytes, text_report, uid
from tests.recordings import ALAC, M4A

PASSWORD = "open sesame"


def write_papers(folder: Path) -> None:
    """The files of the vault."""
    folder.mkdir()
    pages = [f"Report\npage {number}\nHaemoglobin 13" if number % 3 == 0 else f"page {number}" for number in range(12)]
    (folder / "long.pdf").write_bytes(pdf_bytes(*pages, title="A long report"))
    (folder / "locked.pdf").write_bytes(pdf_bytes("Only for you", encrypt=PASSWORD))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    (folder / "photo.png").write_bytes(saved(Image.new("RGB", (300, 200), "green"), "PNG"))
    scans = [Image.new("L", (120, 160 + index), 200) for index in range(3)]
    (folder / "scan.tiff").write_bytes(saved(scans[0], "TIFF", save_all=True, append_images=scans[1:]))
    (folder / "note.txt").write_text("Pain in the knee.\nשלם\nThe knee is swollen; rest the Knee.\n", encoding="utf-8")
    (folder / "values.csv").write_text("name;value\nSodium;139\n", encoding="utf-8")
    (folder / "visit.m4a").write_bytes(M4A)
    (folder / "lossless.m4a").write_bytes(ALAC)
    (folder / "strange.bin").write_bytes(bytes(range(256)) * 4)
    ct_series(folder / "ct", 7, size=32, RescaleIntercept=-1024)
    (folder / "report.dcm").write_bytes(dicom_bytes(text_report(1, "No fracture seen")))
    marked = (pointing("Source", uid("instance", "a", 2)), pointing("Source", "1.2.3", 4, 5))
    words = content("TEXT", "Finding", TextValue="<b>5 < 6 & 7</b><img src='file:///etc/hostname'><a href='x:1'>x</a>")
    (folder / "pointing.dcm").write_bytes(report(words, content("DATE", "Seen", Date="20260314"), *marked))
    (folder / "ecg.dcm").write_bytes(recording(14))
    (folder / "letter.dcm").write_bytes(pdf_object(pdf_bytes("Letter inside DICOM", "page 2")))
    bad = ct_instance(1, series="bad", size=16)
    bad.PixelData = b"\0\0"
    (folder / "bad.dcm").write_bytes(dicom_bytes(bad))


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def cabinet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vault; not to be opened where it lies."""
    folder = tmp_path_factory.mktemp("cabinet")
    path = stage.empty_vault(folder)
    write_papers(folder / "papers")
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault")) as vault:
        task = importing.Task([folder / "papers"], importing.Aim(), AcceptAll())
        importing.take_in_open(vault, task)
    return path


@pytest.fixture
def desk(qapp: object, cabinet: Path, tmp_path: Path) -> Iterator[Session]:
    """A session with that vault, without a window."""
    stage.application()
    copy = Path(shutil.copytree(cabinet, tmp_path / "Maria.vault"))
    vault = Vault.open(copy, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault"))
    session = Session(vault, stage.surroundings(tmp_path), Preferences())
    yield session
    session.close().join()
    session.deleteLater()
    stage.application().processEvents()


@pytest.fixture
def details(desk: Session) -> Callable[[str], Details]:
    """The record that came from a file, by the end of the file's path."""

    def of(name: str) -> Details:
        vault = desk._vault  # the tests' own look
        rows = browsing.rows(vault, browsing.Wanted(standing=None))
        found = [browsing.details(vault, row.record.id) for row in rows]
        return next(one for one in found if any(file.path.endswith(name) for file in one.files))

    return of


@pytest.fixture
def pane(qtbot: QtBot, desk: Session) -> ViewerPane:
    """The pane, shown."""
    pane = ViewerPane(desk)
    qtbot.addWidget(pane)
    pane.resize(700, 800)
    pane.show()
    with qtbot.waitActive(pane):
        pane.activateWindow()
    return pane
