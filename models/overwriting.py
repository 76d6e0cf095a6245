"""Overwriting a secret that came as ``str`` or ``bytes``: Python never changes them, and leaves them behind when freed.

Only for whoever made the value and knows that nobody else uses it any more: a constant of the program would change
everywhere. Our own keys are kept in a ``bytearray`` instead and need none of this.
"""

import sys

_ASCII_HEADER = sys.getsizeof("") - 1
_BYTES_HEADER = sys.getsizeof(b"") - 1
_WIDE_HEADER = sys.getsizeof("Ā" * 2) - 3 * 2


def overwrite(secret: str | bytes) -> None:
    """Fill the value with zeros where it lies in CPython's memory; another Python keeps it as it is.

    Of one sign or none there is one object for all of the program: it stays. Where a text beyond ASCII was handed to a
    library in UTF-8, Python may keep that copy beside it, which is not reached from here.
    """
    if len(secret) < 2 or sys.implementation.name != "cpython":
        return
    import ctypes

    start, size = _layout(secret)
    ctypes.memset(id(secret) + start, 0, size)


def _layout(secret: str | bytes) -> tuple[int, int]:
    """Where the signs begin in the object, and how many bytes they take (PEP 393, compact strings)."""
    if isinstance(secret, bytes):
        return _BYTES_HEADER, len(secret)
    if secret.isascii():
        return _ASCII_HEADER, len(secret)
    highest = max(secret)
    width = 1 if highest < "\u0100" else 2 if highest < "\U00010000" else 4
    return _WIDE_HEADER, width * len(secret)
