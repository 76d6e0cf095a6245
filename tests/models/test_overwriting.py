import ctypes
import sys

import pytest

from models.overwriting import overwrite

pytestmark = pytest.mark.skipif(sys.implementation.name != "cpython", reason="the memory of CPython")


def made(text: str) -> str:
    """The same text as an object of its own, of which the program has no other."""
    return "".join(list(text))


def memory_of(value: str | bytes) -> bytes:
    return ctypes.string_at(id(value), sys.getsizeof(value))


@pytest.mark.parametrize("text", ["correct horse", "zwölf Öfen", "Ωmega Ϡ", "key \U0001f511 \U0001f512", "ab"])
def test_nothing_of_a_text_is_left(text: str) -> None:
    secret = made(text)
    overwrite(secret)
    assert set(secret) == {"\0"}
    assert memory_of(secret)[-len(text) :] == bytes(len(text))


def test_nothing_of_bytes_is_left() -> None:
    secret = bytes(bytearray(range(1, 65)))
    before = memory_of(secret)
    overwrite(secret)
    assert secret == bytes(64)
    assert memory_of(secret)[:-65] == before[:-65]


@pytest.mark.parametrize("shared", ["", "a", b"", b"a"])
def test_what_the_whole_program_shares_stays(shared: str | bytes) -> None:
    before = memory_of(shared)
    overwrite(shared)
    assert memory_of(shared)[-2:] == before[-2:]
