"""Words out of pictures through the limited child."""

import sys
from typing import Any

import pytest

from importers.pictured import Recognised
from importers.worker import LimitedReader, Recogniser
from importers.worker.scans import can_recognise, recognised_in
from importers.worker.wire import WireError
from tests.scanned import page, raster

LINES = ("Entlassungsbrief für Frau Müller", "Diagnose: Pneumonie rechts, geheilt", "El niño está mejor, señora García")


@pytest.mark.skipif(not can_recognise(), reason="the optional extra ocr is not installed")
def test_words_are_read_upside_down_and_on_the_side_in_the_child_and_its_libraries_stay_there() -> None:
    with LimitedReader() as reader:
        recogniser = Recogniser(reader)
        for turned, back in ((181.5, 180), (90, 270)):
            found = recogniser.words(raster(page(LINES, turned=turned)))
            assert isinstance(found, Recognised)
            assert (found.text.split("\n"), found.turned, found.cut) == (list(LINES), back, False)
            assert found.score > 0.9
        empty = recogniser.words(raster(page(())))
        assert isinstance(empty, Recognised)
        assert (empty.text, empty.score) == ("", 0)
    assert not {"cv2", "onnxruntime", "rapidocr"} & sys.modules.keys()


def test_an_answer_that_cannot_be_is_not_believed() -> None:
    facts: dict[str, Any] = {"text": "words", "score": 0.9, "turned": 90, "cut": True}
    assert recognised_in((facts, b"")) == Recognised("words", 0.9, 90, cut=True)
    for name, value in (("text", None), ("text", "x" * 200_001), ("score", 1.1), ("turned", 45), ("turned", True)):
        with pytest.raises(WireError):
            recognised_in((facts | {name: value}, b""))
