import io
import random
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Found, Reason
from importers.sources import walk, zip_table, zips
from importers.sources.boxes import Budget, Entry, RefusedError
from tests.importers.sources.made import content, contents, encrypted_zip, reasons, walked, with_entry
from tests.makers import zip_bytes
from tests.shared import needs_shared, shared


def given_zip(tmp_path: Path, data: bytes, name: str = "disc.zip") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_zip_gives_its_entries_and_is_not_counted_itself(tmp_path: Path) -> None:
    path = given_zip(tmp_path, zip_bytes({"b/two.txt": b"2" * 5000, "a.txt": b"1", "empty": b"", "folder/": b""}))
    found, passed = walked(path)
    assert contents(found) == {
        "disc.zip!/a.txt": b"1",
        "disc.zip!/b/two.txt": b"2" * 5000,
        "disc.zip!/empty": b"",
    }
    assert not passed
    assert {one.source for one in found} == {"disc.zip"}
    assert all(one.local is None and one.problem is None for one in found)


def test_zip_is_known_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    given_zip(tmp_path, zip_bytes({"a.txt": b"1"}), "portal-download")
    given_zip(tmp_path, b"no archive", "no.zip")
    found, _ = walked(tmp_path)
    assert contents(found) == {"no.zip": b"no archive", "portal-download!/a.txt": b"1"}


@pytest.mark.parametrize("mark", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
@pytest.mark.parametrize("first", [True, False])
def test_documents_that_are_zips_stay_whole(tmp_path: Path, mark: str, first: bool) -> None:
    names = [mark, "word/document.xml"] if first or mark == "mimetype" else ["word/document.xml", mark]
    data = zip_bytes(dict.fromkeys(names, b"x"))
    found, _ = walked(given_zip(tmp_path, data, "report.docx"))
    assert contents(found) == {"report.docx": data}
    assert found[0].problem is None


def test_archives_inside_archives_are_opened_twice(tmp_path: Path) -> None:
    data = b"innermost"
    for depth in range(4):
        data = zip_bytes({f"level{depth}.zip" if depth else "record.txt": data})
    found, _ = walked(given_zip(tmp_path, data))
    assert [(one.path, one.problem) for one in found] == [
        ("disc.zip!/level3.zip!/level2.zip!/level1.zip", Reason.NESTED_TOO_DEEP)
    ]
    with zipfile.ZipFile(io.BytesIO(content(found[0]))) as innermost:
        assert innermost.read("record.txt") == b"innermost"


def test_hostile_names_become_harmless_paths_and_nothing_is_lost(tmp_path: Path) -> None:
    names = ["../../up", "/abs", "C:\\drive", "bi\u202edi", "x" * 300, "Same.txt", "same.txt", "con"]
    found, passed = walked(given_zip(tmp_path, zip_bytes({name: name.encode() for name in names})))
    assert not passed
    assert sorted(content(one) for one in found) == sorted(name.encode() for name in names)
    paths = [one.path.removeprefix("disc.zip!/") for one in found]
    assert len({path.casefold() for path in paths}) == len(names)
    assert not any(part in ("..", "") for path in paths for part in path.split("/"))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_zips_are_passed(tmp_path: Path, kind: int) -> None:
    found, passed = walked(given_zip(tmp_path, with_entry("l", b"/etc/passwd", kind | 0o644)))
    assert not found
    assert reasons(passed) == {"disc.zip!/l": Reason.NOT_A_FILE}


def test_empty_zip_is_kept(tmp_path: Path) -> None:
    found, _ = walked(given_zip(tmp_path, zip_bytes({})))
    assert [(one.path, one.problem) for one in found] == [("disc.zip", Reason.EMPTY_FILE)]


def test_damaged_entry_is_named_the_rest_is_had_and_the_zip_is_kept(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"bad.txt": b"spoil me " * 99, "good.txt": b"fine"}))
    data[40] ^= 0xFF
    found, passed = walked(given_zip(tmp_path, bytes(data)))
    assert reasons(passed) == {"disc.zip!/bad.txt": Reason.DAMAGED}
    assert contents(found) == {"disc.zip!/good.txt": b"fine", "disc.zip": bytes(data)}
    assert [one.problem for one in found] == [None, Reason.DAMAGED]


