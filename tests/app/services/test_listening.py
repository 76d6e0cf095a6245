"""Where a recording is while it plays, and what it needs next."""

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.listening import NoLoudspeakerError, Player, SystemLoudspeaker
from importers.pictured import Tape

TAPE = Tape(100, 1, 3_456)


def moments(first: int, count: int) -> bytes:
    return struct.pack(f"<{count}h", *range(first, first + count))


def feed(player: Player) -> None:
    while (wanted := player.wanted()) is not None:
        player.put(wanted[0], moments(*wanted))


def test_a_recording_is_heard_from_its_beginning_to_its_end() -> None:
    player = Player(TAPE)
    heard = b""
    while not player.over:
        feed(player)
        heard += player.take(170)
    assert heard.rstrip(b"\0") == moments(0, 3_456).rstrip(b"\0")
    assert len(heard) % 340 == 0
    assert player.take(5) == bytes(10)
    assert player.seconds == TAPE.seconds


def test_what_is_missing_is_silence_and_nothing_is_skipped() -> None:
    player = Player(TAPE)
    assert player.take(50) == bytes(100)
    assert player.seconds == 0
    assert player.wanted() == (0, 1000)
    player.put(0, moments(0, 1000))
    assert player.wanted() == (1000, 1000)
    player.go(9.9)
    assert player.take(20) == moments(990, 10) + bytes(20)
    assert player.seconds == 10


@given(st.lists(st.tuples(st.floats(-50, 100), st.integers(1, 2_500)), max_size=30))
def test_wherever_it_is_the_right_moments_are_heard_and_little_is_kept(moves: list[tuple[float, int]]) -> None:
    player = Player(TAPE)
    for seconds, count in moves:
        player.go(seconds)
        feed(player)
        place = round(player.seconds * TAPE.rate)
        there = min(count, TAPE.moments - place, 1000 - place % 1000)
        assert player.take(count)[: 2 * there] == moments(place, there)
        assert len(player._pieces) <= 6


class Device:
    """Stands for miniaudio's: ``backend`` is what it says it found."""

    backend = "ALSA"
    heard = b""
    closed = False

    def __init__(self, *_args: Any, **_named: Any) -> None:
        pass

    def start(self, questions: Any) -> None:
        Device.heard = questions.send(7) + questions.send(3)

    def close(self) -> None:
        Device.closed = True


def test_the_systems_loudspeaker_takes_what_it_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("miniaudio.PlaybackDevice", Device)
    speaker = SystemLoudspeaker()
    speaker.start(TAPE, lambda count: moments(0, count))
    assert Device.heard == moments(0, 7) + moments(0, 3)
    speaker.stop()
    assert Device.closed


def test_without_a_loudspeaker_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("miniaudio.PlaybackDevice", Device)
    monkeypatch.setattr(Device, "backend", "Null")
    with pytest.raises(NoLoudspeakerError):
        SystemLoudspeaker().start(TAPE, bytes)
