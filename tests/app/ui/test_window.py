"""The window itself: what it remembers, and that closing it locks."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.preferences import PreferenceFile
from app.ui.session import Session
from app.ui.window import Window
from models.progress import Report
from models.vault import Vault
from tests.app.ui import stage
from tests.fakes import FakeClock


def test_closing_locks_and_remembers_the_geometry(window: Window, vault_path: Path, tmp_path: Path) -> None:
    window.resize(700, 600)
    window.close()
    window.wait_closed()
    assert window.session is None
    Vault.open(vault_path, stage.PASSPHRASE, clock=FakeClock()).close()
    kept = PreferenceFile(tmp_path / "settings" / "window.json").load()
    assert kept.geometry
    assert kept.recent == (str(vault_path),)
    again = Window(stage.surroundings(tmp_path))
    assert again.size().width() == 700
    again.deleteLater()


def test_work_under_way_is_asked_about_before_the_window_closes(window: Window, session: Session, qtbot: QtBot) -> None:
    from app.ui.qt_jobs import Watch

    released: list[bool] = []

    def job(_vault: Vault, report: Report) -> None:
        from models.progress import Progress

        while not released:
            report(Progress("waiting", 0))

    session.work(window, job, Watch())
    window.close()
    assert window.session is session
    assert window.isVisible()
    released.append(True)
    qtbot.waitUntil(lambda: not session.working, timeout=5_000)


def test_a_settings_folder_that_cannot_be_written_keeps_nobody_out(window: Window, tmp_path: Path) -> None:
    class Refusing(PreferenceFile):
        def save(self, preferences: object) -> None:
            raise PermissionError

    window._around = replace(window._around, preferences=Refusing(tmp_path / "no.json"))
    window.keep(replace(window.preferences, lock_after=3))
    assert window.preferences.lock_after == 3
