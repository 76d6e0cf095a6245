"""Recordings through the limited child."""

import io
from typing import Any

import pytest

from importers.candidates import Candidate, Kind, Problem, Reason
from importers.pictured import Tape
from importers.worker import Kept, LimitedReader, SoundViewer
from importers.worker.desk import Desk
from importers.worker.sounds import piece_in, show_sound, tape_in
from importers.worker.wire import WireError
from models.records import DocumentType
from tests.recordings import M4A, OPUS, RATE, wav_bytes


def kept(data: bytes, token: str) -> Kept:
    return Kept(token, lambda: io.BytesIO(data), len(data))


def test_recordings_are_read_and_heard_in_the_child_and_a_broken_one_ends_nothing() -> None:
    with LimitedReader() as reader:
        found = reader.read(Kind.AUDIO, io.BytesIO(OPUS), len(OPUS), "a.opus")
        assert isinstance(found, Candidate)
        assert found.type is DocumentType.AUDIO
        viewer = SoundViewer(reader)
        for data, token in ((M4A, "one"), (wav_bytes(), "two")):
            tape = viewer.tape(kept(data, token))
            assert isinstance(tape, Tape)
            assert (tape.rate, tape.channels) == (RATE, 1)
            piece = viewer.piece(kept(data, token), tape, 800, 400)
            assert isinstance(piece, bytes)
            assert (len(piece), any(piece)) == (800, True)
            assert viewer.piece(kept(data, token), tape, tape.moments - 10, 400) != b""
        broken = viewer.tape(kept(M4A[:700], "three"))
        assert isinstance(broken, Problem)
        assert broken.reason is Reason.DAMAGED
        assert isinstance(viewer.tape(kept(M4A, "one")), Tape)


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"rate": 0, "channels": 1, "moments": 5},
        {"rate": 8000, "channels": 3, "moments": 5},
        {"rate": 8000, "channels": 1, "moments": 0},
        {"rate": 8000.5, "channels": 1, "moments": 5},
    ],
)
def test_a_length_that_cannot_be_is_not_believed(facts: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        tape_in((facts, b""))


def test_a_piece_is_as_long_as_was_asked_for() -> None:
    assert piece_in(({"piece": True}, b"ab"), 6) == b"ab\0\0\0\0"
    for facts, raw in (({"piece": True}, b"abcd"), ({"piece": True}, b"a"), ({}, b"ab")):
        with pytest.raises(WireError):
            piece_in((facts, raw), 2)


class Scratched:
    """A recording that cannot be decoded anywhere."""

    rate, channels, moments = RATE, 1, RATE

    def piece(self, first: int, count: int) -> bytes:
        raise RuntimeError

    def close(self) -> None:
        pass


def test_a_scratch_in_the_middle_is_silence_and_one_at_the_beginning_is_told() -> None:
    desk = Desk()
    desk.document = Scratched()
    assert show_sound({"what": "sound_piece", "first": 80, "count": 10}, desk) == ({"piece": True}, b"")
    with pytest.raises(RuntimeError):
        show_sound({"what": "sound_piece", "first": 0, "count": 10}, desk)
