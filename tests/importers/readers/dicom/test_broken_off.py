"""Compressed pixels that break off: what is there is seen, and the rest has a reason."""

import numpy as np
import pytest

from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom.broken_off import ended
from importers.readers.dicom.pixels import frame
from tests.importers.readers.dicom.test_codecs import JPEG_2000, JPEG_LOSSLESS, packed, values, written
from tests.shared import needs_shared, shared

DAMAGED = Problem(Reason.DAMAGED, "broken off", "application/dicom")
_CHANCE = np.random.default_rng(3)
PICTURES = [_CHANCE.integers(0, 4096, (32, 32), "u2") for _ in range(3)]


@pytest.mark.parametrize("syntax", [JPEG_LOSSLESS, JPEG_2000])
def test_pictures_before_the_break_are_whole(syntax: str) -> None:
    data = written(packed(syntax, *PICTURES), syntax)
    data = data[: data.rfind(b"\xfe\xff\x00\xe0") + 4]
    first, second, third = (frame(data, index) for index in range(3))
    assert (values(first) == PICTURES[0]).all()
    assert isinstance(first, Frame)
    assert not first.partial
    assert isinstance(second, Frame)
    assert (values(second) == PICTURES[1]).all()
    assert third == DAMAGED


def test_of_the_picture_it_breaks_in_there_is_what_the_packing_gives() -> None:
    data = written(packed(JPEG_LOSSLESS, PICTURES[0]), JPEG_LOSSLESS)[:-400]
    found = frame(data, 0)
    assert isinstance(found, Frame)
    assert found.partial
    assert (values(found)[:10] == PICTURES[0][:10]).all()
    lost = frame(written(packed(JPEG_2000, PICTURES[0]), JPEG_2000)[:-400], 0)
    assert isinstance(lost, Problem)
    assert lost.reason is Reason.DAMAGED


def test_a_whole_file_is_left_as_it_is() -> None:
    data = written(packed(JPEG_LOSSLESS, *PICTURES), JPEG_LOSSLESS)
    assert ended(data, 3) is None
    assert ended(b"no pixels", 1) is None


@needs_shared
def test_a_real_file_that_ends_a_byte_too_early_shows_all_its_pictures() -> None:
    data = shared("dicom", "pydicom-data", "emri_small_jpeg_2k_lossless_too_short.dcm").read_bytes()
    found = [frame(data, index) for index in range(10)]
    assert [isinstance(one, Frame) and one.partial for one in found] == [False] * 9 + [True]
