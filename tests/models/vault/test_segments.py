import errno
import hashlib
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import BugError, ErrorKind, UserError
from models.vault import segment_writer
from models.vault.keys import Key, extract_and_expand
from models.vault.segment_layout import HEADER_BYTES, TRAILER_BYTES, padme
from models.vault.segments import DamagedSegment, MissingSegment, Seal, SegmentReader, SegmentStore, SegmentWriter
from models.vault.stream import CHUNK, SEALED
from tests.fakes import steady_random

BLOB_KEY = hashlib.sha256(b"blob key").digest()
VAULT = hashlib.sha256(b"vault").digest()[:16]


@pytest.fixture
def store(tmp_path: Path) -> SegmentStore:
    return new_store(tmp_path)


def new_store(root: Path, *, key: bytes = BLOB_KEY, vault: bytes = VAULT, seed: str = "store") -> SegmentStore:
    made = SegmentStore(root, Key(key), vault, steady_random(seed))
    made.prepare()
    return made


def put(store: SegmentStore, *contents: bytes) -> Seal:
    """One segment of several contents, each noted in the manifest."""
    writer = store.create()
    for number, content in enumerate(contents):
        entry = {"offset": writer.length, "size": len(content), "name": f"IM{number}"}
        writer.write(content)
        writer.note(entry)
    seal = writer.seal()
    store.sync_folders()
    return seal


def opened(store: SegmentStore, seal: Seal, **changes: Any) -> SegmentReader:
    bound: dict[str, Any] = {"salt": seal.salt, "data_length": seal.data_length, "file_size": seal.file_size} | changes
    return store.reader(seal.segment_id, **bound)


def whole(store: SegmentStore, seal: Seal) -> bytes:
    with opened(store, seal) as reader:
        return read_at(reader, 0, seal.data_length)


def read_at(reader: SegmentReader, offset: int, size: int) -> bytes:
    return b"".join(map(bytes, reader.chunks(offset, size)))


def text(size: int, seed: str = "text") -> bytes:
    return steady_random(f"{seed} {size}")(size)


def names(root: Path) -> list[str]:
    return sorted(path.name for path in root.rglob("*") if path.is_file())


@pytest.mark.parametrize("size", [0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5])
def test_round_trip(store: SegmentStore, tmp_path: Path, size: int) -> None:
    seal = put(store, text(size))
    assert seal.data_length == size
    assert store.path(seal.segment_id).stat().st_size == seal.file_size
    with opened(store, seal) as reader:
        assert read_at(reader, 0, size) == text(size)
        assert reader.manifest() == [{"offset": 0, "size": size, "name": "IM0"}]
        reader.verify()
    assert names(tmp_path) == [f"{seal.segment_id}.seg"]
    assert store.ids() == {seal.segment_id}


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
def test_any_part_can_be_read(tmp_path: Path, data: st.DataObject) -> None:
    store = new_store(tmp_path, seed=repr(data.draw(st.integers())))
    sizes = data.draw(st.lists(st.integers(0, CHUNK + 10), min_size=1, max_size=4))
    contents = [text(size, str(number)) for number, size in enumerate(sizes)]
    joined = b"".join(contents)
    with opened(store, put(store, *contents)) as reader:
        for _ in range(6):
            offset = data.draw(st.integers(0, len(joined)))
            size = data.draw(st.integers(0, len(joined) - offset))
            assert read_at(reader, offset, size) == joined[offset : offset + size]
            assert b"".join(bytes(view) for view in reader.chunks(offset, size)) == joined[offset : offset + size]


