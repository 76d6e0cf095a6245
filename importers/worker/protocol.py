"""How parent and child speak: frames of a JSON head and raw bytes over two pipes. Never pickle.

A frame is: length of the head in 4 bytes, length of the raw bytes in 8 bytes (both big endian), the head as UTF-8
JSON, the raw bytes. The child answers every request with exactly one frame, with raw bytes only where a picture was
asked for; before it, it may send notes (heads with the key ``pages``) that lengthen the time it is given.
"""

import json
from collections.abc import Mapping
from struct import Struct
from typing import Any, BinaryIO

_LENGTHS = Struct(">IQ")

LARGEST_HEAD = 64 * 1024 * 1024
LARGEST_BODY = 1 << 30


def frame_head(head: Mapping[str, Any], body: int = 0) -> bytes:
    """The beginning of a frame whose ``body`` raw bytes follow."""
    encoded = json.dumps(head, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return _LENGTHS.pack(len(encoded), body) + encoded


def read_head(stream: BinaryIO) -> tuple[dict[str, Any], int] | None:
    """The head of the next frame and the number of raw bytes behind it; None at the end of the stream.

    ValueError for anything that is no frame.
    """
    prefix = stream.read(_LENGTHS.size)
    if len(prefix) < _LENGTHS.size:
        return None
    length, body = _LENGTHS.unpack(prefix)
    if length > LARGEST_HEAD or body > LARGEST_BODY:
        raise ValueError("a frame beyond all limits")
    encoded = stream.read(length)
    if len(encoded) < length:
        return None
    head = json.loads(encoded)
    if not isinstance(head, dict):
        raise ValueError("no object")
    return head, body
