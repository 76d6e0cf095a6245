"""One print, from its beginning to the words for how it ended.

What the printing library of the system writes on the way lies in memory, not on the disk. On Linux, CUPS gathers the
sheets in a file in ``TMPDIR`` until the last one is drawn, in plain text; a program that is killed meanwhile leaves it
there. The person's runtime folder is theirs alone, in memory, and gone when they log out.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

_ROOM = 256 << 20
"""Free bytes that a long print must find there."""

_END_OF_PDF: Final = b"%%EOF"


class How(Enum):
    """How a print ended."""

    PRINTED = auto()
    SAVED = auto()
    REFUSED = auto()
    STOPPED = auto()


class Ended(NamedTuple):
    """How a print ended; ``file`` is what was to be written in place of paper, None when a printer was chosen."""

    how: How
    file: Path | None = None

    @property
    def good(self) -> bool:
        """Whether all of it is on its way."""
        return self.how in (How.PRINTED, How.SAVED)

    @property
    def words(self) -> str:
        """What to tell the person."""
        translate, name = QCoreApplication.translate, self.file.name if self.file else ""
        if self.how is How.PRINTED:
            return translate("Printing", "Sent to the printer.")
        if self.how is How.SAVED:
            return translate("Printing", "Saved as {name}. It is not encrypted there.").format(name=name)
        if self.how is How.STOPPED and self.file is None:
            return translate("Printing", "Printing was stopped. Pages that were ready may still come out.")
        if self.how is How.STOPPED:
            return translate("Printing", "Printing was stopped. No file was saved.")
        if self.file is None:
            return translate("Printing", "Nothing was printed: the printer did not take it. Is it on, and connected?")
        return translate("Printing", "{name} could not be written. Please choose another folder.").format(name=name)


class Spool:
    """A printer, or a file in its place, while sheets are drawn with ``painter``."""

    def __init__(self, printer: QPrinter) -> None:
        self.printer, self.painter = printer, QPainter()
        self._file = Path(printer.outputFileName()) if printer.outputFileName() else None
        self._good = False

    def begin(self) -> bool:
        """Begin the first sheet; False when the printer refuses."""
        with in_memory():
            self._good = self.painter.begin(self.printer)
        return self._good

    def turn(self) -> bool:
        """Begin the next sheet; False when the printer refuses."""
        self._good = self._good and self.printer.newPage()
        return self._good

    def end(self, *, stopped: bool = False) -> Ended:
        """Hand over what was drawn, or when it was ``stopped``, as little of it as the system allows."""
        file, begun = self._file, self.painter.isActive()
        if begun:
            if stopped:
                self.printer.abort()
            self._good = self.painter.end() and self._good
        refused = not self._good or self.printer.printerState() is QPrinter.PrinterState.Error
        if not (refused or stopped) and (file is None or _is_whole(file)):
            return Ended(How.PRINTED if file is None else How.SAVED, file)
        if begun and file is not None and file.is_file():
            file.unlink(missing_ok=True)
        return Ended(How.STOPPED if stopped and not refused else How.REFUSED, file)


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


def _is_whole(pdf: Path) -> bool:
    """Whether a file was written to its end: Qt tells nobody that the disk was full."""
    try:
        with pdf.open("rb") as file:
            file.seek(-min(64, pdf.stat().st_size), os.SEEK_END)
            return _END_OF_PDF in file.read()
    except OSError:
        return False


def _is_roomy(place: str) -> bool:
    try:
        return Path(place).is_absolute() and os.access(place, os.W_OK) and shutil.disk_usage(place).free >= _ROOM
    except OSError:
        return False
