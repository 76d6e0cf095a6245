"""Zips that WinZip, 7-Zip and hospitals' portals protect with AES."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.candidates import Reason
from importers.sources.zips import Zip, open_zip
from tests.importers.sources.made import contents, reasons, walked

PASSWORD = "Grüße 7"
pyzipper = pytest.importorskip("pyzipper")


def aes_zip(entries: dict[str, bytes], *, bits: int = 256, packed: bool = True, password: str = PASSWORD) -> bytes:
    """A zip as another program makes it."""
    buffer = io.BytesIO()
    method = pyzipper.ZIP_DEFLATED if packed else pyzipper.ZIP_STORED
    with pyzipper.AESZipFile(buffer, "w", compression=method) as archive:
        archive.setpassword(password.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=bits)
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def opened(data: bytes, *answers: str) -> Zip:
    """The zip, with what is answered to the question for its password, one after the other."""
    left = list(answers)
    return open_zip(lambda: io.BytesIO(data), len(data), lambda _again: left.pop(0) if left else None)


@pytest.mark.parametrize("bits", [128, 192, 256])
@pytest.mark.parametrize("packed", [True, False])
def test_what_another_program_protected_is_read(tmp_path: Path, bits: int, packed: bool) -> None:
    entries = {"letter.txt": b"Dear Anna, " * 9_000, "empty.txt": b"", "IM000001": bytes(range(256)) * 700}
    (tmp_path / "disc.zip").write_bytes(aes_zip(entries, bits=bits, packed=packed))
    found, passed = walked(tmp_path / "disc.zip", password=PASSWORD)
    assert contents(found) == {f"disc.zip!/{name}": data for name, data in entries.items()}
    assert not passed


@given(st.binary(max_size=400), st.data())
@settings(max_examples=25, deadline=None)
def test_any_place_of_an_entry_can_be_read_alone(content: bytes, data: st.DataObject) -> None:
    entry = next(iter(opened(aes_zip({"a": content}, packed=False), PASSWORD).entries()))
    place, size = data.draw(st.integers(0, len(content))), data.draw(st.integers(0, 500))
    with entry.opener() as stream:
        stream.seek(place)
        assert stream.read(size) == content[place : place + size]


def test_asked_again_until_it_is_right_or_none_is_given() -> None:
    data = aes_zip({"a.txt": b"secret"})
    assert [one.reason for one in opened(data, "wrong", PASSWORD).entries()] == [None]
    assert opened(data, "wrong").shut is Reason.WRONG_PASSWORD
    assert opened(data).shut is Reason.PASSWORD
    ours = aes_zip({"a.txt": b"secret"}, password="K7QX-2MBA-PWEF-9HTS-CVR4")
    assert opened(ours, "k7qx 2mba pwef 9hts cvr4").shut is None


@pytest.mark.parametrize("from_its_start", [0, 16, 18, 30])
def test_a_changed_byte_is_noticed(tmp_path: Path, from_its_start: int) -> None:
    whole = aes_zip({"a.txt": b"first" * 40, "b.txt": b"second" * 40}, packed=False)
    start = whole.index(b"b.txt") + len(b"b.txt") + 11
    damaged = bytearray(whole)
    damaged[start + from_its_start] ^= 1
    (tmp_path / "disc.zip").write_bytes(damaged)
    found, passed = walked(tmp_path / "disc.zip", password=PASSWORD)
    assert reasons(passed) == {"disc.zip!/b.txt": Reason.DAMAGED}
    assert contents(found)["disc.zip!/a.txt"] == b"first" * 40
