"""What a check says of a vault: plain values, also for the screen."""

from dataclasses import dataclass
from enum import StrEnum


class CheckKind(StrEnum):
    """What can be wrong with a vault."""

    HEADER_COPY = "header_copy"
    CONFLICTED_COPY = "conflicted_copy"
    DATABASE = "database"
    FULL_TEXT = "full_text"
    ROWS_LOST = "rows_lost"
    RECORD_SUM = "record_sum"
    CONTENT_DAMAGED = "content_damaged"
    CONTENT_MISSING = "content_missing"
    SEGMENT_DAMAGED = "segment_damaged"
    ORPHAN = "orphan"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """Something that is not as it should be.

    ``subject`` names the original file, or the vault's own file or table; ``record_id`` the record it belongs to.
    """

    kind: CheckKind
    subject: str
    record_id: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """How many files, and bytes as they lie there, are in the folder ``orphans``: nothing uses them any more."""

    files: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found, how many original files and bytes it has read to know, and what lies aside."""

    findings: tuple[CheckFinding, ...]
    files: int
    bytes: int
    aside: Aside = Aside()

    @property
    def clean(self) -> bool:
        """True when all is as it was stored."""
        return not self.findings
