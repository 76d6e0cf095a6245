"""Hostile and damaged files opened one by one: the window lives, whatever they do to the child (promise 15)."""

import io
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.services.browsing import Details, Row
from app.ui.preferences import Preferences
from app.ui.session import Session
from app.ui.viewer.nothing import Nothing
from app.ui.viewer.pane import ViewerPane
from models.records import (
    NOBODY,
    DocumentType,
    InstanceFacts,
    Provenance,
    Record,
    Standing,
    StoredFile,
)
from tests.app.ui import stage
from tests.shared import needs_shared, shared

MEDIA = {"dicom": "application/dicom", "pdf": "application/pdf", "image": "image/png"}
FACTS = {
    DocumentType.WAVEFORM: InstanceFacts("1.2", "1.2.3", "1.2.840.10008.1.2.1"),
    DocumentType.STRUCTURED_REPORT: InstanceFacts("1.2", "1.2.3", "1.2.840.10008.1.2.1"),
    DocumentType.IMAGING_REPORT: InstanceFacts("1.2.840.10008.5.1.4.1.1.104.1", "1.2.3", "1.2.840.10008.1.2.1"),
}
"""What says of a DICOM file that it is a recording, a report, a PDF inside DICOM; any other is tried as a picture."""

LONGEST_STALL = 1.0
"""Seconds of work; the window's own is far less."""

PATIENCE_MS = 45_000


class Pile:
    """Stands for a vault that holds bad files."""

    path = Path("pile")

    def __init__(self) -> None:
        self.content = self
        self.files: dict[int, bytes] = {}

    records = property(lambda self: self)

    def open(self, number: int) -> io.BytesIO:
        return io.BytesIO(self.files[number])

    def holding(self, _uids: object) -> dict[str, tuple[int, int]]:
        """No picture that a document points to is here."""
        return {}

    def close(self) -> None:
        self.files.clear()


@pytest.fixture
def pile() -> Pile:
    return Pile()


@pytest.fixture
def window(qtbot: QtBot, pile: Pile, tmp_path: Path) -> Iterator[ViewerPane]:
    stage.application()
    vault: Any = pile
    session = Session(vault, stage.surroundings(tmp_path), Preferences())
    pane = ViewerPane(session)
    qtbot.addWidget(pane)
    pane.resize(600, 600)
    pane.show()
    yield pane
    session.close().join()
    session.deleteLater()


def details(pile: Pile, number: int, path: Path, kind_of: DocumentType = DocumentType.UNKNOWN) -> Details:
    """A record that says it is what its folder says, and of this kind, whatever it is."""
    data = path.read_bytes()
    pile.files[number] = data
    kind = path.parent.name
    facts = InstanceFacts("1.2", f"1.2.{number}", "1.2.840.10008.1.2.1", rows=1, columns=1)
    file = StoredFile(number, number, path.name, path.name, MEDIA[kind], len(data), str(number), None)
    if kind == "dicom":
        facts = FACTS.get(kind_of, facts)
        file = StoredFile(number, number, path.name, path.name, MEDIA[kind], len(data), str(number), facts)
    came = Provenance("test", path.name, 1, datetime(2026, 1, 1, tzinfo=UTC))
    record = Record(
        number, 1, None, kind_of, path.name, Standing.ACTIVE, None, "", "", "", None, "", False,
        (), (), (), "", NOBODY, None, came, 1, len(data), "", None,
    )  # fmt: skip
    return Details(Row(record, "Somebody"), (file,), "")


def open_all(
    pane: ViewerPane, pile: Pile, paths: list[Path], qtbot: QtBot, kind: DocumentType = DocumentType.UNKNOWN
) -> None:
    """Each file is shown or refused with a sentence, and the window answers all the while.

    What is measured is how long the window's own thread works at a stretch: that does not depend on what else runs.
    """
    last, worst = time.thread_time(), 0.0

    def tick() -> None:
        nonlocal last, worst
        now = time.thread_time()
        worst, last = max(worst, now - last), now

    timer = QTimer(interval=10)
    timer.timeout.connect(tick)
    for number, path in enumerate(paths, 1):
        given = details(pile, number, path, kind)
        last = time.thread_time()
        timer.start()
        seen: list[bool] = []
        pane.show_record(given)
        if pane.viewer is not None:
            pane.viewer.ready.connect(partial(seen.append, True))
        qtbot.waitUntil(partial(settled, pane, seen), timeout=PATIENCE_MS)
        timer.stop()
        pile.files.clear()
    pane.clear()
    assert worst < LONGEST_STALL


def settled(pane: ViewerPane, seen: list[bool]) -> bool:
    """Whether a file is shown, or it is said why not."""
    return bool(seen) or isinstance(pane._shown, Nothing)


def files(kind: str) -> list[Path]:
    return [path for path in sorted(shared("bad-input", kind).iterdir()) if path.is_file()]


@needs_shared
@pytest.mark.parametrize("kind", MEDIA)
def test_some_bad_files_are_shown_or_refused(window: ViewerPane, pile: Pile, kind: str, qtbot: QtBot) -> None:
    chosen = [path for path in files(kind)[::12] if not path.name.startswith("con_")]
    open_all(window, pile, chosen, qtbot)


@needs_shared
@pytest.mark.parametrize("kind", FACTS)
def test_some_bad_documents_inside_dicom_are_shown_or_refused(
    window: ViewerPane, pile: Pile, kind: DocumentType, qtbot: QtBot
) -> None:
    chosen = [path for path in files("dicom")[::16] if not path.name.startswith("con_")]
    open_all(window, pile, [*chosen, shared("bad-input", "dicom", "pydicom__test-SR.dcm")], qtbot, kind)


@needs_shared
@pytest.mark.long
@pytest.mark.parametrize("kind", FACTS)
def test_all_bad_documents_inside_dicom_are_shown_or_refused(
    window: ViewerPane, pile: Pile, kind: DocumentType, qtbot: QtBot
) -> None:
    open_all(window, pile, files("dicom"), qtbot, kind)


@needs_shared
@pytest.mark.long
@pytest.mark.parametrize("kind", MEDIA)
def test_all_bad_files_are_shown_or_refused(window: ViewerPane, pile: Pile, kind: str, qtbot: QtBot) -> None:
    open_all(window, pile, files(kind), qtbot)


@needs_shared
def test_leaving_a_file_that_takes_for_ever_frees_the_next(window: ViewerPane, pile: Pile, qtbot: QtBot) -> None:
    slow = shared("bad-input", "pdf", "con_d_xform_fanout.pdf")
    good = next(path for path in files("image") if not path.name.startswith("con_"))
    window.show_record(details(pile, 1, slow))
    qtbot.wait(300)
    window.show_record(details(pile, 2, good))
    began = time.monotonic()
    qtbot.waitUntil(lambda: window.viewer is None or not window._loading.isVisible(), timeout=8_000)
    assert time.monotonic() - began < 8
