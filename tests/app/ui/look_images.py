"""Pictures of the imaging workspace with real images: ``python -m tests.app.ui.look_images OUT [--folder NAME] ...``.

``--folder`` (several times) are folders or files below the shared images to take in; ``--title`` chooses the record by
the beginning of its series' description or title, ``--compare`` opens a second one, ``--cut coronal`` cuts it.
"""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.imaging.reslicing import Cut
from app.services import browsing, importing
from app.ui.imaging.page import ImagingPage
from app.ui.places import Place
from app.ui.preferences import Look
from app.ui.shell import Shell
from app.ui.theme import theme
from app.ui.window import Window
from importers.deciding import AcceptAll
from models.records import DocumentType, Standing
from models.vault import RecordFilter, Vault
from tests.app.ui import stage
from tests.fakes import FakeClock
from tests.shared import SHARED

CACHE = Path(__file__).parents[3] / ".bench" / "images"


def main() -> None:
    """Draw the workspace into a file."""
    given = argparse.ArgumentParser()
    given.add_argument("out", type=Path)
    given.add_argument("--folder", action="append", default=[])
    given.add_argument("--title", default="")
    given.add_argument("--place", default="images")
    given.add_argument("--type", default="image_series")
    given.add_argument("--other", default="")
    given.add_argument("--cut", type=Cut)
    given.add_argument("--cut-other", type=Cut)
    given.add_argument("--number", type=int)
    given.add_argument("--compare", action="store_true")
    given.add_argument("--elements", default=None)
    given.add_argument("--list", action="store_true")
    given.add_argument("--dark", action="store_true")
    given.add_argument("--scale", type=int, default=100)
    given.add_argument("--size", default="1280x800")
    chosen = given.parse_args()
    with tempfile.TemporaryDirectory(dir=_cache()) as work:  # noqa: TID251 - shared images only, and encrypted
        path = _vault(chosen.folder)
        _draw(chosen, Path(work), Path(shutil.copytree(path, Path(work) / "Maria.vault")))


def _cache() -> Path:
    CACHE.mkdir(parents=True, exist_ok=True)
    return CACHE


def _vault(folders: list[str]) -> Path:
    """A vault with these, made once."""
    assert SHARED is not None, "there are no shared images"
    name = "-".join(folder.replace("/", "_") for folder in folders) or "none"
    path = _cache() / name[:120] / "Maria.vault"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    stage.empty_vault(path.parent)
    sources = [Path(folder) if folder.startswith("/") else SHARED / "dicom" / folder for folder in folders]
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock()) as vault:
        importing.take_in_open(vault, importing.Task(sources, importing.Aim(), AcceptAll()))
        held = [record.id for record in vault.records.list(RecordFilter(standing=Standing.HELD))]
        vault.records.confirm(held, vault.people.list()[0].id)
    return path


def _draw(chosen: argparse.Namespace, work: Path, path: Path) -> None:
    stage.application()
    theme().apply(Look.DARK if chosen.dark else Look.LIGHT, chosen.scale)
    window = stage.open_window(work, path)
    width, height = map(int, chosen.size.split("x"))
    window.resize(width, height)
    window.show()
    stage.settle(window)
    _go(chosen, window)
    stage.settle(window)
    shown = window
    if chosen.elements is not None:
        shown = _elements(window, chosen.elements)
    shown.grab().save(str(chosen.out))
    stage.close(window)


def _go(chosen: argparse.Namespace, window: Window) -> None:
    session = window.session
    assert session is not None
    rows = browsing.rows(session._vault, browsing.Wanted(standing=None))
    for row in rows:
        series = row.record.series
        print(row.record.id, row.record.type.value, row.record.title, series and series.series_description)
    wanted = [row.record for row in rows if row.record.type is DocumentType(chosen.type)]
    record = next((one for one in wanted if _begins(one, chosen.title)), wanted[0])
    session.go(Place(chosen.place), record.id, "compare" if chosen.compare else "")
    stage.settle(window)
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    page = shell.page
    if not isinstance(page, ImagingPage):
        return
    if chosen.other:
        page.beside(next(one.id for one in wanted if _begins(one, chosen.other)))
        stage.settle(window)
    for side, cut in ((page.left, chosen.cut), (page.right, chosen.cut_other)):
        if cut is not None:
            side.show_cut(cut)
            stage.settle(window)
    if chosen.number is not None and page.left.viewport is not None:
        page.left.viewport.go(chosen.number)
    if chosen.list:
        page.bar.list.setChecked(True)


def _begins(record: object, words: str) -> bool:
    series = getattr(record, "series", None)
    return str(getattr(record, "title", "")).startswith(words) or (
        series is not None and series.series_description.startswith(words)
    )


def _elements(window: Window, words: str) -> "Window":
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    assert isinstance(shell.page, ImagingPage)
    shell.page.bar.show_elements()
    stage.settle(window)
    found = shell.page.bar._elements
    assert found is not None
    found.search.setText(words)
    stage.settle(window)
    return found  # type: ignore[return-value] # both can be drawn


if __name__ == "__main__":
    main()
