"""Whole commands, timed from outside, in turn with their references."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """One finished command: seconds of wall time and the largest resident size of any of its processes, in MB."""

    seconds: float
    peak_mb: float
    output: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the result. ``ratio`` is value over reference; ``goal`` bounds the ratio, or the value itself."""

    name: str
    value: float
    unit: str
    reference: float | None
    ratio: float | None
    goal: float
    met: bool


def command(words: Sequence[object], *, feed: bytes = b"", env: dict[str, str] | None = None) -> Run:
    """Run a command to its end; CalledProcessError with its output when it fails."""
    start = time.perf_counter()
    with subprocess.Popen(
        [str(word) for word in words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(env or {})},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(feed)
        process.stdin.close()
        output = process.stdout.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args, output)
    return Run(seconds, usage.ru_maxrss / 1000, output)


def in_turn(rounds: int, *actions: Callable[[int], float]) -> list[float]:
    """The median of each action over ``rounds`` rounds, the actions taking turns within a round."""
    values: list[list[float]] = [[] for _ in actions]
    for number in range(rounds):
        for index, action in enumerate(actions):
            values[index].append(action(number))
    return [statistics.median(one) for one in values]


def against(name: str, value: float, reference: float, goal: float, unit: str = "s") -> Row:
    """A row judged by its ratio to a reference of the same run."""
    return Row(name, value, unit, reference, value / reference, goal, value / reference <= goal)


def bounded(name: str, value: float, goal: float, unit: str) -> Row:
    """A row judged by the value itself."""
    return Row(name, value, unit, None, None, goal, value <= goal)


def beside(name: str, value: float, reference: float, goal: float, unit: str) -> Row:
    """A row judged by the value itself, a reference of the same run standing beside it."""
    return Row(name, value, unit, reference, value / reference, goal, value <= goal)
