"""A child's presentation state is believed only where it is one."""

import json
from typing import Any

import pytest

from importers.presented import Contrast, Drawing, Figure, Layer, Presentation, Units
from importers.worker.told_presented import presentation_in, presentation_out
from importers.worker.wire import WireError

_WHOLE = Presentation(
    images=(),
    contrasts=(Contrast((), None, lut=b"\0\1"),),
    layers=(Layer((), (Drawing(Figure.POINT, Units.PIXEL, ((1.0, 2.0),)),)),),
)


def _sent() -> tuple[dict[str, Any], bytes]:
    facts, raw = presentation_out(_WHOLE)
    return json.loads(json.dumps(facts)), raw


def test_what_was_sent_comes() -> None:
    assert presentation_in(_sent()) == _WHOLE


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("presentation",), []),
        (("presentation", "quarters"), 4),
        (("presentation", "images"), [{"sop_instance_uid": "1" * 65, "frames": []}]),
        (("presentation", "images"), [{"sop_instance_uid": "1", "frames": [0]}]),
        (("presentation", "layers", 0, "drawings", 0, "figure"), "SPIRAL"),
        (("presentation", "layers", 0, "drawings", 0, "figure"), 7),
        (("presentation", "layers", 0, "drawings", 0, "points"), [[1, 1e999]]),
        (("presentation", "layers", 0, "drawings", 0, "points"), [[1]] * 3),
        (("presentation", "contrasts", 0, "function"), "CUBIC"),
        (("presentation", "contrasts", 0, "window"), [1, 2]),
        (("presentation", "shutter"), {"rectangle": [1, 2, 3], "circle": None, "polygon": [], "grey": 0}),
        (("presentation", "label"), "x" * 129),
        (("tables",), [3]),
        (("tables",), []),
        (("tables",), [1]),
    ],
)
def test_anything_else_is_refused(path: tuple[Any, ...], value: Any) -> None:
    facts, raw = _sent()
    place: Any = facts
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(WireError):
        presentation_in((facts, raw))
