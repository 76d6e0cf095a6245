"""A window with a filled vault behind it, for tests and for pictures of pages."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.services import caring, importing, sampling, unlocking
from app.ui import languages
from app.ui.page import Page
from app.ui.places import Place, Target
from app.ui.preferences import Look, PreferenceFile
from app.ui.session import Surroundings
from app.ui.shell import Shell
from app.ui.theme import Theme, started, theme
from app.ui.window import Window
from importers.deciding import AcceptAll
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock, steady_random

PASSPHRASE = "correct horse battery staple"

PageT = TypeVar("PageT", bound=Page)


@contextlib.contextmanager
def workshop(folder: Path) -> Iterator[Path]:
    """A folder below ``folder`` for made-up vaults, gone afterwards."""
    work = folder / ".work"
    shutil.rmtree(work, ignore_errors=True)  # a run that was killed leaves it
    work.mkdir()
    try:
        yield work
    finally:
        shutil.rmtree(work)


def application() -> QApplication:
    """The one application, with its theme."""
    there = QApplication.instance()
    made = there if isinstance(there, QApplication) else started("carebinder")
    if made.findChild(Theme) is None:
        languages.install(made, languages.SOURCE)
        Theme(made).apply(Look.LIGHT, 100)
    return made


def surroundings(folder: Path) -> Surroundings:
    """A clock that stands still, randomness that repeats, settings in ``folder``."""
    return Surroundings(FakeClock(), steady_random(), PreferenceFile(folder / "settings" / "window.json"))


def empty_vault(folder: Path) -> Path:
    """A vault with its first person, Maria Sample, and nothing else; opens with PASSPHRASE."""
    made, _key = Vault.create(folder / "Maria.vault", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add(sampling.SAMPLE.name, sampling.SAMPLE.born, sampling.SAMPLE.sex)
    return folder / "Maria.vault"


def filled_vault(folder: Path) -> Path:
    """A vault with the sample person's records, case, medicines, and one more person; opens with PASSPHRASE."""
    path, clock = empty_vault(folder), FakeClock()
    story = sampling.story_of(clock.today())
    sampling.write_records(folder / "records", story, steady_random())
    opening = unlocking.open_in_background(path, PASSPHRASE, clock=clock, random=steady_random("vault"))
    with opening:
        importing.take_in(opening, [folder / "records"], importing.Aim(), AcceptAll())
        vault = opening.result()
        sampling.fill_case(vault, sampling.SAMPLE.name, story)
        caring.add_allergy(vault, sampling.SAMPLE.name, "Penicillin", "rash")
        vault.people.add("Jonas Sample", None, None)
    shutil.rmtree(folder / "records")
    return path


def open_window(folder: Path, vault: Path, begins: Target | None = None) -> Window:
    """A window, not shown yet, with ``vault`` open in it, at home or where it is said to begin."""
    application()
    window = Window(surroundings(folder))
    window.resize(1280, 800)
    clock = FakeClock()
    window.enter(Vault.open(vault, PASSPHRASE, clock=clock, random=steady_random("vault")), begins)
    return window


def at(window: Window, place: Place, kind: type[PageT]) -> PageT:
    """The sample person's page at a place, at rest."""
    session, shell = window.session, window.currentWidget()
    assert session is not None
    assert isinstance(shell, Shell)
    session.choose_person(1)
    session.go(place)
    settle(window)
    page = shell.page
    assert isinstance(page, kind)
    return page


@contextlib.contextmanager
def in_size(scale: int) -> Iterator[None]:
    """Text of so many percent, from before a window is made until it is gone."""
    application()
    theme().apply(Look.LIGHT, scale)
    yield
    theme().apply(Look.LIGHT, 100)


def settle(window: Window, *, for_ms: int = 60_000) -> None:
    """Let the window work until nothing is under way any more, at most ``for_ms``."""
    loop = QEventLoop()
    deadline = QTimer(singleShot=True)
    deadline.timeout.connect(loop.quit)
    deadline.start(for_ms)
    poll = QTimer()
    quiet = 0

    def look() -> None:
        nonlocal quiet
        busy = window.session is not None and window.session.runner.busy
        quiet = 0 if busy else quiet + 1
        if quiet > 3:
            loop.quit()

    poll.timeout.connect(look)
    poll.start(10)
    loop.exec()
    poll.stop()
    assert deadline.isActive(), "the window did not come to rest"


def close(window: Window) -> None:
    """Lock the window and wait until its vault is closed."""
    window.lock()
    window.wait_closed()
    window.close()
    window.deleteLater()
    application().processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
