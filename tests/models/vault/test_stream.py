import io
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.vault.keys import Key
from models.vault.stream import (
    CHUNK,
    SEALED,
    TAG,
    StreamDamagedError,
    StreamReader,
    StreamWriter,
    plain_size,
    sealed_size,
)
from tests.fakes import steady_random

KEY = Key(bytes(range(32)))
NAME = b"what it is"


def sealed(*parts: bytes) -> bytes:
    out = io.BytesIO()
    writer = StreamWriter(KEY, NAME, lambda view: sink(out, view))
    for part in parts:
        writer.write(part)
    writer.finish()
    return out.getvalue()


def sink(out: io.BytesIO, view: memoryview) -> None:
    assert out.write(view) == len(view)


def opened(path: Path, stored: bytes, *, key: Key = KEY, name: bytes = NAME) -> bytes:
    path.write_bytes(stored)
    with path.open("rb", buffering=0) as file:
        reader = StreamReader(key, name, file, 0, len(stored))
        return b"".join(bytes(reader.chunk(index)) for index in range(reader.chunks))


def text(size: int) -> bytes:
    return steady_random(str(size))(size)


SIZES = [0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK - 7]


@pytest.mark.parametrize("size", SIZES)
def test_round_trip_at_the_borders(tmp_path: Path, size: int) -> None:
    plain = text(size)
    stored = sealed(plain)
    assert len(stored) == sealed_size(size)
    assert plain_size(len(stored)) == size
    assert opened(tmp_path / "s", stored) == plain


@given(st.lists(st.integers(0, 2 * CHUNK), max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_round_trip_however_it_is_cut(tmp_path: Path, sizes: list[int]) -> None:
    parts = [text(size) for size in sizes]
    assert opened(tmp_path / "s", sealed(*parts)) == b"".join(parts)


def test_the_writer_keeps_no_view(tmp_path: Path) -> None:
    """A caller may reuse its buffer at once, also one of items larger than a byte."""
    out = io.BytesIO()
    writer = StreamWriter(KEY, NAME, lambda view: sink(out, view))
    buffer = bytearray(b"abcd")
    writer.write(memoryview(buffer).cast("H"))
    buffer[:] = bytes(4)
    writer.finish()
    assert opened(tmp_path / "s", out.getvalue()) == b"abcd"


def test_bytes_are_those_of_the_construction() -> None:
    """Put together a second time with other code."""
    plain = text(2 * CHUNK + 5)
    cipher = AESGCM(KEY.secret)
    expected = cipher.encrypt(bytes(12), plain[:CHUNK], NAME)
    expected += cipher.encrypt(bytes(10) + b"\x01\x00", plain[CHUNK : 2 * CHUNK], NAME)
    expected += cipher.encrypt(bytes(10) + b"\x02\x01", plain[2 * CHUNK :], NAME)
    assert sealed(plain) == expected


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    stored = sealed(b"a few bytes")
    for bit in range(len(stored) * 8):
        damaged = bytearray(stored)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(StreamDamagedError):
            opened(tmp_path / "s", bytes(damaged))


def cut(size: int) -> Callable[[bytes], bytes]:
    return lambda stored: stored[:size]


THREE = 2 * CHUNK + 100
TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    "nothing left": cut(0),
    "less than a tag": cut(TAG - 1),
    "one chunk gone": cut(2 * SEALED),
    "two chunks gone": cut(SEALED),
    "last byte gone": lambda stored: stored[:-1],
    "inside a chunk": cut(SEALED + 1000),
    "a byte more": lambda stored: stored + b"\0",
    "a chunk more": lambda stored: stored + stored[:SEALED],
    "an empty chunk more": lambda stored: stored[: 2 * SEALED] + sealed(),
    "twice": lambda stored: stored + stored,
    "swapped": lambda stored: stored[SEALED : 2 * SEALED] + stored[:SEALED] + stored[2 * SEALED :],
    "repeated": lambda stored: stored[:SEALED] * 2 + stored[2 * SEALED :],
    "first gone": lambda stored: stored[SEALED:],
    "zeroed": lambda stored: stored[:4096] + bytes(4096) + stored[8192:],
}


@pytest.mark.parametrize("change", TAMPERED)
def test_tampering_is_noticed(tmp_path: Path, change: str) -> None:
    with pytest.raises(StreamDamagedError):
        opened(tmp_path / "s", TAMPERED[change](sealed(text(THREE))))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_whole_chunks_cannot_be_cut_off_at_any_border(tmp_path: Path, count: int) -> None:
    stored = sealed(text(3 * CHUNK))
    for tail in (0, TAG):
        with pytest.raises(StreamDamagedError):
            opened(tmp_path / "s", stored[: count * SEALED + tail])


def test_another_key_or_name_opens_nothing(tmp_path: Path) -> None:
    stored = sealed(b"x")
    with pytest.raises(StreamDamagedError):
        opened(tmp_path / "s", stored, key=Key(bytes(32)))
    with pytest.raises(StreamDamagedError):
        opened(tmp_path / "s", stored, name=b"something else")


def test_damage_is_located_and_the_rest_stays_readable(tmp_path: Path) -> None:
    plain = text(THREE)
    stored = bytearray(sealed(plain))
    stored[SEALED + 5] ^= 1
    (tmp_path / "s").write_bytes(stored)
    with (tmp_path / "s").open("rb", buffering=0) as file:
        reader = StreamReader(KEY, NAME, file, 0, len(stored))
        assert bytes(reader.chunk(0)) == plain[:CHUNK]
        with pytest.raises(StreamDamagedError) as caught:
            reader.chunk(1)
        assert caught.value.offset == CHUNK
        assert bytes(reader.chunk(2)) == plain[2 * CHUNK :]
        assert bytes(reader.chunk(0)) == plain[:CHUNK]


def test_a_file_that_shrinks_while_open_is_noticed(tmp_path: Path) -> None:
    stored = sealed(text(THREE))
    (tmp_path / "s").write_bytes(stored[:-50])
    with (tmp_path / "s").open("rb", buffering=0) as file, pytest.raises(StreamDamagedError):
        StreamReader(KEY, NAME, file, 0, len(stored)).chunk(2)


@given(st.integers(0, 2**50))
def test_sizes_agree(size: int) -> None:
    assert plain_size(sealed_size(size)) == size