def test_files_packed_one_after_the_other_are_decrypted_once(
    store: SegmentStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = text(1000)
    seal = put(store, *[content] * 300)
    with opened(store, seal) as reader:
        decrypted: list[int] = []
        real = reader._stream._decrypt

        def decrypt(index: int, into: memoryview) -> None:
            decrypted.append(index)
            real(index, into)

        monkeypatch.setattr(reader._stream, "_decrypt", decrypt)
        for number in range(300):
            assert read_at(reader, 1000 * number, 1000) == content
    assert decrypted == [0, 1]


def test_views_cannot_be_written_to(store: SegmentStore) -> None:
    with opened(store, put(store, b"content")) as reader:
        assert all(view.readonly for view in reader.chunks(0, 7))


def test_the_same_content_never_looks_the_same(store: SegmentStore) -> None:
    one, other = (store.path(put(store, b"x" * 5000).segment_id).read_bytes() for _ in range(2))
    assert one[:48] != other[:48]
    assert one[HEADER_BYTES:] != other[HEADER_BYTES:]


def test_bytes_are_those_of_the_format(store: SegmentStore) -> None:
    """The file that FORMAT.md describes, put together a second time with other code."""
    seal = put(store, b"first", b"second")
    segment_id = bytes.fromhex(seal.segment_id)
    header = b"CBSEGMNT" + bytes.fromhex("0001 0001 00040000") + VAULT + segment_id + bytes(4) + seal.salt
    manifest = b'[{"offset":0,"size":5,"name":"IM0"},{"offset":5,"size":6,"name":"IM1"}]'
    length = 11 + len(manifest) + 24
    plain = b"firstsecond" + manifest + bytes(112 - length)
    plain += (11).to_bytes(8, "big") + len(manifest).to_bytes(8, "big") + b"CBSEGEND"
    key = extract_and_expand(BLOB_KEY, seal.salt, VAULT + segment_id + bytes(4))
    expected = header + AESGCM(key.secret).encrypt(bytes(11) + b"\x01", plain, header)
    stored = store.path(seal.segment_id).read_bytes()
    assert stored == expected
    assert hashlib.sha256(stored).hexdigest() == FROZEN_SHA256


FROZEN_SHA256 = "2ec25f75c0f8af2c72788c2c7e4e02934171f10dc462702531ca3d2084fdb450"


def test_every_flipped_bit_is_noticed(store: SegmentStore) -> None:
    seal = put(store, b"a report")
    path = store.path(seal.segment_id)
    stored = path.read_bytes()
    for bit in range(len(stored) * 8):
        damaged = bytearray(stored)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        with pytest.raises(DamagedSegment), opened(store, seal) as reader:
            read_at(reader, 0, seal.data_length)
        with pytest.raises(DamagedSegment), store.open_unbound(path) as reader:
            reader.verify()


def borders(size: int) -> list[int]:
    found = {0, 1, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + 15, HEADER_BYTES + 16, size - 1, size - TRAILER_BYTES}
    found |= {HEADER_BYTES + chunk * SEALED + extra for chunk in (1, 2) for extra in (-16, -1, 0, 1, 16, 17)}
    return sorted(cut for cut in found if cut < size)


def test_a_cut_anywhere_is_noticed(store: SegmentStore) -> None:
    seal = put(store, text(2 * CHUNK + 99))
    path = store.path(seal.segment_id)
    stored = path.read_bytes()
    for cut in borders(len(stored)):
        path.write_bytes(stored[:cut])
        for changes in ({}, {"file_size": cut}):
            with pytest.raises(DamagedSegment), opened(store, seal, **changes) as reader:
                reader.verify()
        with pytest.raises(DamagedSegment), store.open_unbound(path) as reader:
            reader.verify()


TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    "a byte more": lambda stored: stored + b"\0",
    "twice": lambda stored: stored + stored[HEADER_BYTES:],
    "chunks swapped": lambda stored: (
        stored[:HEADER_BYTES]
        + stored[HEADER_BYTES + SEALED : HEADER_BYTES + 2 * SEALED]
        + stored[HEADER_BYTES : HEADER_BYTES + SEALED]
        + stored[HEADER_BYTES + 2 * SEALED :]
    ),
    "a block of zeros": lambda stored: stored[:8192] + bytes(4096) + stored[12288:],
}


