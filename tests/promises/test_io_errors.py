"""Promise 3 of SAFETY.md: whatever call the disk refuses, the vault is as it was before or as it should be after."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from tests.house.files import ROOT
from tests.promises.faults import KINDS, failing
from tests.promises.trace import HAS_STRACE
from tests.promises.work import NEW_PASSPHRASE, STEPS, Template, Told, standing, template, told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the path of an open file in /proc")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Template:
    from models.vault import header
    from tests.models.vault.conftest import quick_stretch

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", quick_stretch)
        return template(tmp_path_factory.mktemp("faults") / "template")


def faults(original: Template, place: Path, step: str, kind: str, every: int) -> int:
    """Let each ``every``-th call of a kind fail in a step; returns how many failed."""
    struck, at = 0, len(step + kind) % min(every, 3)
    while True:
        path = original.copy(place / "v")
        vault = original.open(path)
        with vault:
            refused = False
            with failing(place, kind, at) as fault:
                try:
                    STEPS[step](vault)
                except UserError:
                    refused = True
            after = None if refused else told(vault)
        if not fault.struck:
            return struck
        struck += 1
        now = standing(path, original, (NEW_PASSPHRASE,))
        if after is None:
            after = finished(original, place, step)
            assert now in (original.told, after), (step, kind, at)
        else:
            assert now == after, (step, kind, at)
        at += every


def finished(original: Template, place: Path, step: str) -> Told:
    """What the step makes of the vault when nothing fails."""
    with original.open(original.copy(place / "v")) as vault:
        STEPS[step](vault)
        return told(vault)


OF_PYTHON = [step for step in STEPS if step != "edit"]
"""Steps in which not only the database library touches the disk."""


@pytest.mark.parametrize("step", ["import", "backup"])
@pytest.mark.usefixtures("quick_keys")
def test_some_failing_calls(original: Template, tmp_path: Path, step: str) -> None:
    assert sum(faults(original, tmp_path, step, kind, every=16) for kind in KINDS) >= 1


@pytest.mark.long
@pytest.mark.parametrize("step", OF_PYTHON)
@pytest.mark.usefixtures("quick_keys")
def test_every_failing_call(original: Template, tmp_path: Path, step: str) -> None:
    struck = {kind: faults(original, tmp_path, step, kind, every=1) for kind in KINDS}
    assert sum(struck.values()) >= 4, struck


SQLITES = ("pwrite64", "fsync", "ftruncate")
"""Calls by which the database library writes; reading and opening fail in ``test_engine``."""


def struck(original: Template, place: Path, step: str, call: str, at: int) -> bool:
    """Let the call numbered ``at``, from 1, of a whole process fail that does a step; False when there are fewer."""
    path = original.copy(place / "v")
    inject = f"inject={call}:error={'ENOSPC' if at % 2 else 'EIO'}:when={at}"
    line = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(place / "log"), "-e", f"trace={call}", "-e", inject]
    child = [sys.executable, "-m", "tests.promises.child", str(path), original.key.text, step]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*line, *child], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines()]
    now = standing(path, original, (NEW_PASSPHRASE,))
    if len(said) == 2 and not isinstance(said[-1], dict):
        assert json.loads(json.dumps(now)) == said[-1]
    else:
        assert said[-1]["refused"] in (ErrorKind.DISK_FULL, ErrorKind.IO_FAILED, ErrorKind.READ_ONLY), said
        assert now in (original.told, finished(original, place, step))
    return "(INJECTED)" in (place / "log").read_text()


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.skipif(not HAS_STRACE, reason="needs strace")
def test_a_write_of_the_database_fails(original: Template, tmp_path: Path) -> None:
    assert struck(original, tmp_path, "edit", "pwrite64", 3)


@pytest.mark.long
@pytest.mark.parametrize("call", SQLITES)
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.usefixtures("quick_keys")
@pytest.mark.skipif(not HAS_STRACE, reason="needs strace")
def test_every_write_of_the_database_fails(original: Template, tmp_path: Path, step: str, call: str) -> None:
    at = 1
    while struck(original, tmp_path, step, call, at):
        at += 1 if at < 40 else 7  # a copy of the whole database is one write after another
    assert at > 1 or call == "ftruncate"
