"""Take a picture of a page of the door: ``python -m tests.app.ui.look_door PAGE OUT.png [--dark] [--scale 160]``."""

import argparse
import os
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.services.unlocking import Strength
from app.ui.preferences import Look
from app.ui.theme import theme
from app.ui.unlock.bring_back import BringBackPage
from app.ui.unlock.door import Door
from app.ui.unlock.door_page import DoorPage
from app.ui.unlock.lost import AnewPage, LostPage
from app.ui.unlock.place import NewVault, PlacePage
from app.ui.unlock.sample import SamplePage
from app.ui.unlock.sheet import SheetPage
from app.ui.unlock.trouble import TroublePage
from app.ui.unlock.unlock import UnlockPage
from app.ui.unlock.welcome import WelcomePage
from app.ui.unlock.who import WhoPage
from app.ui.window import Window
from models.errors import ErrorKind, UserError
from models.vault import FLOOR, Vault
from tests.app.ui import stage
from tests.fakes import FakeClock, steady_random

_numbers = count(1)


def _place(door: Door) -> DoorPage:
    page = PlacePage(door)
    page.passphrase.first.edit.setText("SEVEN QUIET")
    page.passphrase.meter.show_strength(2, enough=False)
    page.passphrase.again.edit.setText("something else")
    return page


def _place_good(door: Door) -> DoorPage:
    page = PlacePage(door)
    page.passphrase.first.edit.setText("seven quiet herons")
    page.passphrase._show("seven quiet herons", Strength(4, enough=True))
    page.passphrase.again.edit.setText("seven quiet herons")
    return page


def _unlock(door: Door) -> DoorPage:
    page = UnlockPage(door, Path(door.preferences.recent[0]))
    page._wrong()
    return page


def _lost(door: Door) -> DoorPage:
    page = LostPage(door, Path("/people/maria/Maria.vault"))
    for field in page.key.fields[:6]:
        field.setText("7K2QF")
    page.key.point_out(4)
    return page


def _sheet(door: Door) -> DoorPage:
    folder = door.around.preferences.path.parent / f"look-{next(_numbers)}.vault"
    vault, key = Vault.create(folder, stage.PASSPHRASE, clock=FakeClock(), random=steady_random(), kdf=FLOOR)
    door.hold(vault)
    page = SheetPage(door, vault, key)
    page.keeper.sheet.reveal.setChecked(True)
    page.keeper.sheet.answers[0].setText("WRONG")
    page.keeper.sheet.answers[1].setText("WRONG")
    return page


def _trouble(door: Door) -> DoorPage:
    path = Path("/people/maria/Documents/Maria.vault")
    return TroublePage(door, path, UserError(ErrorKind.DATABASE_DAMAGED, path=path), "x")


def _alone(door: Door) -> DoorPage:
    door.preferences = door.preferences._replace(recent=door.preferences.recent[:1])
    return UnlockPage(door, Path(door.preferences.recent[0]))


PAGES: dict[str, Callable[[Door], DoorPage]] = {
    "welcome": WelcomePage,
    "place": _place,
    "place-good": _place_good,
    "who": lambda door: WhoPage(door, NewVault(Path("/people/maria/Maria.vault"), "x")),
    "sheet": _sheet,
    "unlock": lambda door: UnlockPage(door, Path(door.preferences.recent[0])),
    "unlock-wrong": _unlock,
    "unlock-one": _alone,
    "lost": _lost,
    "anew": lambda door: AnewPage(door, None),  # type: ignore[arg-type] # only drawn
    "trouble": _trouble,
    "sample": SamplePage,
    "bring-back": BringBackPage,
}
"""Every page of the door, in a state worth looking at."""


def draw(window: Window, name: str) -> None:
    """Bring the window to one page of its door."""
    recent = (
        "/people/maria/Documents/Maria.vault",
        "/media/stick/A vault with quite a long name that somebody gave it.vault",
        "/people/maria/ملفات ليلى الصحية.vault",
    )
    window.keep(window.preferences._replace(recent=recent))
    door = window.show_door()
    door.show_page(PAGES[name](door))


def main() -> None:
    """Draw the page into a file."""
    given = argparse.ArgumentParser()
    given.add_argument("page", choices=[*PAGES, "all"])
    given.add_argument("out", type=Path)
    given.add_argument("--dark", action="store_true")
    given.add_argument("--scale", type=int, default=100)
    given.add_argument("--size", default="1280x800")
    chosen = given.parse_args()
    stage.application()
    theme().apply(Look.DARK if chosen.dark else Look.LIGHT, chosen.scale)
    for name in PAGES if chosen.page == "all" else (chosen.page,):
        out = chosen.out / f"door-{name}.png" if chosen.page == "all" else chosen.out
        _take(name, out, chosen.size)


def _take(name: str, out: Path, size: str) -> None:
    with tempfile.TemporaryDirectory() as folder:  # noqa: TID251 - nobody's record is drawn
        window = Window(stage.surroundings(Path(folder)))
        window.resize(*map(int, size.split("x")))
        draw(window, name)
        window.show()
        for _ in range(3):
            stage.application().processEvents()
        window.grab().save(str(out))
        stage.close(window)


if __name__ == "__main__":
    main()
