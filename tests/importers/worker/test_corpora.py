"""Every hostile and damaged file is answered within its limits (promises 15 and 16 of SAFETY.md)."""

import time
from pathlib import Path

import psutil
import pytest

from importers.candidates import Candidate, Problem, Reason
from importers.registry import best
from importers.worker import LimitedReader
from importers.worker.limits import LIMITS, MIB
from tests.shared import needs_shared, shared

SLACK = 15.0
"""Seconds added to a limit for a busy computer and a fresh child."""

SLOW = frozenset({"con_d_shared_small_1000pages.pdf", "con_d_shared_stream_1000pages.pdf", "con_d_xform_fanout.pdf"})


def files() -> list[Path]:
    return [path for path in sorted(shared("bad-input").rglob("*")) if path.is_file() and path.suffix != ".md"]


def read_all(paths: list[Path]) -> dict[Path, Candidate | Problem]:
    """An answer for each file that has a reader; none takes longer or grows this process more than promised."""
    answers = {}
    process = psutil.Process()
    with LimitedReader() as reader:
        before = process.memory_info().rss
        for path in paths:
            head = path.read_bytes()[:4096]
            found = best(head)
            if found is None:
                continue
            begun = time.monotonic()
            with path.open("rb") as stream:
                answers[path] = reader.read(found.kind, stream, path.stat().st_size, path.name)
            assert time.monotonic() - begun < LIMITS[found.kind].time(1 << 30) + SLACK, path
        assert process.memory_info().rss - before < 150 * MIB
    return answers


@needs_shared
def test_a_tenth_of_the_bad_files_is_answered() -> None:
    answers = read_all([path for path in files()[::10] if path.name not in SLOW])
    assert len(answers) >= 50
    assert not [path for path, answer in answers.items() if _out_of_time(answer)]


@needs_shared
@pytest.mark.long
def test_all_bad_files_are_answered() -> None:
    answers = read_all(files())
    assert len(answers) >= 600
    assert sum(isinstance(answer, Candidate) for answer in answers.values()) >= 350


def _out_of_time(answer: Candidate | Problem) -> bool:
    return isinstance(answer, Problem) and answer.reason is Reason.TOO_SLOW
