"""Recordings by their first bytes."""

from hypothesis import given
from hypothesis import strategies as st

from importers.sounding import audio_type
from tests.recordings import MP3, RECORDINGS


def test_mpeg_frames_without_a_tag_are_known_by_the_second_one() -> None:
    bare = MP3[MP3.index(b"\xff\xe3") :]
    assert audio_type(bare) == "audio/mpeg"
    assert audio_type(bare[:40]) == ""
    assert audio_type(b"\xff\xfb\x00\x00" + bytes(600)) == ""


@given(st.sampled_from([data for data, _ in RECORDINGS.values()]), st.integers(0, 80))
def test_a_cut_head_is_no_fault(data: bytes, length: int) -> None:
    assert audio_type(data[:length]) in {"", audio_type(data[:4096])}
