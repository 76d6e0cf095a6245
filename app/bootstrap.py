"""The one place that joins the program's parts: clock, randomness, settings and the way in."""

import os
from collections.abc import Sequence

from models.clock import SystemClock


def command_line(arguments: Sequence[str]) -> int:
    """Run one command of ``carebinder`` and return its exit code (CLI table of codes in ``app.cli.errors``)."""
    from app.cli.main import run
    from app.cli.session import Session

    return run(arguments, Session(clock=SystemClock(), random=os.urandom))


def window() -> int:
    """Open the window and return its exit code."""
    import platformdirs

    from app.ui.application import run
    from app.ui.preferences import PreferenceFile
    from app.ui.session import Surroundings

    settings = platformdirs.user_config_path("carebinder", appauthor=False) / "window.json"
    return run(Surroundings(SystemClock(), os.urandom, PreferenceFile(settings)))
