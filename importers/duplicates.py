"""Is this file already here? Pure decisions over what the vault knows; nothing is dropped except the same bytes."""

from dataclasses import dataclass
from enum import StrEnum

FLAG_SAME_UID = "same_uid_other_bytes"


class Sameness(StrEnum):
    """How a file relates to what is already kept."""

    NEW = "new"
    SAME_BYTES = "same_bytes"
    SAME_UID_OTHER_BYTES = "same_uid_other_bytes"


@dataclass(frozen=True, slots=True)
class Duplication:
    """The decision about one file; ``record`` is the record it repeats, ``flags`` go on the new record."""

    sameness: Sameness
    record: int | None = None
    flags: tuple[str, ...] = ()

    @property
    def keep(self) -> bool:
        """True when the file is to be stored."""
        return self.sameness is not Sameness.SAME_BYTES


def decide(sha256: bytes, same_bytes: int | None, same_uid: tuple[int, bytes] | None = None) -> Duplication:
    """Decide about one file by its SHA-256.

    ``same_bytes`` is the record that holds exactly these bytes; ``same_uid`` the record and hash kept under the same
    SOP Instance UID. Equal UIDs with unequal bytes are both kept: a UID must be unique (DICOM PS3.5 section 9), so one
    of the two was changed, and which one is not ours to say.
    """
    if same_bytes is not None:
        return Duplication(Sameness.SAME_BYTES, same_bytes)
    if same_uid is None:
        return Duplication(Sameness.NEW)
    record, other = same_uid
    if other == sha256:
        return Duplication(Sameness.SAME_BYTES, record)
    return Duplication(Sameness.SAME_UID_OTHER_BYTES, record, (FLAG_SAME_UID,))
