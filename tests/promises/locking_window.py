"""The program's window, opened and locked again and again by key strokes; run as a program of its own.

``locking_window.py VAULT TIMES``: each passphrase comes on standard input, a stroke a byte, up to a line feed. Says
``open`` and ``locked``, and goes on after a byte.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.application import furnish
from app.ui.preferences import PreferenceFile
from app.ui.surroundings import Surroundings
from app.ui.theme import started
from app.ui.unlock.unlock import UnlockPage
from app.ui.window import Window
from tests.fakes import FakeClock


def _type_passphrase(window: Window) -> None:
    assert window.door is not None
    page = window.door.page
    assert isinstance(page, UnlockPage)
    while (stroke := os.read(0, 1)) != b"\n":
        QTest.keyClicks(page.secret.edit, stroke.decode())
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)


def _wait(reached: Callable[[], bool]) -> None:
    while not reached():
        QTest.qWait(5)


def _tell(state: str) -> None:
    QTest.qWait(50)
    sys.stdout.write(f"{state}\n")
    sys.stdout.flush()
    os.read(0, 1)


def main(vault: Path, times: int) -> None:
    """Open and lock it so many times; settings lie beside it."""
    application: QApplication = started("carebinder")
    around = Surroundings(FakeClock(), os.urandom, PreferenceFile(vault.with_name("window.json")))
    window = furnish(application, around)
    window.show_door(vault)
    window.show()
    for _ in range(times):
        _type_passphrase(window)
        _wait(lambda: window.session is not None and not window.session.runner.busy)
        _tell("open")
        window.lock()
        window.wait_closed()
        _tell("locked")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
