"""The one place that joins the program's parts: clock, randomness, settings and the way in."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from models.clock import SystemClock


def command_line(arguments: Sequence[str]) -> int:
    """Run one command of ``carebinder`` and return its exit code (CLI table of codes in ``app.cli.errors``)."""
    from app.cli.main import run
    from app.cli.session import Session

    return run(arguments, Session(clock=SystemClock(), random=os.urandom, settings=settings_folder()))


def window() -> int:
    """Open the window and return its exit code; without a screen say why not, and 4."""
    from app.ui.screen import why_not

    reason = why_not()
    if reason is not None:
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 4
    from app.ui.sources_unread import spare_reading

    spare_reading()
    from app.ui.application import run
    from app.ui.preferences import PreferenceFile
    from app.ui.surroundings import Surroundings

    return run(Surroundings(SystemClock(), os.urandom, PreferenceFile(settings_folder() / "window.json")))


def settings_folder() -> Path:
    """The folder of the program's settings. Linux is asked directly, which is quicker than the library."""
    if sys.platform.startswith("linux"):
        base = os.environ.get("XDG_CONFIG_HOME", "").strip()
        return Path(base or Path.home() / ".config") / "carebinder"
    import platformdirs

    return platformdirs.user_config_path("carebinder", appauthor=False)
