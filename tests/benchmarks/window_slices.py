"""A CT Series in its viewer: to the first slice, to all of them, and how fast greys and slices change on the screen.

The window stands on a screen of its own (Xvfb), so that what is painted has to get there. Beside each figure stands
what pydicom and numpy need for part of it, without vault and window, in the same run; the goal is the figure's own.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.measure import Row, against, beside, bounded, command
from tests.benchmarks.program import ROOT
from tests.benchmarks.slices_corpus import vault_with

SCREEN = "2900x1800x24"
Figures = dict[str, float]


def rows(rounds: int) -> list[Row]:
    """The median over rounds, a process each; memory is looked at once."""
    for kind in ("plain", "packed", "large"):
        vault_with(kind)
    with _screen() as name:
        plain, packed = (_median([_told(kind, name) for _ in range(rounds)]) for kind in ("plain", "packed"))
        large = _told("large", name)
    return [*_plain_rows(plain), *_packed_rows(packed), *_large_rows(large)]


def _plain_rows(seen: Figures) -> list[Row]:
    found = [
        beside("first slice of 300 from the vault, painted", seen["first"], seen["first_reference"], 150, "ms"),
        beside("all 300 slices in memory", seen["all"], seen["all_reference"], 1.5, "s"),
    ]
    for name, size, most in (("small", "1024x1024", 8), ("large", "2560x1440", 16)):
        value, reference = seen[f"drag_{name}"], seen[f"drag_{name}_reference"]
        found.append(beside(f"change of window to painted, p95, {size}", value, reference, most, "ms"))
        found.append(bounded(f"60 slices a second, {size}: p95 late", seen[f"late_{name}"], 1000 / 60, "ms"))
        found.append(bounded(f"60 slices a second, {size}: painted twice", seen[f"again_{name}"], 0, ""))
        found.append(bounded(f"60 slices a second, {size}: left out", seen[f"dropped_{name}"], 0, ""))
    return found


def _packed_rows(seen: Figures) -> list[Row]:
    return [
        bounded("first slice of 300 in JPEG 2000, painted", seen["first"], 300, "ms"),
        bounded("all 300 in JPEG 2000 to be seen, half size at first", seen["seen"], 8, "s"),
        against("all 300 in JPEG 2000 in full, scrolled meanwhile", seen["all"], seen["all_reference"], 1.5),
        bounded("slowest step meanwhile", seen["slowest"], 100, "ms"),
    ]


def _large_rows(seen: Figures) -> list[Row]:
    return [
        bounded("pixels kept of 1,300 slices", seen["kept"], 512, "MB"),
        bounded("what the process grew by meanwhile", seen["size"], 700, "MB"),
    ]


def _told(kind: str, display: str) -> Figures:
    env = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    run = command([sys.executable, "-m", "tests.benchmarks.slices_driver", kind], env=env)
    figures: Figures = json.loads(run.output.splitlines()[-1])
    return figures


def _median(told: list[Figures]) -> Figures:
    return {which: statistics.median(one[which] for one in told) for which in told[0]}


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that is large enough, gone at the end."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()
