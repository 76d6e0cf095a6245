"""What is taken out of a PDF, whoever reads it, and how much of it at most."""

from collections.abc import Callable
from dataclasses import dataclass, field

MAX_TEXT = 2_000_000
SCANNED_BELOW = 5
FREE_SECONDS = 8
PAGES_A_SECOND = 100
LETTERS_A_SECOND = 200

FLAG_SCANNED = "scanned"
FLAG_ATTACHMENTS = "attachments"
FLAG_TEXT_CAPPED = "text_capped"
FLAG_OUT_OF_TIME = "text_out_of_time"
FLAG_PAGES_UNREAD = "pages_unread"
FLAG_SECOND_READER = "second_reader"


@dataclass(frozen=True, slots=True)
class Unopened:
    """A PDF that could not be opened: for want of the right password, or because of what ``detail`` names.

    ``locked`` otherwise than by a password, for the holders of certain certificates.
    """

    password: bool = False
    detail: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of all pages with a form feed between them; ``scanned`` counts pages that hold only a picture."""

    pages: int
    text: str
    scanned: int = 0
    title: str = ""
    flags: tuple[str, ...] = ()


class Budget:
    """Reading time in seconds: 8, and 0.2 more for each page, at most 40; and never much more than it is worth.

    It stays below the limit at which the process is ended, so that a large file still gives what was read of it. Beyond
    the first 8 seconds time has to be earned, by pages read and by letters found: real pages take milliseconds, while
    a few kilobytes can hold a thousand that take a second each and say nothing.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._start = seconds()

    def spent(self, pages: int, read: int, letters: int) -> bool:
        """True when a file of ``pages`` pages, of which ``read`` gave so many ``letters``, has had its time."""
        earned = FREE_SECONDS + read / PAGES_A_SECOND + letters / LETTERS_A_SECOND
        return self._seconds() - self._start > min(FREE_SECONDS + 0.2 * pages, earned, 40)


@dataclass(slots=True)
class Collector:
    """Gathers pages until text or time runs out."""

    pages: int
    budget: Budget
    texts: list[str] = field(default_factory=list)
    scanned: int = 0
    flags: list[str] = field(default_factory=list)
    _length: int = 0

    def add(self, text: str, looks_scanned: Callable[[], bool]) -> None:
        """Take one page's text; ``looks_scanned`` is asked only where there is next to none."""
        self.texts.append(text[: MAX_TEXT - self._length])
        self._length += len(text)
        if len(text.strip()) < SCANNED_BELOW and looks_scanned():
            self.scanned += 1

    def skip(self) -> None:
        """A page that could not be read."""
        self.texts.append("")
        self.flag(FLAG_PAGES_UNREAD)

    def flag(self, flag: str) -> None:
        """Note a flag, once."""
        if flag not in self.flags:
            self.flags.append(flag)

    def full(self) -> bool:
        """True when nothing more is to be read; flags why."""
        if self._length >= MAX_TEXT:
            self.flag(FLAG_TEXT_CAPPED)
            return True
        if self.budget.spent(self.pages, len(self.texts), self._length):
            self.flag(FLAG_OUT_OF_TIME)
            return True
        return False

    def extract(self, title: str) -> Extract:
        """What was gathered."""
        if self.scanned:
            self.flag(FLAG_SCANNED)
        text = "\f".join(self.texts).replace("\r\n", "\n").replace("\0", "")
        return Extract(self.pages, text, self.scanned, title, tuple(self.flags))
