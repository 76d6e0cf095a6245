"""Files to add, and a desk that is driven as a person would."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.ui.importing.asking_password import PasswordDialog
from app.ui.importing.asking_whose import WhoseDialog
from app.ui.importing.desk import ImportDesk
from app.ui.importing.page import ImportsPage
from app.ui.importing.review import ReviewPane
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.shell import Shell
from tests import makers

MARIA: dict[str, Any] = {"PatientName": "Sample^Maria", "PatientBirthDate": "19610402"}
STRANGER: dict[str, Any] = {"PatientName": "Else^Somebody", "PatientBirthDate": "19500102", "PatientSex": "M"}
SECRET = "opens it"
LAB = makers.LAB_REPORT.replace("Anna Muster", "Maria Sample")

Add = Callable[..., None]
Answer = Callable[[WhoseDialog | PasswordDialog], None]


@pytest.fixture
def begins() -> Target:
    """At the page of imports."""
    return Target(Place.IMPORTS)


@pytest.fixture
def desk(shell: Shell) -> ImportDesk:
    """The desk of the open vault, adding for Maria."""
    shell.session.choose_person(1)
    return shell.importing


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A folder: a series, a stranger's image, a report twice, a locked one, a damaged one, a system file."""
    folder = tmp_path / "clinic"
    makers.ct_series(folder / "ct", 4, series="new", **MARIA)
    makers.ct_series(folder / "strange", 1, series="strange", **STRANGER)
    (folder / "lab.pdf").write_bytes(makers.pdf_bytes(LAB))
    (folder / "lab again.pdf").write_bytes(makers.pdf_bytes(LAB))
    (folder / "locked.pdf").write_bytes(makers.pdf_bytes("Discharge summary\nPatient: Maria Sample", encrypt=SECRET))
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    return folder


@pytest.fixture
def add(desk: ImportDesk, session: Session, qtbot: QtBot) -> Add:
    """Add paths, answer every question with ``answer``, and wait until it is done."""

    def run(*paths: Path, answer: Answer = skip) -> None:
        session.add_records(*paths)
        qtbot.waitUntil(lambda: desk.busy, timeout=5000)

        def step() -> bool:
            if desk.dialog is not None:
                assert isinstance(desk.dialog, WhoseDialog | PasswordDialog)
                answer(desk.dialog)
            return not desk.busy and not session.working

        qtbot.waitUntil(step, timeout=20_000)

    return run


def skip(dialog: WhoseDialog | PasswordDialog) -> None:
    """The safe answers."""
    if isinstance(dialog, WhoseDialog):
        dialog.confirm()
    else:
        dialog.skip()


@pytest.fixture
def show_review(shell: Shell, session: Session, qtbot: QtBot) -> Callable[[int], ReviewPane]:
    """Show the page of one import and wait until it stands."""

    def show(number: int) -> ReviewPane:
        session.go(Place.IMPORTS, detail=str(number))
        page = shell.page
        assert isinstance(page, ImportsPage)
        qtbot.waitUntil(lambda: page.review.shows(number), timeout=5000)
        return page.review

    return show
