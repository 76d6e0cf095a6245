"""Promise 2 of SAFETY.md: whenever the power goes, the vault opens, and each change is there in whole or not at all."""

import json
import os
import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.errors import ErrorKind, UserError
from models.vault import CheckKind, RecoveryKey
from tests.house.files import ROOT
from tests.promises.crashes import Disk
from tests.promises.trace import HAS_STRACE, Call, record
from tests.promises.work import NEW_PASSPHRASE, STEPS, Template, Told, standing, template, told

pytestmark = [
    pytest.mark.skipif(not HAS_STRACE, reason="needs strace"),
    pytest.mark.usefixtures("quick_keys"),
]


BACKUP = list(STEPS).index("backup")


@dataclass(frozen=True)
class Trace:
    """A session on a vault: how it began, its calls, and what the vault holds after those that acknowledged a step."""

    template: Template
    root: Path
    calls: list[Call]
    told: dict[int, Any]


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> Trace:
    """All steps on one vault, one after the other."""
    from models.vault import header
    from tests.models.vault.conftest import quick_stretch

    folder = tmp_path_factory.mktemp("power")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", quick_stretch)
        original = template(folder / "template")
    made = recorded(original, folder, *STEPS)
    assert len(made.told) == 1 + len(STEPS)
    return made


@pytest.fixture(scope="module")
def opening(tmp_path_factory: pytest.TempPathFactory) -> Trace:
    """The golden vault, opened by this program, which brings its tables up to date."""
    golden, folder = ROOT / "tests" / "vectors" / "format-1", tmp_path_factory.mktemp("upgrade")
    key = RecoveryKey.parse(json.loads((golden / "expected.json").read_text("utf-8"))["recovery_key"])
    return recorded(Template(golden / "vault", key, ()), folder)


def recorded(original: Template, folder: Path, *steps: str) -> Trace:
    """What a process does to a copy of a vault in ``folder / "disk"``, which is then as it was before."""
    path = original.copy(folder / "disk" / "v")
    line = [sys.executable, "-m", "tests.promises.child", str(path), original.key.text, *steps]
    calls = record(line, folder / "log", {**os.environ, "PYTHONPATH": str(ROOT)})
    (folder / "log").unlink()
    shutil.rmtree(folder / "disk")
    original.copy(path)
    return Trace(
        original, folder / "disk", calls, {n: json.loads(c.words[1]) for n, c in enumerate(calls) if _is_said(c)}
    )


def _is_said(call: Call) -> bool:
    return call.name == "write" and call.words[0] == "1"


def moments(trace: Trace) -> list[int]:
    """The calls that changed anything a loss of power could undo or make final."""
    disk = Disk(trace.root)
    return [number for number, call in enumerate(trace.calls) if disk.do(call)]


def image(trace: Trace, moment: int, chance: random.Random, keep: float) -> Path:
    """The disk after a loss of power at a moment, when as much as ``keep`` of what was not synced is there."""
    disk, after = Disk(trace.root), trace.root.with_name("after")
    for call in trace.calls[: moment + 1]:
        disk.do(call)
    shutil.rmtree(after, ignore_errors=True)
    disk.top.image(after, chance, keep)
    return after


def images(trace: Trace, count: int, seed: int) -> Iterator[tuple[int, Path]]:
    """So many losses of power at moments all over the trace: torn, reordered, or nothing there but what was synced."""
    chance, all_moments = random.Random(seed), moments(trace)
    for _ in range(count):
        moment = chance.choice(all_moments)
        yield moment, image(trace, moment, chance, chance.choice((0.0, 0.3, 0.7, 1.0, chance.random())))


def kills(trace: Trace) -> Iterator[tuple[int, Path]]:
    """The disk after a kill -9 at each moment: all that was written is there."""
    chance = random.Random(0)
    for moment in moments(trace):
        yield moment, image(trace, moment, chance, 1.0)


def nothing_lost(trace: Trace, found: Iterator[tuple[int, Path]]) -> None:
    """Each image opens; what was acknowledged is there, and of the step under way all or nothing."""
    steps = [(0, trace.told[min(trace.told)]), *trace.told.items()]
    for moment, disk in found:
        now = as_said(standing(disk / "v", trace.template, (NEW_PASSPHRASE,)))
        last = max(n for n, (when, _) in enumerate(steps) if when <= moment)
        assert now in [what for _, what in steps[last : last + 2]], f"at call {moment}"
        assert not list((disk / "v").glob("before-migration*"))
        copied = backed_up(disk / "copy", trace.template)
        if last > BACKUP + 1:
            assert copied is not None, f"at call {moment}"
        assert copied in (None, list(trace.told.values())[min(BACKUP, len(trace.told) - 1)])


def backed_up(path: Path, template: Template) -> Any:
    """What is in the backup, whose second header may still be missing; None while there is none to be used."""
    try:
        with template.open(path) as vault:
            findings = vault.check().findings
            assert {each.kind for each in findings} <= {CheckKind.HEADER_COPY}
            return as_said(told(vault))
    except UserError as error:
        if error.kind not in (ErrorKind.NO_VAULT, ErrorKind.BACKUP_UNFINISHED):
            raise
        return None


def as_said(told: Told) -> Any:
    """As the other process writes it."""
    return json.loads(json.dumps(told))


def test_some_losses_of_power(trace: Trace) -> None:
    nothing_lost(trace, images(trace, 10, seed=1))


@pytest.mark.long
def test_a_thousand_losses_of_power(trace: Trace) -> None:
    nothing_lost(trace, images(trace, 1000, seed=2))


@pytest.mark.long
def test_a_kill_at_every_call(trace: Trace) -> None:
    nothing_lost(trace, kills(trace))


@pytest.mark.long
def test_the_power_goes_while_an_older_vault_is_brought_up_to_date(opening: Trace) -> None:
    nothing_lost(opening, images(opening, 200, seed=3))


@pytest.mark.long
def test_a_kill_at_every_call_while_an_older_vault_is_brought_up_to_date(opening: Trace) -> None:
    nothing_lost(opening, kills(opening))
