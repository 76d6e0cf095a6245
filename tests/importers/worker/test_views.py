"""Looking into files through the limited child, and not believing everything it says."""

import io
from typing import Any

import pytest

from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.worker import LimitedReader, Viewer
from importers.worker.views import frame_in, tags_in
from importers.worker.wire import WireError
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared


def test_picture_and_elements_through_the_child() -> None:
    data = dicom_bytes(ct_instance(size=16))
    with LimitedReader() as reader:
        viewer = Viewer(reader)
        found = viewer.frame(io.BytesIO(data), len(data), 0)
        lines = viewer.tags(io.BytesIO(data), len(data))
        nothing = viewer.frame(io.BytesIO(b"x" * 300), 300, 0)
    assert isinstance(found, Frame)
    assert (found.rows, found.columns, len(found.pixels)) == (16, 16, 1024)
    assert not isinstance(lines, Problem)
    assert "Muster^Anna" in {line.value for line in lines}
    assert isinstance(nothing, Problem)


@needs_shared
def test_a_file_that_inflates_without_end_costs_only_itself() -> None:
    bomb = shared("bad-input", "dicom", "con_d_deflate_bomb_2048MiB.dcm").read_bytes()
    data = dicom_bytes(ct_instance(size=4))
    with LimitedReader() as reader:
        viewer = Viewer(reader)
        answer = viewer.frame(io.BytesIO(bomb), len(bomb), 0)
        after = viewer.frame(io.BytesIO(data), len(data), 0)
    assert isinstance(answer, Problem)
    assert answer.reason is Reason.TOO_LARGE
    assert isinstance(after, Frame)


GOOD: dict[str, Any] = {
    "rows": 2,
    "columns": 2,
    "frames": 1,
    "colour": False,
    "number": "u1",
    "inverted": False,
    "windows": [[1.0, 2.0]],
    "function": "LINEAR",
    "padding": None,
    "lut_first": 0,
    "lut_bits": 16,
}


def answer(raw: bytes = b"abcd", lut_length: object = 0, **changes: Any) -> tuple[dict[str, Any], bytes]:
    return {"frame": GOOD | changes, "lut_length": lut_length}, raw


def test_a_true_answer_is_believed() -> None:
    assert frame_in(answer()).windows == ((1.0, 2.0),)
    assert frame_in(answer(b"abcdxx", 2)).lut == b"xx"
    assert frame_in(answer(whole=[4, 3])).whole == (4, 3)


@pytest.mark.parametrize(
    "lie",
    [
        answer(b"abc"),
        answer(whole=[2, 2]),
        answer(whole=[5, 4]),
        answer(whole=[4]),
        answer(rows=0),
        answer(rows=70_000, columns=1),
        answer(rows=True),
        answer(number="O"),
        answer(number="i4"),
        answer(colour=True),
        answer(function="eval"),
        answer(windows=[[1.0, float("nan")]]),
        answer(windows=[[1.0]]),
        answer(windows="wide"),
        answer(padding=[0]),
        answer(lut_length=99),
        answer(lut_length=-1),
        answer(lut_length="2"),
        answer(b"abcdx", 1),
        answer(lut_bits=64, lut_length=2, raw=b"abcdxx"),
        answer(frames=0),
        ({"frame": None, "lut_length": 0}, b""),
        ({}, b""),
    ],
)
def test_a_lie_is_not_believed(lie: tuple[dict[str, Any], bytes]) -> None:
    with pytest.raises(WireError):
        frame_in(lie)


@pytest.mark.parametrize(
    "lines", [None, "text", [["a", "b", "c"]], [["a", "b", "c", "d", 900]], [["a", "b", "c", 4, 0]], [["x" * 9999] * 4]]
)
def test_elements_are_checked(lines: object) -> None:
    with pytest.raises(WireError):
        tags_in(({"tags": lines}, b""))
