"""One at a time: programs and threads that change one file take turns, and nobody waits for ever."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE: Final = 2.0
"""Seconds. A change takes some milliseconds; whoever holds on longer was stopped by somebody."""

_LOOK: Final = 0.01
_NO_LOCKS: Final = frozenset({errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK})
"""Not possible here: a folder on a network may know no locks."""


@contextmanager
def alone(lock: Path, patience: float) -> Iterator[bool]:
    """True inside when nobody else is inside with the same lock file, False when somebody still is after ``patience``.

    That is in seconds. The system lets go when a process dies, however it dies, so a lock file left behind is harmless.
    Where there are no locks it is always True. Raises OSError when the lock file cannot be made.
    """
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _taken(descriptor, patience)
    finally:
        os.close(descriptor)


def _taken(descriptor: int, patience: float) -> bool:
    for _ in range(round(patience / _LOOK)):
        if _take(descriptor):
            return True
        time.sleep(_LOOK)
    return _take(descriptor)


def _take(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _NO_LOCKS
    return True
