"""What went wrong, told apart: a fault of the world as a UserError, a fault of ours as a report without content."""

import errno
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from models.errors import ErrorKind, UserError, fault_of

_ABSENT = {errno.ENOENT, errno.ENOTDIR}


def from_system(error: OSError) -> UserError:
    """An operating system's refusal as a fault of the world; names the file where the system does."""
    path = error.filename if isinstance(error.filename, str) else None
    if error.errno in _ABSENT:
        return UserError(ErrorKind.SOURCE_MISSING, path=path)
    kind = fault_of(error)
    if kind is not ErrorKind.IO_FAILED:
        return UserError(kind, path=path)
    reason = os.strerror(error.errno) if error.errno else type(error).__name__
    return UserError(ErrorKind.IO_FAILED, path=path, reason=reason)


def bug_report(error: BaseException) -> str:
    """Which kinds of exception at which places of our code: no message, no value, no name of a file of the person."""
    lines = [f"Carebinder, Python {sys.version.split()[0]} on {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None and len(lines) < 60:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [f"  {place}" for place in _places(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> Iterator[str]:
    root = Path(__file__).parents[2]
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        if path.is_relative_to(root) and "site-packages" not in path.parts:
            yield f"{path.relative_to(root).as_posix()}:{frame.lineno} {frame.name}"
