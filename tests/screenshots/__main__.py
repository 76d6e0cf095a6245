"""``python -m tests.screenshots DIR [NAME ...]``: every page, light and dark, 100 % and 160 % text, in two sizes."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from app.ui import languages
from app.ui.preferences import Look
from app.ui.theme import theme
from app.ui.window import Window
from tests.app.ui import stage
from tests.screenshots.journey import journey_vault
from tests.screenshots.shots import Behind, Shot, shots
from tests.screenshots.world import world_vault

_TALL = 2600
_QUICK = 75
"""PNG: less effort in packing the pictures, which is most of the work."""

_WIDE, _NARROW = (1280, 800), (900, 650)
MANNERS = (
    (Look.LIGHT, 100, _WIDE),
    (Look.DARK, 160, _NARROW),
    (Look.LIGHT, 160, _WIDE),
    (Look.DARK, 100, _NARROW),
    (Look.LIGHT, 100, _NARROW),
    (Look.DARK, 160, _WIDE),
    (Look.LIGHT, 160, _NARROW),
    (Look.DARK, 100, _WIDE),
)
"""Colours, text size in per cent, and the window's width and height in pixels; the most different ones first."""

_VAULTS: dict[Behind, Callable[[Path], Path]] = {
    Behind.EMPTY: stage.empty_vault,
    Behind.SAMPLE: stage.filled_vault,
    Behind.WORLD: world_vault,
    Behind.JOURNEY: journey_vault,
}


@dataclass(frozen=True, slots=True)
class Manner:
    """One way to look at a page."""

    look: Look
    scale: int
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """For the picture's file name."""
        return f"{self.look.value}-{self.scale}-{self.size[0]}x{self.size[1]}"


def main() -> int:
    """Draw everything, or the shots named, into a folder."""
    given = argparse.ArgumentParser(prog="run.py screenshots")
    given.add_argument("folder", type=Path)
    given.add_argument("names", nargs="*", help="only these pages")
    chosen = given.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_tell)
    wanted = [shot for shot in shots() if not chosen.names or shot.name in chosen.names]
    with stage.workshop(chosen.folder) as work:
        for behind in Behind:
            these = [shot for shot in wanted if shot.behind is behind]
            if these:
                _draw_all(these, _vault(behind, work), chosen.folder)
    print(f"{len(list(chosen.folder.glob('*.png')))} pictures in {chosen.folder}")
    return 0


def _vault(behind: Behind, work: Path) -> Path | None:
    if behind is Behind.NOTHING:
        return None
    folder = work / behind.value
    folder.mkdir()
    stage.application()
    return _VAULTS[behind](folder)


def _draw_all(wanted: list[Shot], vault: Path | None, folder: Path) -> None:
    for language, these in groupby(sorted(wanted, key=lambda shot: shot.language), lambda shot: shot.language):
        some = list(these)
        application = stage.application()
        languages.install(application, language)
        for number, values in enumerate(MANNERS):
            here = [shot for shot in some if number < shot.manners]
            if here:
                with _opened(Manner(*values), vault, folder) as window:
                    for shot in here:
                        _draw(shot, window, folder / f"{shot.name}-{Manner(*values).name}.png")
        languages.install(application, languages.SOURCE)


@contextmanager
def _opened(manner: Manner, vault: Path | None, folder: Path) -> Iterator[Window]:
    stage.application()
    theme().apply(manner.look, manner.scale)
    place = folder / ".work"
    window = Window(stage.surroundings(place)) if vault is None else stage.open_window(place, vault)
    window.resize(*manner.size)
    if vault is not None:
        window.show()
        stage.settle(window)
    yield window
    stage.close(window)


def _draw(shot: Shot, window: Window, out: Path) -> None:
    application = stage.application()
    size, direction = window.size(), application.layoutDirection()
    if shot.tall:
        window.resize(size.width(), _TALL)
    shot.bring(window)
    window.show()
    stage.settle(window)
    picture(window).save(str(out), "PNG", _QUICK)
    for other in _others(window):
        other.close()
        other.deleteLater()
    application.setLayoutDirection(direction)
    window.resize(size)
    stage.settle(window)


def picture(window: Window) -> QPixmap:
    """The window with the dialogs that stand over it."""
    whole = window.grab()
    painter = QPainter(whole)
    for other in _others(window):
        painter.fillRect(whole.rect(), QColor(0, 0, 0, 90))
        place = QPoint((whole.width() - other.width()) // 2, max((whole.height() - other.height()) // 2, 0))
        painter.drawPixmap(place, other.grab())
    painter.end()
    return whole


def _others(window: Window) -> list[QDialog]:
    top = QApplication.topLevelWidgets()
    return [other for other in top if other is not window and other.isVisible() and isinstance(other, QDialog)]


def _tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what the plugin without a screen says again and again."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
