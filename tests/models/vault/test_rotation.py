import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import BugError, ErrorKind, UserError
from models.progress import Cancelled, Progress
from models.vault import RecoveryKey, Vault, header, rotation, settling
from tests.models.vault.filled import (
    CLOCK,
    CONTENTS,
    DiedError,
    Filled,
    contents_of,
    filled,
    flip,
    folder_bytes,
)

NEW = "another passphrase altogether"


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    return filled(tmp_path)


def opens_with(path: Path, key: RecoveryKey) -> bool:
    try:
        header.unlock_with_recovery(header.load(path), key)
    except UserError:
        return False
    return True


def test_everything_is_the_same_under_other_keys(vault: Filled, tmp_path: Path) -> None:
    before = folder_bytes(vault.path)
    with vault.open() as opened:
        records, info = opened.records.list(), opened.info()
        key = opened.rotate(NEW)
        assert contents_of(opened) == CONTENTS
        opened.people.add("still in use", None, None)
        assert opened.check().clean
    assert not opens_with(vault.path, vault.key)
    with vault.open(key=key) as opened:
        assert opened.records.list() == records
        assert opened.info().id == info.id
        assert opened.check().clean
    with Vault.open(vault.path, NEW, clock=CLOCK) as opened:
        assert contents_of(opened) == CONTENTS
        assert len(opened.records.search("words")) == 3
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]
    shared = folder_bytes(vault.path).keys() & before.keys()
    assert shared == {"vault.db", "vault.json", "vault.json.2"}


def test_the_old_database_key_opens_nothing_new(vault: Filled) -> None:
    from models.vault.engine import Database

    with vault.open() as opened:
        old = opened._opened.master.derive(b"database")
        opened.rotate(NEW)
    database = Database(vault.path, old)
    with pytest.raises(UserError) as caught, database.reading():
        pass
    assert caught.value.kind is ErrorKind.DATABASE_DAMAGED
    database.close()


def test_segments_put_aside_are_carried_over(vault: Filled) -> None:
    with vault.open() as opened:
        store = opened._opened.store()
        writer = store.create()
        writer.write(b"found again")
        store.quarantine(writer.seal().segment_id)
        opened.rotate(NEW)
        store = opened._opened.store()
        (path,) = store.orphans()
        with store.open_unbound(path) as reader:
            assert b"".join(map(bytes, reader.chunks(0, 11))) == b"found again"


@pytest.mark.parametrize("damage", ["content", "missing", "page"])
def test_a_damaged_vault_is_left_as_it_is(vault: Filled, tmp_path: Path, damage: str) -> None:
    if damage == "missing":
        vault.segments()[0].unlink()
    elif damage == "content":
        flip(vault.segments()[0], 200)
    with vault.open() as opened:
        if damage == "page":
            flip(vault.path / "vault.db", 10 * 4096 + 100)  # rows: an index would be made anew
        before = folder_bytes(vault.path)
        with pytest.raises(UserError) as caught:
            opened.rotate(NEW)
        assert caught.value.kind in {
            ErrorKind.CONTENT_DAMAGED,
            ErrorKind.CONTENT_MISSING,
            ErrorKind.DATABASE_DAMAGED,
        }
        assert folder_bytes(vault.path) == before
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_it_can_be_stopped(vault: Filled, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with vault.open() as opened:
        with pytest.raises(Cancelled):
            opened.rotate(NEW, stop)
        assert contents_of(opened) == CONTENTS
    assert opens_with(vault.path, vault.key)
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_not_during_an_import(vault: Filled) -> None:
    with vault.open() as opened, opened.intake(opened.imports.begin(("x",))), pytest.raises(BugError):
        opened.rotate(NEW)


@pytest.mark.parametrize("steps", range(6))
def test_dying_at_any_step_leaves_one_whole_vault(
    vault: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """The exchange is two renames and a removal, with removals before; nothing is tidied up by whoever is dead."""
    known: list[RecoveryKey] = []
    real = RecoveryKey.generate
    count = [0]

    def generate(random: Callable[[int], bytes]) -> RecoveryKey:
        known.append(real(random))
        return known[-1]

    def mortal(step: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            count[0] += 1
            if count[0] > steps:
                raise DiedError
            return step(*arguments)

        return call

    monkeypatch.setattr(RecoveryKey, "generate", generate)
    for name in ("move_folder", "remove_tree", "_verify", "_fill"):
        monkeypatch.setattr(rotation, name, mortal(getattr(rotation, name)))
    opened = vault.open()
    with contextlib.suppress(DiedError):
        opened.rotate(NEW)
    opened.close()
    monkeypatch.undo()
    settling.settle(vault.path)
    key = known[0] if known and opens_with(vault.path, known[0]) else vault.key
    with vault.open(key=key) as survivor:
        assert survivor.check().clean
        assert contents_of(survivor) == CONTENTS
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_between_the_renames_the_new_one_takes_the_name(vault: Filled, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(vault.path, kept)
    with vault.open() as opened:
        key = opened.rotate(NEW)
    vault.path.rename(settling.fresh_beside(vault.path))
    kept.rename(settling.old_beside(vault.path))
    with vault.open(key=key) as opened:
        assert contents_of(opened) == CONTENTS
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_an_unfinished_copy_never_takes_the_name(vault: Filled, tmp_path: Path) -> None:
    fresh = settling.fresh_beside(vault.path)
    fresh.mkdir()
    (fresh / "vault.db").write_bytes(b"half")
    vault.path.rename(settling.old_beside(vault.path))
    with vault.open() as opened:
        assert contents_of(opened) == CONTENTS
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_something_else_with_that_name_is_not_removed(vault: Filled) -> None:
    old = settling.old_beside(vault.path)
    old.mkdir()
    (old / "holiday.jpg").touch()
    vault.open().close()
    assert (old / "holiday.jpg").exists()


@pytest.mark.parametrize("beside", [settling.old_beside, settling.fresh_beside])
def test_what_has_the_name_beside_it_is_neither_used_nor_removed(vault: Filled, beside: Callable[[Path], Path]) -> None:
    theirs = beside(vault.path)
    theirs.mkdir()
    (theirs / "holiday.jpg").touch()
    with vault.open() as opened:
        with pytest.raises(UserError) as caught:
            opened.rotate(NEW)
        assert (caught.value.kind, caught.value.params["path"]) == (ErrorKind.TARGET_EXISTS, theirs)
        assert contents_of(opened) == CONTENTS
    assert (theirs / "holiday.jpg").exists()


def test_a_removal_of_the_old_one_cut_short_is_finished(vault: Filled, tmp_path: Path) -> None:
    old = settling.old_beside(vault.path)
    shutil.copytree(vault.path, old)
    for name in header.COPIES:
        (old / name).unlink()
    vault.open().close()
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]


def test_through_a_link_it_is_the_vault_itself_that_is_replaced(vault: Filled, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.vault"
    link.parent.mkdir()
    link.symlink_to(vault.path, target_is_directory=True)
    with vault.open(link) as opened:
        key = opened.rotate(NEW)
    assert link.is_symlink()
    assert opens_with(link, key)
    assert not opens_with(vault.path, vault.key)
    assert [path.name for path in link.parent.iterdir()] == [link.name]
