"""The bytes of a segment file; FORMAT.md has them as a table.

``header || STREAM(data || manifest || padding || trailer)``, where the header is the associated data of every chunk.
"""

import json
import struct
from dataclasses import dataclass
from typing import Any, Final

from models.vault.keys import Key, extract_and_expand
from models.vault.stream import CHUNK, sealed_size

MAGIC: Final = b"CBSEGMNT"
VERSION: Final = 1
AES_256_GCM: Final = 1
_HEADER = struct.Struct(">8sHHI16s16sI32s")
HEADER_BYTES: Final = _HEADER.size
_TRAILER = struct.Struct(">QQ8s")
TRAILER_BYTES: Final = _TRAILER.size
TRAILER_MAGIC: Final = b"CBSEGEND"
ID_BYTES: Final = 16
SALT_BYTES: Final = 32
_INDEX = 0
_LARGEST_MANIFEST = 256 * 1024 * 1024


class UnreadableLayoutError(Exception):
    """The header or the trailer is not one of ours."""


@dataclass(frozen=True, slots=True)
class SegmentHeader:
    """What stands unencrypted, but authenticated, at the start of a segment file."""

    vault_id: bytes
    segment_id: bytes
    salt: bytes

    def encode(self) -> bytes:
        """The HEADER_BYTES bytes."""
        return _HEADER.pack(MAGIC, VERSION, AES_256_GCM, CHUNK, self.vault_id, self.segment_id, _INDEX, self.salt)

    @classmethod
    def decode(cls, raw: bytes) -> "SegmentHeader":
        """Read it; UnreadableLayoutError when any field is not as ``encode`` writes it."""
        if len(raw) != HEADER_BYTES:
            raise UnreadableLayoutError
        *_, vault_id, segment_id, _index, salt = _HEADER.unpack(raw)
        header = cls(vault_id, segment_id, salt)
        if header.encode() != raw:
            raise UnreadableLayoutError
        return header

    def key(self, blob_key: Key) -> Key:
        """The key of this segment alone, from the vault's blob key (HKDF-SHA256)."""
        info = self.vault_id + self.segment_id + _INDEX.to_bytes(4, "big")
        return extract_and_expand(blob_key.secret, self.salt, info)


@dataclass(frozen=True, slots=True)
class Trailer:
    """The last bytes of the plaintext: how long data and manifest are."""

    data_length: int
    manifest_length: int

    def encode(self) -> bytes:
        """The TRAILER_BYTES bytes."""
        return _TRAILER.pack(self.data_length, self.manifest_length, TRAILER_MAGIC)

    @classmethod
    def decode(cls, raw: bytes, plain_size: int) -> "Trailer":
        """Read it; UnreadableLayoutError when it does not fit into a plaintext of this size."""
        data_length, manifest_length, magic = _TRAILER.unpack(raw)
        needed = data_length + manifest_length + TRAILER_BYTES
        if magic != TRAILER_MAGIC or padme(needed) != plain_size or manifest_length > _LARGEST_MANIFEST:
            raise UnreadableLayoutError
        return cls(data_length, manifest_length)


def manifest_text(entries: list[dict[str, Any]]) -> bytes:
    """A segment's manifest as JSON."""
    return json.dumps(entries, separators=(",", ":"), ensure_ascii=True).encode()


def manifest_entries(text: bytes) -> list[dict[str, Any]]:
    """Read a manifest; UnreadableLayoutError when it is not a list of objects."""
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableLayoutError from error
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UnreadableLayoutError
    return entries


def padme(length: int) -> int:
    """The padded length: at most 12 % more, so that only O(log log length) bits of a size are seen.

    Source: Nikitin et al., Reducing Metadata Leakage from Encrypted Files and Communication with PURBs, 2019,
    section 4.2.
    """
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    free = (1 << (exponent - exponent.bit_length())) - 1
    return (length + free) & ~free


def file_size(data_length: int, manifest_length: int) -> int:
    """The size of the whole segment file."""
    return HEADER_BYTES + sealed_size(padme(data_length + manifest_length + TRAILER_BYTES))
