"""Take a picture of one page: ``python -m tests.app.ui.look PLACE OUT.png [--dark] [--scale 160] [--size 900x650]``."""

import argparse
import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.places import Place
from app.ui.preferences import Look
from app.ui.theme import theme
from tests.app.ui import stage

CACHE = Path(__file__).parents[3] / ".bench" / "stage"


def main() -> None:
    """Draw the page with the sample person's records into a file."""
    given = argparse.ArgumentParser()
    given.add_argument("place", type=Place)
    given.add_argument("out", type=Path)
    given.add_argument("--dark", action="store_true")
    given.add_argument("--scale", type=int, default=100)
    given.add_argument("--size", default="1280x800")
    given.add_argument("--record", type=int)
    given.add_argument("--detail", default="")
    chosen = given.parse_args()
    if not (CACHE / "Maria.vault").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        stage.application()
        stage.filled_vault(CACHE)
    work = CACHE / f"work-{os.getpid()}"
    shutil.copytree(CACHE / "Maria.vault", work / "Maria.vault")
    try:
        _draw(chosen, work)
    finally:
        shutil.rmtree(work)


def _draw(chosen: argparse.Namespace, work: Path) -> None:
    stage.application()
    theme().apply(Look.DARK if chosen.dark else Look.LIGHT, chosen.scale)
    window = stage.open_window(work, work / "Maria.vault")
    width, height = map(int, chosen.size.split("x"))
    window.resize(width, height)
    window.show()
    stage.settle(window)
    assert window.session is not None
    window.session.go(chosen.place, chosen.record, chosen.detail)
    stage.settle(window)
    window.grab().save(str(chosen.out))
    stage.close(window)


if __name__ == "__main__":
    main()
