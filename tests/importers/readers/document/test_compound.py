"""What lies in compound files, and those whose tables lead nowhere."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.readers.document.compound import Compound
from importers.readers.document.reading import UnreadableError
from tests.compounds import compound

STREAMS = {"Workbook": b"table" * 2000, "Store/Inner/Small": b"words", "Store/Other": b"x" * 64}
PATHS = [tuple(path.lower().split("/")) for path in STREAMS]
FILE = compound(STREAMS)


def test_streams_and_storages() -> None:
    box = Compound(FILE)
    assert box.media_type == "application/vnd.ms-excel"
    assert (box.stream(("workbook",)), box.stream(("store", "inner", "small"))) == (STREAMS["Workbook"], b"words")
    assert box.inside(("store",), "") == [("store", "inner"), ("store", "other")]
    assert (box.holds(("store", "other")), box.holds(("store",)), box.stream(("store",))) == (True, False, b"")


def test_many_streams_on_the_same_bytes_are_not_read_again_and_again() -> None:
    box = Compound(compound({"Book": bytes(1 << 20)}))
    for _ in range(5):
        box.stream(("book",))
    with pytest.raises(UnreadableError):
        box.stream(("book",))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, len(FILE) - 1), st.integers(0, 255)), max_size=20), st.integers(0, len(FILE)))
def test_whatever_is_damaged_is_read_or_refused(changes: list[tuple[int, int]], cut: int) -> None:
    damaged = bytearray(FILE)
    for place, value in changes:
        damaged[place] = value
    with suppress(UnreadableError):
        box = Compound(bytes(damaged[: cut or None]))
        assert sum(len(box.stream(path)) for path in PATHS) <= 4 * len(FILE) + (1 << 20)
