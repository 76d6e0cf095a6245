"""A disk that fails once: the Nth call of one kind that touches a folder raises what the system would."""

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

KINDS = ("open", "write", "fsync", "rename", "unlink", "mkdir")
_CALLS = {
    "open": [(os, "open"), (io, "open"), (builtins, "open")],
    "write": [(os, "write")],
    "fsync": [(os, "fsync")],
    "rename": [(os, "replace"), (os, "rename")],
    "unlink": [(os, "unlink"), (os, "remove")],
    "mkdir": [(os, "mkdir")],
}
_NUMBERS = {"open": (errno.EIO, errno.EMFILE), "write": (errno.EIO, errno.ENOSPC), "mkdir": (errno.EIO, errno.ENOSPC)}


class Fault:
    """Counts calls below ``root`` and fails the one numbered ``at``, from 0. ``struck`` says whether it came so far."""

    def __init__(self, root: Path, kind: str, at: int) -> None:
        self.root, self.kind, self.at = str(root), kind, at
        self.seen = 0
        numbers = _NUMBERS.get(kind, (errno.EIO,))
        self.number = numbers[at % len(numbers)]

    @property
    def struck(self) -> bool:
        return self.seen > self.at

    def wrapped(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(place: Any, *more: Any, **named: Any) -> Any:
            if self._below(place):
                self.seen += 1
                if self.seen == self.at + 1:
                    raise OSError(self.number, os.strerror(self.number))
            return real(place, *more, **named)

        return call

    def _below(self, place: Any) -> bool:
        if isinstance(place, int):
            try:
                place = Path(f"/proc/self/fd/{place}").readlink()
            except OSError:
                return False
        return os.fspath(place).startswith(self.root) if isinstance(place, str | Path) else False


@contextmanager
def failing(root: Path, kind: str, at: int) -> Iterator[Fault]:
    """Let the call fail while this is entered."""
    fault = Fault(root, kind, at)
    with pytest.MonkeyPatch.context() as patch:
        for module, name in _CALLS[kind]:
            patch.setattr(module, name, fault.wrapped(getattr(module, name)))
        yield fault
