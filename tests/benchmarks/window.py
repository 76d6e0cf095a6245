"""From the start of the process to the first painted window, against KeePassXC on the same screen."""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.corpus import WORK
from tests.benchmarks.measure import Row, against, bounded, in_turn
from tests.benchmarks.program import ROOT, scratch
from tests.benchmarks.screen import quiet_home, screen

CODE = ("app", "models", "resources")
"""What is compiled before, as ``run.py`` does it."""

GOAL = 0.35
"""Seconds until somebody can see where to type."""


def rows(rounds: int) -> list[Row]:
    """Both started on an empty home under Xvfb, in turn; the first start of each only fills the disk's cache."""
    ours = quiet_home(scratch("home")) | {"PYTHONPATH": str(ROOT)}
    theirs = quiet_home(WORK / "run" / "their-home")
    subprocess.run([sys.executable, "-m", "compileall", "-q", *(ROOT / name for name in CODE)], check=False)
    know_a_vault(Path(ours["XDG_CONFIG_HOME"]))
    with screen() as seen:

        def window(_round: int) -> float:
            return seen.seconds_to_paint([sys.executable, "-m", "app"], ours)

        def reference(_round: int) -> float:
            return seen.seconds_to_paint(["keepassxc"], theirs)

        window(0)
        reference(0)
        value, other = in_turn(max(rounds, 5), window, reference)
    return [
        against("unlock window painted", value, other, 1.0),
        bounded("unlock window painted, at most", value, GOAL, "s"),
    ]


def know_a_vault(settings: Path) -> None:
    """Let the program remember a vault, so that it starts with the unlock page and not with the welcome."""
    folder = settings / "carebinder"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.json").write_text('{"recent": ["/nowhere/Anna.vault"]}', encoding="utf-8")
