"""What is here already: in the vault, or earlier in the same import."""

from importers.candidates import Reason
from importers.duplicates import Duplication, Sameness, decide
from models.vault import Intake

_LOCKED = (Reason.PASSWORD, Reason.WRONG_PASSWORD)


class Known:
    """Remembers the files of this import on top of what the vault knows."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._places: dict[bytes, int] = {}
        self._uids: dict[str, bytes] = {}
        self.twins: dict[int, int] = {}

    def check(self, place: int, sha256: bytes, size: int) -> Duplication:
        """Is this very content here? A twin within the import is noted in ``twins`` (place to earlier place)."""
        earlier = self._places.setdefault(sha256, place)
        if earlier != place:
            self.twins[place] = earlier
            return Duplication(Sameness.SAME_BYTES)
        return decide(sha256, self._intake.known(sha256, size))

    def locked(self, record: int | None) -> bool:
        """Is this record unread for want of its password?"""
        return record is not None and self._intake.unread(record) in _LOCKED

    def check_uid(self, uid: str, sha256: bytes) -> Duplication:
        """Does other content bear this SOP Instance UID (PS3.5 section 9: it must be unique)?"""
        earlier = self._uids.setdefault(uid, sha256)
        if earlier != sha256:
            return decide(sha256, None, (0, earlier))
        return decide(sha256, None, self._intake.known_uid(uid))
