"""Jobs of the window: whoever is forgotten before its turn is not waited for."""

from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.qt_jobs import Lane, Runner, Watch
from models.progress import Report


def test_a_job_forgotten_before_its_turn_leaves_nothing_to_wait_for(qtbot: QtBot) -> None:
    runner, owner, gate = Runner(), QObject(), Event()
    heard: list[str] = []

    def slow(_report: Report) -> str:
        assert gate.wait(60)
        return "slow"

    def quick(_report: Report) -> str:
        heard.append("was run")
        return "quick"

    runner.start(owner, Lane.LOOK, slow, Watch(heard.append))
    waiting = runner.start(owner, Lane.LOOK, quick, Watch(heard.append, stopped=lambda: heard.append("stopped")))
    waiting.forget()
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard == ["slow"]
    runner.close(lambda: None).join()
