"""The one place that joins the program's parts: clock, randomness, settings and the way in."""

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from models.clock import SystemClock


def command_line(arguments: Sequence[str]) -> int:
    """Run one command of ``carebinder`` and return its exit code (CLI table of codes in ``app.cli.errors``)."""
    from app.cli.main import run
    from app.cli.session import Session

    here = territory(os.environ)
    return run(arguments, Session(clock=SystemClock(), random=os.urandom, settings=settings_folder(), territory=here))


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


def territory(environment: Mapping[str, str]) -> str:
    """Where this computer is set up to be, as an ISO 3166 code such as ``US``; "" where nothing says it.

    By the locale for paper (POSIX, LC_PAPER of glibc), on Windows by the user's settings.
    """
    name = next(filter(None, (environment.get(key) for key in ("LC_ALL", "LC_PAPER", "LANG"))), "")
    if sys.platform == "win32" and not name:
        import ctypes

        told = ctypes.create_unicode_buffer(85)
        ctypes.windll.kernel32.GetUserDefaultLocaleName(told, len(told))
        name = told.value
    found = re.match(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?![A-Za-z])", name)
    return found.group(1).upper() if found else ""
