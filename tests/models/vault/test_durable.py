import errno
import os
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import durable


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "file"
    durable.write_atomically(target, b"old")
    durable.write_atomically(target, b"new content")
    assert target.read_bytes() == b"new content"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    durable.write_atomically(tmp_path / "file", b"x")
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_a_left_over_temp_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / ".file.tmp").write_bytes(b"left by a crash")
    durable.write_atomically(tmp_path / "file", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ErrorKind.DISK_FULL),
        (errno.EROFS, ErrorKind.READ_ONLY),
        (errno.EACCES, ErrorKind.READ_ONLY),
        (errno.EIO, ErrorKind.IO_FAILED),
    ],
)
@pytest.mark.parametrize("step", ["sync_file", "replace", "sync_folder", "write_all"])
def test_a_failing_disk_is_named_and_leaves_no_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: ErrorKind, step: str
) -> None:
    target = tmp_path / "file"
    durable.write_atomically(target, b"old")

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(durable, step, fail)
    with pytest.raises(UserError) as caught:
        durable.write_atomically(target, b"new")
    assert caught.value.kind is kind
    assert target.read_bytes() in {b"old", b"new"}
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_io_failure_says_which(tmp_path: Path) -> None:
    assert durable.as_user_error(OSError(errno.EIO, "x"), path="p").params == {"path": "p", "reason": "EIO"}
    assert durable.as_user_error(OSError("no number")).params["reason"] == "unknown"


def test_write_all_goes_on_after_a_short_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:3]))
    with (tmp_path / "file").open("wb", buffering=0) as file:
        durable.write_all(file.fileno(), memoryview(b"0123456789"))
    assert (tmp_path / "file").read_bytes() == b"0123456789"


def test_replacing_waits_for_a_virus_scanner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"a")
    failures = [PermissionError(errno.EACCES, "held open")] * 3
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if failures:
            raise failures.pop()
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(durable, "_RETRIES", True)
    durable.replace(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"


def test_a_folder_that_cannot_be_synced_is_accepted_only_where_there_is_no_such_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> None:
        def fsync(_fd: int) -> None:
            raise OSError(number, "no")

        monkeypatch.setattr(os, "fsync", fsync)

    fail(errno.EINVAL)
    durable.sync_folder(tmp_path)
    fail(errno.EIO)
    with pytest.raises(OSError, match="no"):
        durable.sync_folder(tmp_path)