def test_method_we_cannot_unpack_keeps_the_zip(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", b"x" * 100)
        archive.writestr("b.txt", b"open", zipfile.ZIP_STORED)
    found, passed = walked(given_zip(tmp_path, buffer.getvalue()))
    assert reasons(passed) == {"disc.zip!/a.txt": Reason.UNSUPPORTED}
    assert [(one.path, one.problem) for one in found] == [
        ("disc.zip!/b.txt", None),
        ("disc.zip", Reason.UNSUPPORTED),
    ]


@pytest.mark.parametrize(("place", "value"), [(10, 99), (8, 0x41)])
def test_encryption_of_another_kind_keeps_the_zip(tmp_path: Path, place: int, value: int) -> None:
    data = bytearray(encrypted_zip({"a": b"secret"}, b"x"))
    struct.pack_into("<H", data, data.index(b"PK\x01\x02") + place, value)
    found, passed = walked(given_zip(tmp_path, bytes(data)), password="x")
    assert [(one.path, one.problem) for one in found] == [("disc.zip", Reason.OTHER_ENCRYPTION)]
    assert not passed


SECRETS = {"a.txt": b"secret a", "b.txt": b"secret b" * 50}


def test_our_encrypted_zips_are_what_others_read() -> None:
    with zipfile.ZipFile(io.BytesIO(encrypted_zip(SECRETS, b"open sesame"))) as archive:
        assert {name: archive.read(name, b"open sesame") for name in archive.namelist()} == SECRETS


@pytest.mark.parametrize("mistyped", [False, True])
def test_password_is_asked_once_for_an_archive_and_again_when_mistyped(tmp_path: Path, mistyped: bool) -> None:
    path = given_zip(tmp_path, encrypted_zip(SECRETS, "Grüße".encode()))
    asked: list[tuple[str, bool]] = []

    def answer(shown: str, again: bool) -> str:
        asked.append((shown, again))
        return "Grüße" if again == mistyped else "grüsse"

    found = [one for one in walk([path], answer) if isinstance(one, Found)]
    assert asked == [("disc.zip", False), ("disc.zip", True)][: 1 + mistyped]
    assert contents(found) == {f"disc.zip!/{name}": data for name, data in SECRETS.items()}


@pytest.mark.parametrize(("answer", "problem"), [(None, Reason.PASSWORD), ("wrong", Reason.WRONG_PASSWORD)])
def test_locked_zip_is_kept_whole(tmp_path: Path, answer: str | None, problem: Reason) -> None:
    data = encrypted_zip(SECRETS, b"open sesame")
    found, passed = walked(given_zip(tmp_path, data), password=answer)
    assert [(one.path, one.problem, content(one)) for one in found] == [("disc.zip", problem, data)]
    assert not passed


def test_partly_locked_zip_gives_what_is_open_and_is_kept(tmp_path: Path) -> None:
    data = encrypted_zip(SECRETS, b"x", open_entries={"open.txt": b"free"})
    found, passed = walked(given_zip(tmp_path, data))
    assert contents(found) == {"disc.zip!/open.txt": b"free", "disc.zip": data}
    assert found[1].problem is Reason.PASSWORD
    assert reasons(passed) == {f"disc.zip!/{name}": Reason.PASSWORD for name in SECRETS}


def test_overlapping_entries_are_refused() -> None:
    data = zip_bytes({"a": b"1" * 50})
    end = data.rindex(b"PK\x05\x06")
    at = struct.unpack_from("<L", data, end + 16)[0]
    line = data[at:end]
    forged = data[:end] + line + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2, 2, 2 * len(line), at, 0)
    with pytest.raises(RefusedError) as caught:
        zip_table.read_table(io.BytesIO(forged), len(forged))
    assert caught.value.reason is Reason.UNSAFE_ARCHIVE


@pytest.mark.parametrize("declared", [3, 5000])
def test_lying_sizes_are_damage(tmp_path: Path, declared: int) -> None:
    data = bytearray(zip_bytes({"a": b"1" * 400}))
    struct.pack_into("<L", data, data.index(b"PK\x01\x02") + 24, declared)
    found, passed = walked(given_zip(tmp_path, bytes(data)))
    assert reasons(passed) == {"disc.zip!/a": Reason.DAMAGED}
    assert [(one.path, one.problem) for one in found] == [("disc.zip", Reason.DAMAGED)]


