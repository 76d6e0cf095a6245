"""Inflates a deflated dataset (PS3.5, A.5) without ever holding more than a set amount."""

import zlib

LARGEST = 512 * 1024 * 1024
_STEP = 4 * 1024 * 1024


class TooLargeError(Exception):
    """The dataset inflates to more than ``LARGEST`` bytes."""


def inflate(data: bytes | memoryview, most: int = LARGEST, enough: int = LARGEST + 1) -> bytes:
    """Inflate raw deflate data as far as it goes; a stream that breaks off gives what came before.

    Stops without a word once there are ``enough`` bytes, for who needs only the beginning.

    Raises :class:`TooLargeError` when there would be more than ``most`` bytes, zlib.error when nothing is deflated.
    """
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    parts: list[bytes] = []
    length = 0
    rest: bytes | memoryview = data
    while len(rest) and not engine.eof and length < enough:
        try:
            part = engine.decompress(rest, min(_STEP, enough))
        except zlib.error:
            if not parts:
                raise
            break
        length += len(part)
        if length > most:
            raise TooLargeError
        parts.append(part)
        rest = engine.unconsumed_tail
        if not part and not rest:
            break
    return b"".join(parts)
