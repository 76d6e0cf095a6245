"""Archives that were kept unread for want of their password, and are open now: what is in them is filed by itself.

The unread copy goes to the bin once everything in its archive is in the vault: from there it can be taken out again.
"""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress

from importers.candidates import Item, OpenedArchive, Outcome, Reason
from models.errors import UserError
from models.vault import Intake, Vault

_BLOCK = 1024 * 1024
_TAKEN = (Outcome.STORED, Outcome.STORED_UNREAD, Outcome.DUPLICATE, Outcome.HELD)
NO_RECORDS = (
    Reason.VIEWER_PROGRAM,
    Reason.DISC_INDEX,
    Reason.DISC_COPY,
    Reason.SYSTEM_FILE,
    Reason.NOT_A_FILE,
    Reason.PART_OF_MAIL,
)
"""What may be left out of an archive, which is then whole in the vault all the same."""


def replaced(vault: Vault, intake: Intake, archive: OpenedArchive, items: Iterable[Item]) -> Item | None:
    """Move the unread record of an archive's own bytes to the bin, and say so; None where nothing is to be replaced.

    ``items`` are the lines of this import so far: an archive of which anything could not be taken in stays.
    """
    waiting = intake.unread_of_size(archive.size)
    inside = [item for item in items if item.path.startswith(f"{archive.path}!/")]
    if not waiting or not inside or not all(_taken(item) for item in inside):
        return None
    record = waiting.get(_sum(archive))
    if record is None or not intake.unread(record):  # a large one takes its time, in which it may have been deleted
        return None
    vault.records.bin([record])
    return Item(archive.path, Outcome.DUPLICATE, Reason.ARCHIVE_UNLOCKED.value, record)


def _taken(item: Item) -> bool:
    return item.outcome in _TAKEN or item.reason in NO_RECORDS


def _sum(archive: OpenedArchive) -> bytes:
    """The SHA-256 of an archive's own bytes; b"" where they cannot be read any more."""
    digest = hashlib.sha256()
    with suppress(OSError, UserError):
        for block in _blocks(archive):
            digest.update(block)
        return digest.digest()
    return b""


def _blocks(archive: OpenedArchive) -> Iterator[bytes]:
    with archive.opener() as stream:
        while block := stream.read(_BLOCK):
            yield block