def test_swollen_and_too_large_and_too_many_are_refused(tmp_path: Path) -> None:
    path = given_zip(tmp_path, zip_bytes({"zeros": bytes(12 << 20)}))
    assert [one.problem for one in walked(path)[0]] == [Reason.UNSAFE_ARCHIVE]
    small = given_zip(tmp_path, zip_bytes({"a": bytes(1000), "b": bytes(1000)}))
    met = list(walk([small], lambda _, __: None, room=1999))
    assert [getattr(one, "problem", None) for one in met] == [Reason.UNSAFE_ARCHIVE]
    with pytest.raises(RefusedError):
        Budget(entries=1).spend(2, 0)


def test_large_entries_are_read_again_from_anywhere_without_holding_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "IN_MEMORY", 1 << 20)
    rng = random.Random(1)
    block = rng.randbytes(1 << 20)
    data = b"".join(block[i * 7 :] + block[: i * 7] for i in range(24))
    path = given_zip(tmp_path, zip_bytes({"large.bin": data}))
    tracemalloc.start()
    [found], _ = walked(path)
    with found.opener() as stream:
        for start in (0, 23 << 20, 5 << 20, (24 << 20) - 10, 11 << 20, 3):
            stream.seek(start)
            assert stream.read(50_000) == data[start : start + 50_000]
        assert stream.seek(0, io.SEEK_END) == len(data) == found.size
        assert stream.read(1) == b""
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 << 20


@given(st.dictionaries(st.text(min_size=1, max_size=20).filter(lambda n: not n.endswith(("/", "\\"))), st.binary()))
def test_every_entry_is_met_once(entries: dict[str, bytes]) -> None:
    entries = {name: data for name, data in entries.items() if _encodable(name) and not data.startswith(b"PK")}
    data = zip_bytes(entries)
    if entries and not zips.open_zip(lambda: io.BytesIO(data), len(data), lambda _: None).is_document:
        box = zips.open_zip(lambda: io.BytesIO(data), len(data), lambda _: None)
        assert sorted(_read(one) for one in box.entries()) == sorted(entries.values())


def _encodable(name: str) -> bool:
    try:
        return bool(name.encode()) and "\0" not in name
    except UnicodeEncodeError:
        return False


def _read(entry: Entry) -> bytes:
    assert entry.reason is None
    with entry.opener() as stream:
        return stream.read()


@given(st.data())
def test_damaged_zips_lose_nothing_and_raise_nothing(data: st.DataObject) -> None:
    raw = bytearray(zip_bytes({"a.txt": b"alpha" * 30, "b/c.txt": b"beta" * 30, "d.zip": zip_bytes({"e": b"f"})}))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    raw = raw[: data.draw(st.integers(1, len(raw)))]
    try:
        box = zips.open_zip(lambda: io.BytesIO(raw), len(raw), lambda _: None)
    except RefusedError:
        return
    for entry in box.entries():
        if entry.reason is None:
            assert entry.check is not None
            try:
                entry.check()
            except OSError:
                continue
            assert len(_read(entry)) == entry.size


@needs_shared
@pytest.mark.parametrize(
    ("name", "problems"),
    [
        ("con_d_badcrc.zip", {Reason.DAMAGED: 1}),
        ("con_d_many_entries.zip", {Reason.UNSAFE_ARCHIVE: 1}),
        ("con_d_nested.zip", {Reason.NESTED_TOO_DEEP: 1000}),
        ("con_d_overlap.zip", {Reason.UNSAFE_ARCHIVE: 1}),
        ("con_d_ratio_bomb.zip", {Reason.UNSAFE_ARCHIVE: 1}),
        ("con_d_slip_names.zip", {None: 16}),
        ("con_d_symlink.zip", {None: 1}),
        ("con_d_trunc.zip", {Reason.TRUNCATED: 1}),
    ],
)
def test_hostile_zips_cost_neither_memory_nor_content(name: str, problems: dict[Reason | None, int]) -> None:
    tracemalloc.start()
    found, _ = walked(shared("bad-input", "zip", name))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert {problem: sum(one.problem is problem for one in found) for problem in problems} == problems
    assert sum(problems.values()) == len(found)
    assert peak < 40 << 20
