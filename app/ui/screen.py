"""Whether a window can be opened on this computer, and if not, why. Knows no Qt and loads nothing else of ours."""

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping

OFFSCREEN: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt needs of a Linux system even to draw into memory: library, and Debian's package of it."""

WINDOW: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a window under X needs besides."""


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """True where a window could be shown: a Linux session with a display, or another system."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def lacking(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The Debian packages without which Qt cannot start here."""
    if not sys.platform.startswith("linux"):
        return []
    drawn = environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))
    wanted = OFFSCREEN if drawn or not has_screen(environment) else {**OFFSCREEN, **WINDOW}
    return absent(wanted)


def absent(libraries: Mapping[str, str]) -> list[str]:
    """The packages of those libraries that cannot be loaded."""
    return [package for library, package in libraries.items() if not _loads(library)]


def why_not(environment: Mapping[str, str] = os.environ) -> str | None:
    """A sentence that says why no window can be opened and what to do; None when one can."""
    if not has_screen(environment):
        return (
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.\n"
            "Everything can be done on the command line too: carebinder --help"
        )
    packages = lacking(environment)
    if packages:
        return f"The window needs system libraries that are missing. Install them with:\n\n    {apt_line(packages)}\n"
    return None


def apt_line(packages: Iterable[str]) -> str:
    """The line that installs packages on Debian and its relatives."""
    return f"sudo apt-get install -y {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
