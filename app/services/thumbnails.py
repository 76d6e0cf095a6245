"""The small picture that stands for a series in a list: its middle one, made once and kept in the vault."""

from collections.abc import Callable, Sequence

from app.imaging.decode import drawn
from app.imaging.order import middle, slices
from importers.pictured import Frame
from models.errors import ErrorKind, UserError
from models.records import StoredFile
from models.vault import Vault

EDGE = 96
"""Pixels of the longer side."""

Decoded = Callable[[Vault, StoredFile, int], Frame]
"""Gives picture ``number``, from 0, of a file: ``Looker.frame``."""


def kept(vault: Vault, record_ids: Sequence[int]) -> dict[int, bytes]:
    """Those made before, as PNG, by record."""
    return vault.thumbnails.get(record_ids)


def made(vault: Vault, decoded: Decoded, record_id: int) -> bytes:
    """The one of a record, made now unless it is there. UserError NO_RECORD, NO_PICTURE with the ``reason``."""
    there = vault.thumbnails.get([record_id])
    if there:
        return there[record_id]
    record = vault.records.get(record_id)
    ordered = slices(vault.records.files(record_id))
    if not ordered:
        raise UserError(ErrorKind.NO_PICTURE, record=record_id, reason="no_pixels")
    chosen = ordered[middle(ordered)]
    picture = drawn(decoded(vault, chosen.file, chosen.frame), max_edge=EDGE)
    if vault.read_only is None:
        vault.thumbnails.keep(record_id, record.sha256, picture)
    return picture
