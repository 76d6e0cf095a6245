"""Recordings: what they say of themselves, and their sound."""

import struct
import sys
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.readers.audio import read
from importers.readers.audio.mp4 import NotReadableError, movie, packets
from importers.readers.audio.sound import opened
from models.dates import PartialDate
from models.records import Category, DocumentType
from tests.recordings import ALAC, FILM, M4A, MP3, NOTE, RATE, RECORDINGS, SECONDS, VORBIS, wav_bytes


def payload(data: bytes, name: str = "voice 7.m4a", size: int = 0) -> Payload:
    return Payload(name, data, truncated=size > 0, size=size or len(data))


@pytest.mark.parametrize("name", RECORDINGS)
def test_what_a_recording_says_of_itself(name: str) -> None:
    data, media_type = RECORDINGS[name]
    found = read(payload(data, name))
    assert isinstance(found, Candidate)
    assert (found.type, found.category, found.media_type) == (DocumentType.AUDIO, Category.NOTES, media_type)
    assert found.flags[0] in ("lasts:0:00", "lasts:0:01")
    assert found.reasons == (f"sound:{media_type}",)
    if not name.endswith("wav"):
        assert found.title == "Visit"
        assert found.dates == (("other", PartialDate(2026, 11, 20)),)


@pytest.mark.parametrize("name", RECORDINGS)
def test_every_kind_sounds(name: str) -> None:
    sound = opened(RECORDINGS[name][0])
    assert not isinstance(sound, Problem)
    assert (sound.rate, sound.channels) == (RATE, 1)
    assert sound.moments / sound.rate == pytest.approx(SECONDS, abs=0.3)
    numbers = np.frombuffer(sound.piece(RATE // 10, RATE // 5), "<i2").astype("f8")
    assert len(numbers) == RATE // 5
    strengths = np.abs(np.fft.rfft(numbers))
    assert strengths.argmax() * 5 == pytest.approx(NOTE, abs=5)
    assert numbers.std() > 500
    sound.close()


@pytest.mark.parametrize("name", ["visit.m4a", "visit.wav"])
def test_pieces_are_parts_of_the_whole(name: str) -> None:
    sound = opened(RECORDINGS[name][0])
    assert not isinstance(sound, Problem)
    whole = np.frombuffer(sound.piece(0, sound.moments), "<i2").astype("i4")
    part = np.frombuffer(sound.piece(1500, 700), "<i2").astype("i4")
    assert len(whole) == sound.moments
    assert np.abs(part - whole[1500:2200]).max() <= 2
    assert len(sound.piece(sound.moments - 5, 100)) == 10
    assert sound.piece(sound.moments + 5, 100) == b""


def test_without_a_tag_the_name_is_the_title_and_the_files_own_day_counts() -> None:
    at = M4A.index(b"mvhd") + 8
    untold = M4A.replace(b"\xa9nam", b"xnam").replace(b"\xa9day", b"xday")
    made = untold[:at] + struct.pack(">I", 3_846_000_000) + untold[at + 4 :]
    found = read(payload(made))
    assert isinstance(found, Candidate)
    assert (found.title, found.dates) == ("voice 7", (("other", PartialDate(2025, 11, 14)),))


def test_many_channels_become_one_and_what_nobody_can_hear_is_refused() -> None:
    sound = opened(wav_bytes(0.1, channels=4))
    assert not isinstance(sound, Problem)
    assert (sound.channels, len(sound.piece(0, 100))) == (1, 200)
    assert refused(opened(wav_bytes(0.01, channels=12))) is Reason.UNSUPPORTED
    assert refused(opened(wav_bytes(0.01, rate=400))) is Reason.UNSUPPORTED
    assert refused(opened(ALAC)) is Reason.UNSUPPORTED


def test_a_film_is_no_recording() -> None:
    found = read(payload(FILM.replace(b"ftypisom", b"ftypM4A ")))
    assert found == Problem(Reason.NO_READER, "film", "video/mp4")
    assert movie(FILM).pictured


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (M4A[:900], Reason.DAMAGED),
        (M4A[:40] + bytes(200), Reason.DAMAGED),
        (VORBIS[:60], Reason.DAMAGED),
        (b"RIFF\x24\0\0\0WAVEfmt ", Reason.DAMAGED),
        (b"ID3\x04\0\0\0\0\0\x0a" + bytes(200), Reason.DAMAGED),
        (b"", Reason.UNSUPPORTED),
    ],
)
def test_what_is_broken_is_told(data: bytes, reason: Reason) -> None:
    assert refused(read(payload(data))) is reason


def test_one_that_is_too_large_to_be_read_is_told() -> None:
    assert refused(read(payload(MP3, size=1 << 40))) is Reason.TOO_LARGE


@settings(max_examples=60)
@given(st.integers(M4A.index(b"moov"), len(M4A) - 1), st.binary(min_size=1, max_size=4))
def test_a_strange_table_never_leads_outside_the_file(at: int, put: bytes) -> None:
    bent = M4A[:at] + put + M4A[at + len(put) :]
    try:
        found = packets(bent)
    except NotReadableError:
        return
    assert found is None or all(start + length <= len(bent) for start, length in found.places)


@pytest.mark.parametrize(
    "bend",
    [
        lambda data: data.replace(b"stsz\0\0\0\0\0\0\0\0\0", b"stsz\0\0\0\0\0\0\0\0\xff"),
        lambda data: data[: data.index(b"stco") + 12] + b"\xff" * 4 + data[data.index(b"stco") + 16 :],
        lambda data: data.replace(b"esds", b"xsds"),
        lambda data: data.replace(b"stco", b"xtco"),
    ],
)
def test_tables_that_promise_too_much(bend: Callable[[bytes], bytes]) -> None:
    bent = bend(M4A)
    assert bent != M4A
    assert refused(opened(bent)) is Reason.DAMAGED


def test_where_the_decoder_does_not_exist_a_telephones_recording_is_only_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "web_audio_api", None)
    assert opened(M4A) == Problem(Reason.UNSUPPORTED, "aac", "audio/mp4")


def refused(found: object) -> Reason:
    assert isinstance(found, Problem)
    return found.reason
