"""Nothing half-made is ever seen; every failure leaves the place as it was."""

import errno
import os
import subprocess
import sys
import zipfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import staging, writer
from app.export.planned import Planned, original, page
from app.export.writer import Shape, Target
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress, Report, silent
from tests.app.export.stock import WHEN, Shelf
from tests.fakes import steady_random


def target(path: Path, shape: Shape = Shape.FOLDER, needed: int = 1000, vault: Path | None = None) -> Target:
    return Target(path, shape, needed, vault, WHEN)


def write(where: Target, *files: Planned, report: Report = silent) -> writer.Written:
    def all_files(_folder: Path) -> Generator[Planned]:
        yield from files

    return writer.write(where, all_files, steady_random(), report)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def two(shelf: Shelf) -> tuple[Planned, Planned]:
    a, b = (shelf.file(7, bytes([n]) * size, "application/pdf") for n, size in ((1, 5000), (2, 0)))
    return original("DOCS/DOC00001.PDF", a, shelf), original("DOCS/DOC00002.PDF", b, shelf)


def test_a_folder_has_every_byte(tmp_path: Path) -> None:
    done = write(target(tmp_path / "p"), *two(Shelf()), page("README.TXT", b"hello"))
    assert tree(tmp_path) == {
        "p/DOCS/DOC00001.PDF": b"\1" * 5000,
        "p/DOCS/DOC00002.PDF": b"",
        "p/README.TXT": b"hello",
    }
    assert (done.files, done.bytes) == (3, 5005)


def test_a_zip_is_stored_plain_and_always_the_same(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        write(target(tmp_path / name, Shape.ZIP), *two(Shelf()), page("README.TXT", b"hello"))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert [one.compress_type for one in archive.infolist()] == [zipfile.ZIP_STORED] * 3
        assert archive.read("DOCS/DOC00001.PDF") == b"\1" * 5000


def test_a_single_file(tmp_path: Path) -> None:
    write(target(tmp_path / "deep" / "er" / "b.pdf", Shape.FILE), page("BINDER.PDF", b"%PDF"))
    assert tree(tmp_path) == {"deep/er/b.pdf": b"%PDF"}


@pytest.mark.parametrize("shape", Shape)
def test_what_is_there_is_never_overwritten(tmp_path: Path, shape: Shape) -> None:
    (tmp_path / "p").mkdir()
    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "p", shape), page("README.TXT", b""))
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    assert list(tmp_path.iterdir()) == [tmp_path / "p"]


def test_not_into_the_vault(tmp_path: Path) -> None:
    vault = tmp_path / "v.vault"
    vault.mkdir()
    (tmp_path / "link").symlink_to(vault)
    for place in (vault / "p", tmp_path / "link" / "p", vault / "deep" / "p"):
        with pytest.raises(UserError) as caught:
            write(target(place, vault=vault), page("README.TXT", b""))
        assert caught.value.kind is ErrorKind.TARGET_INSIDE_VAULT
    assert list(vault.iterdir()) == []


def test_too_little_room_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "x" / "p", needed=1 << 60), page("README.TXT", b""))
    assert caught.value.kind is ErrorKind.DISK_FULL
    assert int(str(caught.value.params["needed"])) > 1 << 59
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shape", [Shape.FOLDER, Shape.ZIP])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_failing_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, shape: Shape
) -> None:
    kinds = {errno.ENOSPC: ErrorKind.DISK_FULL, errno.EROFS: ErrorKind.READ_ONLY, errno.EIO: ErrorKind.IO_FAILED}

    def chunks() -> Iterator[bytes]:
        yield b"1" * 10
        raise OSError(error, "no")

    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "p", shape), *two(Shelf()), Planned("A", 20, "", chunks))
    assert caught.value.kind is kinds[error]
    assert ("needed" in caught.value.params) is (error == errno.ENOSPC)
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_package_is_on_the_disk_when_it_is_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[Path, bool]] = []
    monkeypatch.setattr(staging, "sync_folder", lambda folder: synced.append((folder, (tmp_path / "p").exists())))
    write(target(tmp_path / "p"), page("README.TXT", b"hello"))
    assert synced == [(tmp_path, True)]


