import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Reason
from importers.sources import walk
from models.errors import ErrorKind, UserError
from tests.importers.sources.made import content, contents, reasons, walked


def test_folder_is_walked_depth_first_by_name(tmp_path: Path) -> None:
    for path in ("b/2.txt", "b/1.txt", "a.txt", "c.txt", "b/deep/er/x"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    found, passed = walked(tmp_path)
    assert [one.path for one in found] == ["a.txt", "b/1.txt", "b/2.txt", "b/deep/er/x", "c.txt"]
    assert not passed
    assert all(one.source == tmp_path.name for one in found)
    assert all(content(one).decode() == one.path and one.size == len(one.path) for one in found)
    assert found[0].local == tmp_path / "a.txt"


def test_single_file_is_its_own_source(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("hello")
    found, _ = walked(path)
    assert [(one.source, one.path, one.size) for one in found] == [("letter.txt", "letter.txt", 5)]


def test_missing_path_is_an_error_before_anything_is_met(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        walk([tmp_path, tmp_path / "no"], lambda _, __: None)
    assert caught.value.kind is ErrorKind.SOURCE_MISSING


def test_pipes_and_links_are_named_and_not_opened(tmp_path: Path) -> None:
    top = tmp_path / "top"
    top.mkdir()
    (tmp_path / "outside.txt").write_text("secret")
    (top / "a.txt").write_text("a")
    os.mkfifo(top / "pipe")
    (top / "away").symlink_to(tmp_path / "outside.txt")
    (top / "zero").symlink_to("/dev/zero")
    (top / "within").symlink_to(top / "a.txt")
    (top / "circle").symlink_to(top)
    (top / "broken").symlink_to(top / "nowhere")
    found, passed = walked(top)
    assert contents(found) == {"a.txt": b"a"}
    assert reasons(passed) == {
        "pipe": Reason.NOT_A_FILE,
        "away": Reason.LINK_OUTSIDE,
        "zero": Reason.LINK_OUTSIDE,
        "within": Reason.NOT_A_FILE,
        "circle": Reason.NOT_A_FILE,
        "broken": Reason.NOT_A_FILE,
    }


def test_pipe_given_by_name_is_passed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    found, passed = walked(tmp_path / "pipe")
    assert not found
    assert reasons(passed) == {"pipe": Reason.NOT_A_FILE}


def test_link_given_by_name_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    found, _ = walked(tmp_path / "link.txt")
    assert contents(found) == {"link.txt": b"x"}


def test_file_swapped_for_a_pipe_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("x")
    [found], _ = walked(tmp_path)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(UserError) as caught:
        found.opener()
    assert caught.value.kind is ErrorKind.SOURCE_UNREADABLE


def test_unreadable_file_and_folder_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked.txt").write_text("x")
    (tmp_path / "open.txt").write_text("y")
    (tmp_path / "shut").mkdir()
    really_open, really_scan = os.open, os.scandir
    monkeypatch.setattr(os, "open", _refusing(really_open, "locked.txt"))
    monkeypatch.setattr(os, "scandir", _refusing(really_scan, "shut"))
    found, passed = walked(tmp_path)
    assert [one.path for one in found] == ["open.txt"]
    assert reasons(passed) == {"locked.txt": Reason.UNREADABLE, "shut": Reason.UNREADABLE}


def _refusing(real: Callable[..., object], name: str) -> Callable[..., object]:
    def call(path: object, *rest: object) -> object:
        if str(path).endswith(name):
            raise PermissionError(13, "denied")
        return real(path, *rest)

    return call


def test_names_that_mislead_are_shown_harmless(tmp_path: Path) -> None:
    for name in ("a\u202egpj.txt", "a_gpj.txt", "two\nlines", "back\\slash", "x" * 200 + ".dcm"):
        (tmp_path / name).write_text(name)
    (tmp_path / os.fsdecode(b"bad-\xff")).write_text("x")
    found, _ = walked(tmp_path)
    paths = [one.path for one in found]
    assert len(set(paths)) == 6
    assert all(path.isprintable() and "\\" not in path and len(path) <= 120 for path in paths)
    assert {"a_gpj.txt", "a_gpj (2).txt", "two_lines", "back_slash", "bad-_"} < set(paths)
    assert all(path.encode() for path in paths)


@given(
    tree=st.dictionaries(st.from_regex(r"[a-c]{1,2}(/[a-c]{1,2}){0,3}/[f-h]", fullmatch=True), st.binary(max_size=9))
)
def test_every_file_is_met_once(tree: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    top = tmp_path_factory.mktemp("tree")
    for path, data in tree.items():
        (top / path).parent.mkdir(parents=True, exist_ok=True)
        (top / path).write_bytes(data)
    found, passed = walked(top)
    assert not passed
    assert contents(found) == tree
    assert len(found) == len(tree)


def test_deep_folders_are_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "x").write_text("x")
    assert contents(walked(tmp_path)[0]) == {"d/" * 300 + "x": b"x"}
