"""What archives and disc images have in common: they are refused as a whole, or give entries within limits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from importers.candidates import Reason

MAX_ENTRIES = 50_000
"""Entries of one archive the person gave, with all archives inside it."""

MAX_BYTES = 20 * 10**9
"""Bytes of all those entries, unpacked."""

MAX_NESTING = 2
"""How often an archive may lie inside an archive and still be opened."""

Opener = Callable[[], BinaryIO]


class RefusedError(Exception):
    """An archive that is kept whole instead of being opened. ``detail`` names the limit, never content."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing inside an archive, under the name it has there (not yet harmless).

    ``reason`` is set where it is no file that can be handed on, or can only be had by keeping the archive itself.
    ``check`` reads the entry once and raises ``OSError`` where it is damaged.
    """

    raw: str
    size: int
    opener: Opener = field(repr=False)
    reason: Reason | None = None
    detail: str = ""
    check: Callable[[], None] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file carries that is no archive, such as a mail.

    ``names_patient``: the file says itself whose all of it is. ``trouble`` is why some of it cannot be told.
    """

    entries: tuple[Entry, ...]
    names_patient: bool = False
    trouble: Reason | None = None


Inside = Callable[[bytes, int, Opener], Carried | None]
"""What the file with these first bytes and this size carries; None for nothing."""


def nothing_inside(_head: bytes, _size: int, _opener: Opener) -> None:
    """No file carries another."""


@dataclass(slots=True)
class Budget:
    """What is left of the limits for one source."""

    entries: int = MAX_ENTRIES
    bytes: int = MAX_BYTES

    def spend(self, entries: int, size: int) -> None:
        """Take an archive's declared cost off; raises RefusedError, taking nothing, when that is too much."""
        if entries > self.entries:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "too many entries")
        if size > self.bytes:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "too large when unpacked")
        self.entries -= entries
        self.bytes -= size
