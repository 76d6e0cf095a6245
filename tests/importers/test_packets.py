"""Damage inside a telephone's photo, found without decoding it."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.packets import whole
from tests.vectors.pictures import picture

PHOTO = picture("turned.heic")


@pytest.mark.parametrize("name", ["turned.heic", "several.heic"])
def test_sound_photos_are_whole_and_what_was_lost_is_noticed(name: str) -> None:
    data = picture(name)
    assert whole(data)
    start = data.rindex(b"mdat") + 12
    assert not whole(data[:start] + bytes(len(data) - start))


@pytest.mark.parametrize("data", [b"", b"\0\0\0\x0cftypheic", bytes(200), b"\0\0\0\x0cmeta\0\0\0\0"])
def test_what_tells_nothing_is_not_called_damaged(data: bytes) -> None:
    assert whole(data)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, min(len(PHOTO), 600) - 1), st.integers(0, 255)), max_size=20))
def test_any_damage_has_an_answer(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(PHOTO)
    for place, value in changes:
        damaged[place] = value
    with suppress(OverflowError):
        assert isinstance(whole(bytes(damaged)), bool)
