import os
import threading
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.models.vault.building import draft, read, store, store_series

SIZES = (0, 1, 65_536, 262_144, 300_001)


def segment_of(vault: Vault, name: str = "*") -> Path:
    (path,) = (vault.path / "segments").glob(f"*/{name}.seg")
    return path


def damage(path: Path, at: int = -1) -> None:
    content = bytearray(path.read_bytes())
    content[at if at >= 0 else len(content) // 2] ^= 1
    path.write_bytes(content)


def test_files_of_a_series_come_back_as_they_were(vault: Vault) -> None:
    contents = [os.urandom(size) for size in SIZES]
    (number, *_) = store_series(vault, contents)
    assert read(vault, number) == contents
    for file, content in zip(vault.records.files(number), contents, strict=True):
        with vault.content.open(file.id) as stream:
            assert stream.read() == content


def test_views_are_at_most_one_mebibyte(vault: Vault) -> None:
    (number,) = store(vault, (os.urandom(3_000_000), draft()))
    (file,) = vault.records.files(number)
    assert all(len(view) <= 1 << 20 for view in vault.content.chunks(file.id))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    steps=st.lists(st.tuples(st.integers(-400_000, 400_000), st.sampled_from([0, 1, 2]), st.integers(-1, 300_000))),
)
def test_the_stream_seeks_as_a_file_does(vault: Vault, steps: list[tuple[int, int, int]], tmp_path: Path) -> None:
    content = bytes(range(256)) * 1200
    if not vault.records.count():
        store_series(vault, [b"before", content, b"after"])
        (tmp_path / "same").write_bytes(content)
    file = next(each for each in vault.records.files(1) if each.size == len(content))
    with vault.content.open(file.id) as ours, (tmp_path / "same").open("rb") as theirs:
        for offset, whence, size in steps:
            place = (0, theirs.tell(), len(content))[whence] + offset
            if place >= 0:
                assert ours.seek(place) == theirs.seek(place)
            assert ours.read(size) == theirs.read(size)
            assert ours.tell() == theirs.tell()


def test_a_seek_before_the_start_is_refused(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    with vault.content.open(1) as stream, pytest.raises(ValueError, match="negative"):
        stream.seek(-1)


def test_a_closed_stream_is_closed(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    stream = vault.content.open(1)
    stream.close()
    with pytest.raises(ValueError):
        stream.read()


def test_damage_is_named_and_the_rest_stays_readable(vault: Vault) -> None:
    first, second = store(vault, (os.urandom(1000), draft("A")), (b"whole", draft("B")))
    damage(vault.path / "segments" / vault.content.place(1).segment_id[:2] / f"{vault.content.place(1).segment_id}.seg")
    vault.content.forget()
    for attempt in (lambda: read(vault, first), lambda: vault.content.open(1).read()):
        with pytest.raises(UserError) as caught:
            attempt()
        assert (caught.value.kind, caught.value.params) == (ErrorKind.CONTENT_DAMAGED, {"record": first})
    assert read(vault, second) == [b"whole"]


def test_damage_to_a_header_is_named(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    damage(segment_of(vault), at=40)
    with pytest.raises(UserError) as caught:
        vault.content.open(1)
    assert caught.value.kind is ErrorKind.CONTENT_DAMAGED


def test_a_missing_segment_is_named(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    segment_of(vault).unlink()
    with pytest.raises(UserError) as caught:
        read(vault, 1)
    assert (caught.value.kind, caught.value.params) == (ErrorKind.CONTENT_MISSING, {"record": 1})


def test_a_hash_that_does_not_fit_is_noticed(vault: Vault) -> None:
    store(vault, (b"content", draft()))
    with vault._opened.database.writing() as connection:
        connection.exec_driver_sql("UPDATE file SET sha256 = zeroblob(32)")
    with pytest.raises(UserError) as caught:
        read(vault, 1)
    assert caught.value.kind is ErrorKind.CONTENT_DAMAGED
    assert b"".join(map(bytes, vault.content.chunks(1, hashed=False))) == b"content"


def test_there_is_no_such_file(vault: Vault) -> None:
    with pytest.raises(UserError) as caught:
        vault.content.open(7)
    assert caught.value.kind is ErrorKind.NO_RECORD


def test_threads_read_the_same_segment_at_once(vault: Vault) -> None:
    contents = [os.urandom(400_000) for _ in range(4)]
    store_series(vault, contents)
    wrong = []

    def check(number: int) -> None:
        found = {b"".join(map(bytes, vault.content.chunks(number + 1))) for _ in range(5)}
        if found != {contents[number]}:
            wrong.append(number)

    threads = [threading.Thread(target=check, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(vault.content._idle) <= 4


def test_reading_in_order_asks_the_database_once(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    store_series(vault, [os.urandom(50) for _ in range(20)])
    files = vault.records.files(1)
    reading, asked = vault._opened.database.reading, []

    def counted() -> AbstractContextManager[Connection]:
        asked.append(1)
        return reading()

    monkeypatch.setattr(vault._opened.database, "reading", counted)
    for file in files:
        list(vault.content.chunks(file.id))
    assert len(asked) == 1
    assert len(vault.content._idle) == 1
