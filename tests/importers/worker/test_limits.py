"""Promise 16 of SAFETY.md: what reading one file may cost is bounded, and by how much."""

import pytest

from importers.candidates import Kind
from importers.worker.limits import DISC_INDEX, GIB, HARD_MEMORY, HEADERS, LIMITS, MIB, SURVEYS, VIEWS, Limits


@pytest.mark.parametrize(
    ("limits", "seconds", "memory"),
    [
        (LIMITS[Kind.DICOM], 10, GIB),
        (LIMITS[Kind.PDF], 60, GIB),
        (LIMITS[Kind.IMAGE], 20, GIB),
        (LIMITS[Kind.AUDIO], 10, GIB),
        (LIMITS[Kind.TEXT], 10, GIB),
        (LIMITS[Kind.DOCUMENT], 10, GIB),
        (HEADERS, 10, GIB),
        (SURVEYS, 10, GIB),
        (DISC_INDEX, 10, 256 * MIB),
        (VIEWS["frame"], 20, 3 * GIB // 2),
        (VIEWS["pdf_page"], 20, GIB),
        (VIEWS["photo"], 20, GIB),
    ],
)
def test_the_table_of_what_is_promised(limits: Limits, seconds: float, memory: int) -> None:
    assert (limits.time(1_000_000), limits.memory) == (seconds, memory)


def test_every_kind_with_a_reader_stands_in_the_table_and_no_look_takes_more_than_the_child_may() -> None:
    assert LIMITS.keys() == {Kind.DICOM, Kind.PDF, Kind.IMAGE, Kind.AUDIO, Kind.TEXT, Kind.DOCUMENT}
    assert max(one.memory for one in VIEWS.values()) <= HARD_MEMORY


def test_long_pages_lengthen_the_time() -> None:
    pdf = LIMITS[Kind.PDF]
    assert (pdf.time(0), pdf.time(40), pdf.time(10_000)) == (10, 20, 60)
    assert LIMITS[Kind.DICOM].time(1000) == 10
