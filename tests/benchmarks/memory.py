"""The main process's largest size while it imports, besides what the key derivation takes."""

import json

from tests.benchmarks.corpus import ct_series
from tests.benchmarks.measure import Row, bounded
from tests.benchmarks.program import driver, empty_vault, fresh

FEW, MANY = 1_000, 10_000


def rows(_rounds: int) -> list[Row]:
    """Peaks of one run each; the derivation's memory is given back before they are taken."""
    peaks = {count: peak(count) for count in (FEW, MANY)}
    return [
        bounded(f"largest size at {FEW} files", peaks[FEW], 175, "MB"),
        bounded(f"largest size at {MANY} files", peaks[MANY], 175, "MB"),
        bounded("growth from 1,000 to 10,000 files", peaks[MANY] / peaks[FEW], 1.15, "x"),
    ]


def peak(count: int) -> float:
    """MB of the importing process at its largest, sampled from when the vault is open."""
    vault = fresh(empty_vault(), "memory.vault")
    return float(json.loads(driver("import", vault, ct_series(count)).output)["peak_mb"])
