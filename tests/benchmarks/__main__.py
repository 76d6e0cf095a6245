"""``python3 run.py bench``: every figure beside its reference of the same run."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks import (
    documents,
    exporting,
    imaging,
    library,
    memory,
    ticks,
    window,
    window_lists,
    window_pdf,
    window_slices,
)
from tests.benchmarks.measure import Row

SUITES: dict[str, Callable[[int], list[Row]]] = {
    "import": imaging.rows,
    "memory": memory.rows,
    "documents": documents.rows,
    "library": library.rows,
    "export": exporting.rows,
    "window": window.rows,
    "lists": window_lists.rows,
    "pdf": window_pdf.rows,
    "slices": window_slices.rows,
    "ticks": ticks.rows,
}


def main() -> int:
    """Run the suites asked for, print a table, write JSON; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows as JSON too")
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds, of which the median counts (5)")
    parser.add_argument("--only", choices=SUITES, action="append", help="these suites only")
    chosen = parser.parse_args()
    rows = [row for name in chosen.only or SUITES for row in told(name, SUITES[name](chosen.rounds))]
    if chosen.json:
        chosen.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


def told(name: str, rows: list[Row]) -> list[Row]:
    """Print a suite's rows as they are done."""
    for row in rows:
        reference = "" if row.reference is None else f"reference {row.reference:.3f} {row.unit}, ratio {row.ratio:.2f}"
        verdict = "met" if row.met else "MISSED"
        print(
            f"{name:10} {row.name:44} {row.value:9.3f} {row.unit:3} {reference:38} goal {row.goal:g}: {verdict}",
            flush=True,
        )
    return rows


if __name__ == "__main__":
    sys.exit(main())
