"""An import report comes back from its text as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import DiscListing, ImportReport, Item, Outcome
from importers.reports import report_from, report_text

NUMBERS = st.integers(0, 2**40)
ITEMS = st.builds(Item, st.text(), st.sampled_from(Outcome), st.text(), st.none() | NUMBERS)
DISCS = st.builds(DiscListing, st.text(), NUMBERS, NUMBERS, st.text())


@given(st.builds(ImportReport, st.lists(ITEMS).map(tuple), st.lists(DISCS).map(tuple), st.none() | NUMBERS))
def test_what_is_kept_is_read_back(report: ImportReport) -> None:
    assert report_from(report_text(report)) == report


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"items": [["a"]], "discs": [], "import_id": 1, "interrupted": 0}'])
def test_anything_else_is_no_report(text: str) -> None:
    with pytest.raises(ValueError):
        report_from(text)
