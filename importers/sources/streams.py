"""Seekable, read-only streams over parts of other streams, none of which ever holds a whole large file.

Each owns the stream below it and closes it. Damage shows as ``OSError``.
"""

import io
import threading
import zlib
from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO, Generic, Protocol, TypeVar, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK = 1 << 16
MARK_EVERY = 4 << 20
"""Bytes of output between two places from which decoding can be taken up again."""


class DamagedError(OSError):
    """The bytes of an archive do not decode to what it declares."""


class Decoder(Protocol):
    """A forward-only decoder whose state can be copied."""

    def read(self, base: BinaryIO, want: int) -> bytes:
        """At most ``want`` more bytes (0 < want), b"" at the end. Reads ``base`` from wherever the state says."""
        ...

    def copy(self) -> "Decoder":
        """An independent decoder in the same state."""
        ...


D = TypeVar("D", bound=Decoder)


class Marks(Generic[D]):
    """Decoder states along one content, shared by all its streams, so that seeking back need not start over."""

    def __init__(self, first: D) -> None:
        self._lock = threading.Lock()
        self._positions = [0]
        self._states: list[Decoder] = [first.copy()]

    def add(self, position: int, state: Decoder) -> None:
        """Remember ``state`` unless a mark lies less than ``MARK_EVERY`` before ``position``."""
        with self._lock:
            if position >= self._positions[-1] + MARK_EVERY:
                self._positions.append(position)
                self._states.append(state.copy())

    def before(self, position: int) -> tuple[int, Decoder]:
        """The last mark at or before ``position``."""
        with self._lock:
            index = bisect_right(self._positions, position) - 1
            return self._positions[index], self._states[index].copy()


class _Seekable(io.RawIOBase):
    """What all of them share: a position inside ``size`` bytes."""

    def __init__(self, base: BinaryIO, size: int) -> None:
        self._base = base
        self._size = size
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        got = self._take(min(len(view), max(0, self._size - self._position)))
        view[: len(got)] = got
        self._position += len(got)
        return len(got)

    @abstractmethod
    def _take(self, want: int) -> bytes: ...

    def close(self) -> None:
        self._base.close()
        super().close()


class Slice(_Seekable):
    """Some extents ``(offset, length)`` of a stream, one after the other."""

    def __init__(self, base: BinaryIO, extents: Sequence[tuple[int, int]]) -> None:
        super().__init__(base, sum(length for _, length in extents))
        self._extents = extents

    def _take(self, want: int) -> bytes:
        before = 0
        for offset, length in self._extents:
            inside = self._position - before
            if inside < length:
                self._base.seek(offset + inside)
                return self._base.read(min(want, length - inside))
            before += length
        return b""


class Decoded(_Seekable):
    """What a decoder makes of a stream, at most ``size`` bytes of it."""

    def __init__(self, base: BinaryIO, size: int, marks: Marks[D]) -> None:
        super().__init__(base, size)
        self._marks = marks
        self._at, self._state = marks.before(0)

    def _take(self, want: int) -> bytes:
        if want == 0:
            return b""
        self._go_to(self._position)
        if self._at != self._position:
            return b""
        return self._step(want)

    def _go_to(self, position: int) -> None:
        marked, state = self._marks.before(position)
        if position < self._at or marked > self._at:
            self._at, self._state = marked, state
        while self._at < position:
            if not self._step(min(CHUNK, position - self._at)):
                return

    def _step(self, want: int) -> bytes:
        got = self._state.read(self._base, want)
        self._at += len(got)
        self._marks.add(self._at, self._state)
        return got


class Inflate:
    """Raw Deflate (RFC 1951)."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
        self._input = 0
        self._waiting = b""

    def read(self, base: BinaryIO, want: int) -> bytes:
        """See Decoder. Raises DamagedError when the bytes are no Deflate stream or end too early."""
        while not self._zlib.eof:
            if not self._waiting:
                base.seek(self._input)
                self._waiting = base.read(CHUNK)
                self._input += len(self._waiting)
                if not self._waiting:
                    raise DamagedError("the compressed bytes end too early")
            try:
                got = self._zlib.decompress(self._waiting, want)
            except zlib.error as error:
                raise DamagedError("not a Deflate stream") from error
            self._waiting = self._zlib.unconsumed_tail
            if got:
                return got
        return b""

    def copy(self) -> "Inflate":
        """See Decoder."""
        twin = Inflate.__new__(Inflate)
        twin._zlib, twin._input, twin._waiting = self._zlib.copy(), self._input, self._waiting
        return twin


def buffered(raw: io.RawIOBase) -> BinaryIO:
    """``raw`` as an ordinary binary file."""
    return cast(BinaryIO, io.BufferedReader(raw, CHUNK))
