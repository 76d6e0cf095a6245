"""Recordings as sound: pieces of plain numbers, decoded when they are wanted. Runs in the limited child process.

libsndfile (by soundfile; LGPL, so it is used as the library that it is) takes WAV, FLAC, MP3, Vorbis and Opus. AAC, in
which telephones record, is left to Symphonia (by web-audio-api; MPL and MIT, safe Rust), a few packets at a time: the
FFmpeg of the other packages is under the GPL. Where that package does not exist, such a recording is kept, not played.
"""

import asyncio
import io
from typing import TYPE_CHECKING, Any, Protocol

from importers.candidates import Problem, Reason
from importers.readers.audio.mp4 import PACKET, RATES, NotReadableError, Packets, adts, packets
from importers.sounding import audio_type

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_MOMENTS = 2_000_000
"""Of one piece."""

_MOST_CHANNELS = 8
_LOWEST, _HIGHEST = 4_000, 192_000
_LONGEST = 1 << 40
_HEAD = 4096


class Sound(Protocol):
    """A recording: ``rate`` moments a second, ``moments`` in all, each with a number for one or two ``channels``."""

    rate: int
    channels: int
    moments: int

    def piece(self, first: int, count: int) -> bytes:
        """Moments from ``first`` on, as 16-bit numbers, little endian, channel by channel; fewer at the end."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def opened(body: bytes) -> Sound | Problem:
    """The recording in ``body``, ready for its pieces."""
    media_type = audio_type(body[:_HEAD])
    if media_type == "audio/mp4":
        return _opened_aac(body)
    if not media_type:
        return Problem(Reason.UNSUPPORTED, "sound")
    from soundfile import LibsndfileError  # type: ignore[import-untyped]  # its authors give no types

    try:
        return _fitting(Listed(body))
    except LibsndfileError:
        return Problem(Reason.DAMAGED, "LibsndfileError", media_type)


def _opened_aac(body: bytes) -> Sound | Problem:
    try:
        shown = packets(body)
    except NotReadableError as error:
        return Problem(Reason.DAMAGED, str(error), "audio/mp4")
    try:
        import web_audio_api  # type: ignore[import-untyped]  # noqa: F401 - whether there is one for this computer
    except ImportError:
        return Problem(Reason.UNSUPPORTED, "aac", "audio/mp4")
    return Problem(Reason.UNSUPPORTED, "codec", "audio/mp4") if shown is None else Aac(body, shown)


def _fitting(sound: "Listed") -> "Listed | Problem":
    """Only what a loudspeaker can make of it."""
    if sound.given > _MOST_CHANNELS or not _LOWEST <= sound.rate <= _HIGHEST:
        return Problem(Reason.UNSUPPORTED, "channels or rate")
    return sound if 0 < sound.moments <= _LONGEST else Problem(Reason.DAMAGED, "no sound")


class Listed:
    """What libsndfile takes. ``given`` counts the file's own channels; more than two are mixed into one."""

    def __init__(self, body: bytes) -> None:
        from soundfile import SoundFile

        self._file = SoundFile(io.BytesIO(body))
        self.rate, self.given, self.moments = self._file.samplerate, self._file.channels, self._file.frames
        self.channels = self.given if self.given <= 2 else 1

    def piece(self, first: int, count: int) -> bytes:
        """As Sound has it."""
        self._file.seek(min(first, self.moments))
        read = self._file.read(min(count, MOST_MOMENTS), dtype="float32", always_2d=True)
        return _plain(read if self.given == self.channels else read.mean(axis=1))

    def close(self) -> None:
        """As Sound has it."""
        self._file.close()


class Aac:
    """AAC in packets: the one before a piece is decoded with it, since each leans on its neighbour."""

    def __init__(self, body: bytes, shown: Packets) -> None:
        self._body, self._packets = body, shown
        self.rate, self.channels = RATES[shown.rate], shown.channels
        self.moments = len(shown.places) * PACKET

    def piece(self, first: int, count: int) -> bytes:
        """As Sound has it."""
        count = max(min(count, MOST_MOMENTS, self.moments - first), 0)
        if not count:
            return b""
        begin = max(first // PACKET - 1, 0)
        end = -(-(first + count) // PACKET)
        made = self._decoded(begin, end)
        at = (first - begin * PACKET) * self.channels
        return _plain(made.ravel()[at : at + count * self.channels])

    def close(self) -> None:
        """As Sound has it."""
        self._body = b""

    def _decoded(self, begin: int, end: int) -> "NDArray[Any]":
        """Packets ``begin`` to ``end``, by moment and channel; silence for what could not be decoded."""
        import numpy as np

        made = np.zeros(((end - begin) * PACKET, self.channels), "f4")
        stream = adts(self._packets, self._body, begin, end - begin)
        buffer = asyncio.run(_decoded_by_symphonia(stream, self.rate))
        for channel in range(min(self.channels, buffer.numberOfChannels)):
            told = np.asarray(buffer.getChannelData(channel), "f4")[: len(made)]
            made[: len(told), channel] = told
        return made


async def _decoded_by_symphonia(stream: bytes, rate: int) -> Any:
    from web_audio_api import OfflineAudioContext

    return await OfflineAudioContext(1, 1, float(rate)).decodeAudioData(stream)


def _plain(numbers: "NDArray[Any]") -> bytes:
    """Numbers from -1 to 1 as 16 bits."""
    import numpy as np

    loud = np.nan_to_num(numbers, posinf=1, neginf=-1).clip(-1, 1) * 32767
    made: bytes = loud.round().astype("<i2").tobytes()
    return made