@pytest.mark.parametrize("change", TAMPERED)
def test_tampering_is_noticed(store: SegmentStore, change: str) -> None:
    seal = put(store, text(2 * CHUNK + 99))
    path = store.path(seal.segment_id)
    path.write_bytes(TAMPERED[change](path.read_bytes()))
    for bind in ({}, {"file_size": path.stat().st_size}):
        with pytest.raises(DamagedSegment), opened(store, seal, **bind) as reader:
            reader.verify()


def test_damage_is_located_and_the_rest_stays_readable(store: SegmentStore) -> None:
    content = text(3 * CHUNK)
    seal = put(store, content)
    path = store.path(seal.segment_id)
    stored = bytearray(path.read_bytes())
    stored[HEADER_BYTES + SEALED + 7] ^= 1
    path.write_bytes(stored)
    with opened(store, seal) as reader:
        assert read_at(reader, 0, CHUNK) == content[:CHUNK]
        with pytest.raises(DamagedSegment) as caught:
            read_at(reader, CHUNK - 1, 2)
        assert (caught.value.segment_id, caught.value.offset) == (seal.segment_id, CHUNK)
        assert read_at(reader, 2 * CHUNK, 10) == content[2 * CHUNK : 2 * CHUNK + 10]


def test_segments_cannot_be_exchanged(store: SegmentStore) -> None:
    one, other = put(store, b"one "), put(store, b"two ")
    assert one.file_size == other.file_size
    a, b = store.path(one.segment_id), store.path(other.segment_id)
    first = a.read_bytes()
    a.write_bytes(b.read_bytes())
    b.write_bytes(first)
    for seal in (one, other):
        with pytest.raises(DamagedSegment):
            whole(store, seal)


@pytest.mark.parametrize("changes", [{"salt": bytes(32)}, {"data_length": 5}, {"data_length": 3}, {"file_size": 300}])
def test_the_row_must_agree(store: SegmentStore, changes: dict[str, Any]) -> None:
    seal = put(store, b"four")
    with pytest.raises(DamagedSegment), opened(store, seal, **changes) as reader:
        reader.verify()


@pytest.mark.parametrize(("key", "vault"), [(bytes(32), VAULT), (BLOB_KEY, bytes(16))], ids=["key", "vault"])
def test_another_vault_opens_nothing(tmp_path: Path, key: bytes, vault: bytes) -> None:
    seal = put(new_store(tmp_path), b"x")
    other = new_store(tmp_path, key=key, vault=vault)
    with pytest.raises(DamagedSegment):
        whole(other, seal)
    with pytest.raises(DamagedSegment), other.open_unbound(other.path(seal.segment_id)):
        pass


@pytest.mark.parametrize(("offset", "size"), [(0, 6), (5, 1), (6, 0), (-1, 1), (0, -1)])
def test_nothing_beyond_the_data_is_given_out(store: SegmentStore, offset: int, size: int) -> None:
    with opened(store, put(store, b"12345")) as reader, pytest.raises(DamagedSegment):
        read_at(reader, offset, size)


def test_salvage_needs_no_database_and_no_name(store: SegmentStore, tmp_path: Path) -> None:
    seal = put(store, b"first", b"second")
    moved = tmp_path / "orphans" / "renamed.seg"
    store.path(seal.segment_id).rename(moved)
    with store.open_unbound(moved) as reader:
        reader.verify()
        assert reader.segment_id == seal.segment_id
        found = [(entry["name"], read_at(reader, entry["offset"], entry["size"])) for entry in reader.manifest()]
    assert found == [("IM0", b"first"), ("IM1", b"second")]


def test_missing_segments(store: SegmentStore, tmp_path: Path) -> None:
    seal = put(store, b"x")
    store.unlink(seal.segment_id)
    store.unlink(seal.segment_id)
    store.sync_folders()
    assert store.ids() == set()
    with pytest.raises(MissingSegment):
        whole(store, seal)
    with pytest.raises(MissingSegment):
        store.quarantine(seal.segment_id)
    with pytest.raises(MissingSegment), store.open_unbound(tmp_path / "none.seg"):
        pass