@pytest.mark.parametrize("shape", [Shape.FOLDER, Shape.ZIP])
def test_a_cancelled_build_leaves_nothing(tmp_path: Path, shape: Shape) -> None:
    calls: list[Progress] = []

    def stop(progress: Progress) -> None:
        calls.append(progress)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(target(tmp_path / "p", shape), *two(Shelf()), page("README.TXT", b"hello"), report=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shape", [Shape.FOLDER, Shape.ZIP])
def test_a_damaged_source_names_its_record(tmp_path: Path, shape: Shape) -> None:
    shelf = Shelf()
    files = two(shelf)
    shelf.damaged.add(1)
    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "p", shape), *files)
    assert (caught.value.kind, caught.value.params) == (ErrorKind.CONTENT_DAMAGED, {"record": 7})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("changed", [b"\3" * 5000, b"\1" * 4999])
def test_a_source_with_other_bytes_than_its_hash_names_its_record(tmp_path: Path, changed: bytes) -> None:
    shelf = Shelf()
    files = two(shelf)
    shelf.bytes[1] = changed
    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "p"), *files)
    assert (caught.value.kind, caught.value.params) == (ErrorKind.CONTENT_DAMAGED, {"record": 7})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shape", [Shape.FOLDER, Shape.ZIP])
def test_a_disk_that_changes_bytes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: Shape) -> None:
    real = os.read
    monkeypatch.setattr("app.export.reading_back.os.read", lambda *a: real(*a).replace(b"\1", b"\2", 1))
    with pytest.raises(UserError) as caught:
        write(target(tmp_path / "p", shape), *two(Shelf()))
    assert caught.value.kind is ErrorKind.IO_FAILED
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    def files(_folder: Path) -> Generator[Planned]:
        yield page("README.TXT", b"ours")
        (tmp_path / "p").write_bytes(b"theirs")

    with pytest.raises(UserError) as caught:
        writer.write(target(tmp_path / "p"), files, steady_random(), silent)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    assert tree(tmp_path) == {"p": b"theirs"}


def test_what_a_killed_build_left_is_removed_by_the_next_and_nothing_else_is(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from app.export.staging import staged\n"
        "with staged(Path(sys.argv[1]), os.urandom) as place:\n"
        "    place.mkdir(); (place / 'secret').write_bytes(b'x'); os.kill(os.getpid(), 9)\n"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "p")], cwd=root, check=False)
    left = list(tmp_path.iterdir())
    assert [one.name.startswith(".p.part-") for one in left] == [True]
    others = [tmp_path / name for name in (".p.part-0123456789abcdef", ".q.part-0123456789abcdef", ".p.part-x")]
    for one in others:
        one.mkdir()
        (one / "mine").write_bytes(b"")
    write(target(tmp_path / "p"), page("README.TXT", b"hello"))
    assert sorted(tmp_path.iterdir()) == sorted([tmp_path / "p", *others])


def test_a_living_build_is_left_alone(tmp_path: Path) -> None:
    with staging.staged(tmp_path / "p", steady_random("a")) as place:
        place.mkdir()
        (place / "one").write_bytes(b"")
        with staging.staged(tmp_path / "q", steady_random("b")) as other:
            other.mkdir()
        write(target(tmp_path / "p"), page("README.TXT", b"theirs"))
        assert (place / "one").exists()
        (tmp_path / "p").rename(tmp_path / "r")
    assert tree(tmp_path) == {"p/one": b"", "r/README.TXT": b"theirs"}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=6), st.sampled_from([Shape.FOLDER, Shape.ZIP]))
def test_what_goes_in_comes_out(tmp_path_factory: pytest.TempPathFactory, contents: list[bytes], shape: Shape) -> None:
    folder = tmp_path_factory.mktemp("out")
    write(target(folder / "p", shape), *(page(f"F{n}", content) for n, content in enumerate(contents)))
    expected = {f"F{n}": content for n, content in enumerate(contents)}
    if shape is Shape.FOLDER:
        assert tree(folder / "p") == expected
    else:
        with zipfile.ZipFile(folder / "p") as archive:
            assert {name: archive.read(name) for name in archive.namelist()} == expected
