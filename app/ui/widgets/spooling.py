"""Beginning to print: what the printing library of the system writes on the way lies in memory, not on the disk.

On Linux, CUPS gathers the sheets in a file in ``TMPDIR`` until the last one is drawn, in plain text; a program that is
killed meanwhile leaves it there. The person's runtime folder is theirs alone, in memory, and gone when they log out.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

_ROOM = 256 << 20
"""Free bytes that a long print must find there."""


def begin_on(printer: QPrinter, painter: QPainter) -> bool:
    """Begin to draw on a printer; False when it refuses."""
    with in_memory():
        return painter.begin(printer)


@contextmanager
def in_memory() -> Iterator[None]:
    """Temporary files begun inside lie in the runtime folder, where there is one with room."""
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "linux" or not _is_roomy(place):
        yield
        return
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = place
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def _is_roomy(place: str) -> bool:
    try:
        return Path(place).is_absolute() and os.access(place, os.W_OK) and shutil.disk_usage(place).free >= _ROOM
    except OSError:
        return False