def test_nothing_is_there_before_it_is_sealed(store: SegmentStore, tmp_path: Path) -> None:
    writer = store.create()
    writer.write(text(3 * CHUNK))
    assert store.ids() == set()
    writer.abort()
    writer.abort()
    assert names(tmp_path) == []
    with pytest.raises(BugError):
        writer.write(b"more")


def test_a_sealed_segment_is_closed(store: SegmentStore) -> None:
    writer = store.create()
    seal = writer.seal()
    for step in (lambda: writer.write(b"more"), writer.seal):
        with pytest.raises(BugError):
            step()
    writer.abort()
    assert whole(store, seal) == b""


@pytest.mark.parametrize("end", [SegmentWriter.seal, SegmentWriter.abort])
def test_an_ended_segment_keeps_no_buffers(store: SegmentStore, end: Callable[[SegmentWriter], object]) -> None:
    """Hundreds of ended segments may wait for the garbage collector during one import."""
    ended = [store.create() for _ in range(3)]
    tracemalloc.start()
    try:
        for writer in ended:
            writer.write(b"some")
            end(writer)
        more = store.create()
        more.write(b"some")
        end(more)
        assert tracemalloc.get_traced_memory()[0] < CHUNK // 2
    finally:
        tracemalloc.stop()


def test_what_a_crash_left_is_purged(store: SegmentStore, tmp_path: Path) -> None:
    writer = store.create()
    writer.write(text(CHUNK))
    assert store.purge_temp() == 1
    assert names(tmp_path) == []
    writer.abort()


def test_a_name_is_never_used_twice(tmp_path: Path) -> None:
    one = put(new_store(tmp_path), b"one")
    again = new_store(tmp_path)
    other = put(again, b"two")
    assert whole(again, one) == b"one"
    assert whole(again, other) == b"two"


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, ErrorKind.DISK_FULL), (errno.EROFS, ErrorKind.READ_ONLY), (5, ErrorKind.IO_FAILED)],
)
@pytest.mark.parametrize("step", ["write_all", "sync_file", "replace"])
def test_a_failing_disk_leaves_nothing(
    store: SegmentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: ErrorKind, step: str
) -> None:
    writer = store.create()

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(segment_writer, step, fail)
    with pytest.raises(UserError) as caught:
        write_and_seal(writer)
    assert caught.value.kind is kind
    assert names(tmp_path) == []


def write_and_seal(writer: SegmentWriter) -> None:
    writer.write(text(2 * CHUNK))
    writer.seal()


def test_quarantine_keeps_both_of_one_name(store: SegmentStore, tmp_path: Path) -> None:
    seal = put(store, b"x")
    copy = store.path(seal.segment_id).read_bytes()
    first = store.quarantine(seal.segment_id)
    store.path(seal.segment_id).write_bytes(copy)
    second = store.quarantine(seal.segment_id)
    assert sorted([first, second]) == store.orphans()
    assert store.ids() == set()


def test_strangers_are_named_and_left_alone(store: SegmentStore) -> None:
    seal = put(store, b"x")
    path = store.path(seal.segment_id)
    conflict = path.with_name(f"{seal.segment_id} (conflicted copy).seg")
    conflict.write_bytes(b"")
    misplaced = (
        path.with_name("ff" * 16 + ".seg") if seal.segment_id[:2] != "ff" else path.with_name("00" * 16 + ".seg")
    )
    misplaced.write_bytes(b"")
    assert store.strangers() == sorted([conflict, misplaced])
    assert store.ids() == {seal.segment_id}


@given(st.integers(0, 2**45))
def test_padding_costs_at_most_12_percent(length: int) -> None:
    padded = padme(length)
    assert length <= padded <= length * 1.12 + 1
    assert padme(padded) == padded


def test_padding_as_published() -> None:
    """Worked by hand from the paper's formula: 9 = 0b1001 has two mantissa bits more than may be seen."""
    assert [padme(length) for length in (0, 1, 8, 9, 100, 1000, 1_000_000)] == [0, 1, 8, 10, 104, 1024, 1_015_808]
