"""Windows for tests: offscreen, one filled vault made once and copied for each test that changes it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.services import scans_waiting
from app.ui.places import Target
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.theme import arguments
from app.ui.window import Window
from tests.app.ui import stage
from tests.app.ui.patient import PatientBot


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As the program is started."""
    return arguments("carebinder")


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """The bot of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def unread_scans(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads scans but those that say so: the models take long."""
    monkeypatch.setattr(scans_waiting, "can_recognise", lambda: False)


@pytest.fixture(scope="session")
def sample_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample person's vault; not to be opened where it lies."""
    return stage.filled_vault(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def vault_path(sample_vault: Path, tmp_path: Path) -> Path:
    """A copy of the sample person's vault that a test may change."""
    return Path(shutil.copytree(sample_vault, tmp_path / "Maria.vault"))


@pytest.fixture
def begins() -> Target | None:
    """Where the window begins. Tests of one page say which: home need not be made and filled for them."""
    return None


@pytest.fixture
def window(qapp: object, vault_path: Path, tmp_path: Path, begins: Target | None) -> Iterator[Window]:
    """The window, shown offscreen, with the sample person's vault open and at rest."""
    window = stage.open_window(tmp_path, vault_path, begins)
    window.show()
    stage.settle(window)
    yield window
    stage.close(window)


@pytest.fixture
def session(window: Window) -> Session:
    """The open vault's session."""
    assert window.session is not None
    return window.session


@pytest.fixture
def shell(window: Window) -> Shell:
    """The shell of the open vault."""
    shell = window.currentWidget()
    assert isinstance(shell, Shell)
    return shell
