"""A day or moment by which something of a case is to be done, as a plain value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something due. ``kind`` is a code; ``due`` is a timezone-aware moment, or a day when only the day is known.

    ``params`` fill the sentence that a page makes of ``kind`` and may tell of records: they never leave the vault.
    """

    kind: str
    due: datetime | date
    done: bool = False
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if isinstance(self.due, datetime) and self.due.utcoffset() is None:
            raise ValueError("a moment needs its offset from UTC")

    @property
    def day(self) -> date:
        """The calendar day, as written down with its own offset."""
        return self.due.date() if isinstance(self.due, datetime) else self.due
