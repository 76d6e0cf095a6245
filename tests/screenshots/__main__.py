"""``python -m tests.screenshots DIR [NAME ...]``: every page, light and dark, 100 % and 160 % text, in two sizes."""

import argparse
import os
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.preferences import Look
from app.ui.theme import theme
from tests.app.ui import stage
from tests.screenshots.shots import Shot, shots

SIZES = ((1280, 800), (900, 650))
SCALES = (100, 160)


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
    wanted = [shot for shot in shots() if not chosen.names or shot.name in chosen.names]
    with stage.workshop(chosen.folder) as work:
        for filled in (False, True):
            _draw_all([shot for shot in wanted if shot.filled is filled], work, chosen.folder, filled=filled)
    print(f"{len(list(chosen.folder.glob('*.png')))} pictures in {chosen.folder}")
    return 0


def _draw_all(wanted: list[Shot], work: Path, folder: Path, *, filled: bool) -> None:
    if not wanted:
        return
    place = work / ("filled" if filled else "empty")
    place.mkdir()
    vault = stage.filled_vault(place) if filled else stage.empty_vault(place)
    stage.application()
    for look, scale, size in product((Look.LIGHT, Look.DARK), SCALES, SIZES):
        manner = Manner(look, scale, size)
        theme().apply(look, scale)
        window = stage.open_window(place, vault)
        window.resize(*size)
        window.show()
        stage.settle(window)
        for shot in wanted:
            shot.bring(window)
            stage.settle(window)
            window.grab().save(str(folder / f"{shot.name}-{manner.name}.png"))
        stage.close(window)


if __name__ == "__main__":
    sys.exit(main())
