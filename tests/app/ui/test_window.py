"""The window itself: what it remembers, and that closing it locks."""

from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from app.services import changes
from app.services.editing import Correction
from app.ui.facts.pane import RecordPane
from app.ui.places import Place
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


def test_what_is_typed_when_the_vault_locks_is_saved(
    window: Window, session: Session, vault_path: Path, qtbot: QtBot
) -> None:
    session.go(Place.TIMELINE, 1)
    stage.settle(window)
    pane = window.findChild(RecordPane)
    assert isinstance(pane, RecordPane)
    pane.doing.toggle.click()
    with qtbot.waitActive(window):
        window.activateWindow()
    pane.form.note.box.setFocus()
    pane.form.note.box.setPlainText("ask about the dose")
    window.lock()
    window.wait_closed()
    with Vault.open(vault_path, stage.PASSPHRASE, clock=FakeClock()) as vault:
        assert vault.records.get(1).note == "ask about the dose"


def test_a_change_asked_for_is_made_before_the_vault_closes_and_looking_is_not_waited_for(
    window: Window, session: Session, vault_path: Path
) -> None:
    looked: list[int] = []
    begun, go_on = Event(), Event()

    def slow(_vault: Vault) -> None:
        begun.set()
        go_on.wait(10)

    session.look(window, slow, lambda _nothing: None)
    assert begun.wait(10)
    session.look(window, lambda vault: looked.append(vault.records.count()), lambda _nothing: None)
    session.perform(changes.corrected([1], Correction(note="the last word")))
    window.lock()
    go_on.set()
    window.wait_closed()
    with Vault.open(vault_path, stage.PASSPHRASE, clock=FakeClock()) as vault:
        assert vault.records.get(1).note == "the last word"
    assert not looked


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

    window.around = window.around._replace(preferences=Refusing(tmp_path / "no.json"))
    window.keep(window.preferences._replace(lock_after=3))
    assert window.preferences.lock_after == 3
