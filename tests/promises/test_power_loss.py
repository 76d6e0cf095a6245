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
from tests.house.files import ROOT
from tests.promises.crashes import Disk
from tests.promises.trace import HAS_STRACE, Call, record
from tests.promises.work import NEW_PASSPHRASE, STEPS, Template, standing, template

pytestmark = [
    pytest.mark.skipif(not HAS_STRACE, reason="needs strace"),
    pytest.mark.usefixtures("quick_keys"),
]


@dataclass(frozen=True)
class Trace:
    """A session on a vault: how it began, its calls, and what the vault holds after those that acknowledged a step."""

    template: Template
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
    (folder / "disk").mkdir()
    path = original.copy(folder / "disk" / "v")
    line = [sys.executable, "-m", "tests.promises.child", str(path), original.key.text, *STEPS]
    shutil.copytree(folder / "disk", folder / "before")
    calls = record(line, folder / "log", {**os.environ, "PYTHONPATH": str(ROOT)})
    said = {n: json.loads(call.words[1]) for n, call in enumerate(calls) if _is_said(call)}
    assert len(said) == 1 + len(STEPS), said
    shutil.rmtree(folder / "disk")
    shutil.copytree(folder / "before", folder / "disk")
    return Trace(original, calls, said)


def _is_said(call: Call) -> bool:
    return call.name == "write" and call.words[0] == "1"


def images(trace: Trace, root: Path, count: int, seed: int) -> Iterator[tuple[int, int]]:
    """Make ``count`` disks after a loss of power, at moments all over the trace, one after the other in ``root``."""
    chance = random.Random(seed)
    moments = _moments(trace, root)
    for number in range(count):
        moment = chance.choice(moments)
        disk = Disk(root)
        for call in trace.calls[: moment + 1]:
            disk.do(call)
        shutil.rmtree(root.with_name("after"), ignore_errors=True)
        disk.top.image(root.with_name("after"), chance, chance.choice((0.0, 0.3, 0.7, 1.0, chance.random())))
        yield number, moment


def _moments(trace: Trace, root: Path) -> list[int]:
    disk = Disk(root)
    return [number for number, call in enumerate(trace.calls) if disk.do(call)]


def lost(trace: Trace, count: int, seed: int) -> None:
    """Each image opens; what was acknowledged is there, and of the step under way all or nothing."""
    root = trace.template.path.with_name("disk")
    told = [(0, trace.told[min(trace.told)]), *trace.told.items()]
    for number, moment in images(trace, root, count, seed):
        now = standing(root.with_name("after") / "v", trace.template, (NEW_PASSPHRASE,))
        last = max(n for n, (when, _) in enumerate(told) if when <= moment)
        allowed = [what for _, what in told[last : last + 2]]
        assert json.loads(json.dumps(now)) in allowed, f"image {number} at call {moment}"
        copied = backed_up(root.with_name("after") / "copy", trace.template)
        if last > 1 + list(STEPS).index("backup"):
            assert copied is not None, f"image {number} at call {moment}"
        assert copied in (None, trace.told[sorted(trace.told)[list(STEPS).index("backup")]])


def backed_up(path: Path, template: Template) -> Any:
    """What is in the backup; None while there is none to be used."""
    try:
        return json.loads(json.dumps(standing(path, template, ())))
    except UserError as error:
        if error.kind not in (ErrorKind.NO_VAULT, ErrorKind.BACKUP_UNFINISHED):
            raise
        return None


def test_some_crash_images(trace: Trace) -> None:
    lost(trace, 10, seed=1)


@pytest.mark.long
def test_a_thousand_crash_images(trace: Trace) -> None:
    lost(trace, 1000, seed=2)
