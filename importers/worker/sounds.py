"""Recordings as sound, piece by piece: the child's side of the answer, and the parent's, which believes nothing."""

from typing import TYPE_CHECKING, Any

from importers.candidates import Problem
from importers.pictured import Tape
from importers.worker.checking import whole
from importers.worker.desk import Desk
from importers.worker.files import Kept
from importers.worker.limits import VIEWS
from importers.worker.wire import WireError, encode

if TYPE_CHECKING:
    from importers.readers.audio.sound import Sound
    from importers.worker.reader import LimitedReader

Shown = tuple[dict[str, Any], bytes]

_HIGHEST_RATE = 192_000
_LONGEST = 1 << 40


def show_sound(head: dict[str, Any], desk: Desk) -> Shown:
    """The child's answer: how long a recording is, or a piece of it. It stays open for its next piece."""
    from importers.readers.audio.sound import opened

    if desk.document is None:
        found = opened(desk.body)
        if isinstance(found, Problem):
            return {"answer": encode(found)}, b""
        desk.document = found
    sound = desk.document
    if head["what"] == "sound":
        return {"rate": sound.rate, "channels": sound.channels, "moments": sound.moments}, b""
    return {"piece": True}, _piece(sound, int(head["first"]), int(head["count"]))


def _piece(sound: "Sound", first: int, count: int) -> bytes:
    """A piece; nothing where a recording is damaged in the middle, so that what comes after it can still be heard."""
    try:
        return sound.piece(first, count)
    except RuntimeError:  # the word of both decoders for bytes that make no sense
        if first == 0:
            raise
        return b""


class SoundViewer:
    """Listens into kept files. A Problem says why there is nothing to hear; what opening a file raises passes."""

    def __init__(self, reader: "LimitedReader") -> None:
        self._reader = reader

    def tape(self, file: Kept) -> Tape | Problem:
        """How long a recording is, and how it sounds."""
        from importers.worker.pictures import believed

        request = {"call": "view", "what": "sound"}
        return believed(self._reader.view_kept(request, file, VIEWS["sound"]), tape_in)

    def piece(self, file: Kept, tape: Tape, first: int, count: int) -> bytes | Problem:
        """Moments from ``first`` on as 16-bit numbers, little endian, channel by channel; silence for what lacks."""
        from importers.worker.pictures import believed

        request = {"call": "view", "what": "sound_piece", "first": first, "count": count}
        size = max(min(count, tape.moments - first), 0) * tape.channels * 2
        shown = self._reader.view_kept(request, file, VIEWS["sound_piece"])
        return believed(shown, lambda answer: piece_in(answer, size))


def tape_in(shown: Shown) -> Tape:
    """A length that can be. WireError for anything else."""
    facts = shown[0]
    return Tape(
        whole(facts.get("rate"), _HIGHEST_RATE, 1),
        whole(facts.get("channels"), 2, 1),
        whole(facts.get("moments"), _LONGEST, 1),
    )


def piece_in(shown: Shown, size: int) -> bytes:
    """A piece of ``size`` bytes; a file may end earlier than it says. WireError for anything else."""
    if shown[0].get("piece") is not True or len(shown[1]) > size or len(shown[1]) % 2:
        raise WireError("no piece")
    return shown[1].ljust(size, b"\0")
