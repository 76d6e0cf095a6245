import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.vault import RepairKind, homing, repair
from models.vault.segments import SegmentStore
from tests.models.vault.filled import CLOCK, CONTENTS, DiedError, Filled, after, contents_of, filled, flip


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    return filled(tmp_path)


def exchanged(vault: Filled) -> None:
    first, second, _ = vault.segments()
    aside = vault.path / "aside"
    first.rename(aside)
    second.rename(first)
    aside.rename(second)


def moved_on(vault: Filled) -> None:
    """Each under the name of the next."""
    bytes_of = [path.read_bytes() for path in vault.segments()]
    for path, content in zip(vault.segments(), [*bytes_of[1:], bytes_of[0]], strict=True):
        path.write_bytes(content)


def put_aside(vault: Filled) -> None:
    vault.segments()[0].rename(vault.path / "orphans" / "a.seg")


def moved_up(vault: Filled) -> None:
    vault.segments()[0].rename(vault.path / "segments" / "a.seg")


def only_the_copy_is_whole(vault: Filled) -> None:
    """A synchroniser's copy, beside one that was damaged later."""
    source = vault.segments()[-1]
    shutil.copy(source, source.with_name(f"{source.stem} 2.seg"))
    flip(source, 300_000)


@pytest.mark.parametrize("damage", [exchanged, moved_on, put_aside, moved_up, only_the_copy_is_whole])
def test_what_lies_in_another_place_is_brought_back(vault: Filled, damage: Callable[[Filled], None]) -> None:
    damage(vault)
    with vault.open() as opened:
        assert not opened.check().clean
    report = repair(vault.path, vault.key, clock=CLOCK)
    assert {step.kind for step in report.steps} == {RepairKind.SEGMENT_BROUGHT_BACK}
    assert report.left == ()
    with vault.open() as opened:
        assert opened.check().clean
        assert contents_of(opened) == CONTENTS
    assert repair(vault.path, vault.key, clock=CLOCK).steps == ()


def test_a_copy_that_is_no_better_is_left_alone(vault: Filled) -> None:
    source = vault.segments()[-1]
    copy = source.with_name(f"{source.stem} 2.seg")
    shutil.copy(source, copy)
    assert repair(vault.path, vault.key, clock=CLOCK).steps == ()
    assert copy.exists()
    flip(copy, 300_000)
    flip(source, 300_000)
    assert not [step for step in repair(vault.path, vault.key, clock=CLOCK).steps if step.subject == source.stem]
    assert copy.exists()


@pytest.mark.parametrize("steps", range(7))
@pytest.mark.parametrize("name", ["put_aside", "take_back"])
def test_cut_short_it_is_done_again(vault: Filled, monkeypatch: pytest.MonkeyPatch, name: str, steps: int) -> None:
    moved_on(vault)
    monkeypatch.setattr(SegmentStore, name, after(steps, getattr(SegmentStore, name)))
    with contextlib.suppress(DiedError):
        repair(vault.path, vault.key, clock=CLOCK)
    monkeypatch.undo()
    repair(vault.path, vault.key, clock=CLOCK)
    with vault.open() as opened:
        assert opened.check().clean
        assert contents_of(opened) == CONTENTS


def test_files_that_are_no_segments_stay(vault: Filled) -> None:
    (vault.path / "segments" / "notes.txt").write_text("mine")
    with vault.open() as opened:
        assert homing.bring_home(opened._opened.store(), CLOCK.now()) == []
    assert (vault.path / "segments" / "notes.txt").read_text() == "mine"
