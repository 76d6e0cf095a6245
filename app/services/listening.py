"""Playing a recording from memory: pieces come from the limited child, and a loudspeaker takes them moment by moment.

Nothing of it is written to a disk. There is no recording here: a microphone would need a library and permissions of
its own on every system, and every telephone records already; its file is added like any other.
"""

from collections.abc import Callable, Generator
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from importers.pictured import Tape

if TYPE_CHECKING:
    from miniaudio import PlaybackDevice  # type: ignore[import-untyped]  # its authors give no types

PIECE_SECONDS = 10
_MOST_PIECES = 6
"""A minute of sound: what was heard last, and what comes next."""

_BUFFER_MS = 150


class NoLoudspeakerError(Exception):
    """There is nothing on this computer that sound could come out of."""


class Loudspeaker(Protocol):
    """Something that sound comes out of."""

    def start(self, tape: Tape, take: Callable[[int], bytes]) -> None:
        """Ask ``take`` for so many moments again and again, from a thread of its own. NoLoudspeakerError."""
        ...

    def stop(self) -> None:
        """Be silent. ``take`` is not called any more once this is back."""
        ...


class Player:
    """Where a recording is, and the pieces around that place. Safe to use from two threads."""

    def __init__(self, tape: Tape) -> None:
        self.tape = tape
        self._lock = Lock()
        self._place = 0
        self._pieces: dict[int, bytes] = {}
        self._length = tape.rate * PIECE_SECONDS
        self._width = tape.channels * 2

    @property
    def seconds(self) -> float:
        """Where it is, in seconds from the beginning."""
        with self._lock:
            return self._place / self.tape.rate

    @property
    def over(self) -> bool:
        """Whether all of it was heard."""
        with self._lock:
            return self._place >= self.tape.moments

    def go(self, seconds: float) -> None:
        """Go on from another place; before the beginning and behind the end are those."""
        with self._lock:
            self._place = min(max(round(seconds * self.tape.rate), 0), self.tape.moments)

    def wanted(self) -> tuple[int, int] | None:
        """First moment and number of moments of the piece needed next: the one here, then the one after it."""
        with self._lock:
            here = self._place // self._length
            for number in (here, here + 1):
                first = number * self._length
                if first < self.tape.moments and number not in self._pieces:
                    return first, min(self._length, self.tape.moments - first)
            return None

    def put(self, first: int, piece: bytes) -> None:
        """Lay in a piece that was wanted; the one farthest from here makes room."""
        with self._lock:
            self._pieces[first // self._length] = piece
            if len(self._pieces) > _MOST_PIECES:
                here = self._place // self._length
                del self._pieces[max(self._pieces, key=lambda number: abs(number - here))]

    def take(self, count: int) -> bytes:
        """The next ``count`` moments; silence behind the end, and while a piece is still missing."""
        with self._lock:
            parts, lacking = [], count
            while lacking:
                part = self._next(lacking)
                if not part:
                    break
                parts.append(part)
                moments = len(part) // self._width
                self._place += moments
                lacking -= moments
        return b"".join(parts).ljust(count * self._width, b"\0")

    def _next(self, count: int) -> bytes:
        number, inside = divmod(self._place, self._length)
        piece = self._pieces.get(number, b"")
        return piece[inside * self._width : (inside + count) * self._width]


class SystemLoudspeaker:
    """What the system plays sound on, through miniaudio: it is small, and finds the system's own library by itself."""

    def __init__(self) -> None:
        self._device: PlaybackDevice | None = None

    def start(self, tape: Tape, take: Callable[[int], bytes]) -> None:
        """As Loudspeaker has it."""
        from miniaudio import MiniaudioError, PlaybackDevice, SampleFormat

        self.stop()
        try:
            device = PlaybackDevice(SampleFormat.SIGNED16, tape.channels, tape.rate, _BUFFER_MS, app_name="Carebinder")
        except MiniaudioError:
            raise NoLoudspeakerError from None
        self._device = device
        if device.backend == "Null":
            self.stop()
            raise NoLoudspeakerError
        try:
            device.start(_asked(take))
        except MiniaudioError:
            self.stop()
            raise NoLoudspeakerError from None

    def stop(self) -> None:
        """As Loudspeaker has it."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def _asked(take: Callable[[int], bytes]) -> Generator[bytes, int, None]:
    """``take`` in the form that miniaudio sends its questions to, begun already."""

    def answers() -> Generator[bytes, int, None]:
        count = yield b""
        while True:
            count = yield take(count)

    begun = answers()
    next(begun)
    return begun
