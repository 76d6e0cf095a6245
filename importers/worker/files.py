"""A file on its way to a child."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from importers.candidates import Kind, Reason
from importers.worker.process import ChildLostError

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read: ``stream`` is seekable and gives at least ``size`` bytes."""

    kind: Kind
    stream: BinaryIO
    size: int
    name: str
    password: str | None = field(repr=False)
    token: str = ""

    def blocks(self, length: int) -> Iterator[bytes]:
        """The first ``length`` bytes; ChildLostError when the file has become shorter than it was."""
        self.stream.seek(0)
        while length:
            block = self.stream.read(min(length, _BLOCK))
            if not block:
                raise ChildLostError(Reason.CHANGED_WHILE_READ)
            length -= len(block)
            yield block


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that a child keeps for the next look into it: ``token`` tells it from others, ``opened`` gives its bytes.

    It is opened only when a child does not have it yet; OSError and what else ``opened`` raises passes through.
    """

    token: str
    opened: Callable[[], BinaryIO] = field(repr=False)
    size: int

    def blocks(self, length: int) -> Iterator[bytes]:
        """As a File's; nothing is opened for none."""
        if not length:
            return
        with self.opened() as stream:
            yield from File(Kind.OTHER, stream, self.size, "", None).blocks(length)
