"""A protected zip is what the programs of others open, and nothing else is."""

import io
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export.planned import Planned, page
from app.export.zip_locking import LockedZipWriter
from models.errors import ErrorKind, UserError
from tests.fakes import steady_random

pyzipper = pytest.importorskip("pyzipper")
MADE = datetime(2026, 3, 14, 9, 30)
CONTENTS = st.dictionaries(st.from_regex(r"\A[A-Z]{1,8}(/[A-Z0-9]{1,8})?\Z"), st.binary(max_size=300), max_size=5)


def locked(path: Path, files: list[Planned]) -> list[tuple[Planned, int]]:
    """The zip, and what is to be read back of each file."""
    with LockedZipWriter(path, MADE, "K7QX-2MBA", steady_random()) as archive:
        return [archive.add(one, lambda _done: None) for one in files]


@given(CONTENTS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_another_program_reads_it_with_the_passphrase(tmp_path: Path, contents: dict[str, bytes]) -> None:
    path = tmp_path / "p.zip"
    path.unlink(missing_ok=True)
    locked(path, [page(name, content) for name, content in contents.items()])
    with pyzipper.AESZipFile(path) as archive:
        assert {name: archive.read(name, b"K7QX-2MBA") for name in archive.namelist()} == contents
        assert all(one.wz_aes_strength == 3 and one.date_time[:3] == (2026, 3, 14) for one in archive.infolist())


def test_what_is_read_back_is_what_stands_in_the_file(tmp_path: Path) -> None:
    found = locked(tmp_path / "p.zip", [page("A", b"one" * 900), page("B", b"")])
    raw = (tmp_path / "p.zip").read_bytes()
    for stored, offset in found:
        seen = raw[offset : offset + stored.size]
        assert page(stored.path, seen).sha256 == stored.sha256
        assert stored.record is None
    assert b"oneone" not in raw


def test_an_original_that_changed_is_not_locked_away(tmp_path: Path) -> None:
    sound = page("A", b"as it was stored")
    changed = Planned(sound.path, sound.size, sound.sha256, lambda: (b"As it was stored",), record=7)
    with pytest.raises(UserError) as caught:
        locked(tmp_path / "p.zip", [changed])
    assert (caught.value.kind, caught.value.params["record"]) == (ErrorKind.CONTENT_DAMAGED, 7)


def test_the_same_content_never_looks_the_same(tmp_path: Path) -> None:
    (one, start), (other, begin) = locked(tmp_path / "p.zip", [page("A", b"x" * 64), page("B", b"x" * 64)])
    raw = io.BytesIO((tmp_path / "p.zip").read_bytes()).getbuffer()
    assert raw[start : start + one.size] != raw[begin : begin + other.size]
