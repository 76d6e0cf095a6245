"""One meaning of "complete": that of the check."""

from app.export.inputs import FindingLine
from tests.app.export.told import inputs


def test_a_package_is_complete_unless_something_that_counts_is_lacking() -> None:
    hint = FindingLine("prior", "Earlier images", "missing", "There are none.")
    gap = FindingLine("time", "The last months", "partly", "A gap.")
    lacking = FindingLine("labs", "Laboratory results", "missing", "None here.", blocks=True)
    assert inputs(findings=(hint, gap)).complete
    assert not inputs(findings=(hint, lacking)).complete
