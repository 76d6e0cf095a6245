"""Finding things in a vault of 100,000 records."""

import json

from tests.benchmarks.measure import Row, bounded
from tests.benchmarks.program import driver

GOALS = {
    "first 50 rows after the key": 100.0,
    "filtered list, p95": 10.0,
    "search for a word, p95": 15.0,
    "search for three letters, p95": 150.0,
}


def rows(_rounds: int) -> list[Row]:
    """Milliseconds, taken inside one process over a vault built once."""
    figures = json.loads(driver("library").output)
    return [bounded(name, figures[name], goal, "ms") for name, goal in GOALS.items()]
