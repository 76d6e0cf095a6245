"""How a hospital's program left images: taken apart in bounds, and told through the pipe."""

import json

import numpy as np
import pytest

from importers.candidates import Candidate, Payload, Problem, Reason
from importers.pictured import Reference
from importers.presented import Align, Area, Contrast, Drawing, Figure, Presentation, Shutter, Units, Writing
from importers.readers.dicom import presentation as reader
from importers.readers.dicom import read as read_instance
from importers.readers.dicom.presentation import presentation
from importers.readers.dicom.report import outline
from importers.worker.told_presented import presentation_in, presentation_out
from tests.importers.readers.dicom.states import figure, image, item, items, state, state_bytes, text
from tests.makers import ct_instance, dicom_bytes


def told(data: bytes) -> Presentation:
    """The state, as it comes through the pipe from the child."""
    found = presentation(data)
    assert isinstance(found, Presentation)
    facts, raw = presentation_out(found)
    assert presentation_in((json.loads(json.dumps(facts)), raw)) == found
    return found


def test_all_that_is_drawn_and_written_is_told() -> None:
    drawn = [figure("POLYLINE", 1, 2, 3, 4, 5, 6), figure("CIRCLE", 0.5, 0.5, 0.75, 0.5, units="DISPLAY", filled="Y")]
    box = text("Nodule\r\n6 mm", box=(1, 2, 30, 12), anchor=(40, 50), BoundingBoxTextHorizontalJustification="RIGHT")
    found = told(state_bytes(image("1.2.3"), image("1.2.4", 2, 3), drawn=drawn, said=[box, text("x", anchor=(1, 1))]))
    assert found.images == (Reference("1.2.3"), Reference("1.2.4", (2, 3)))
    assert found.layers[0].drawings == (
        Drawing(Figure.POLYLINE, Units.PIXEL, ((1, 2), (3, 4), (5, 6))),
        Drawing(Figure.CIRCLE, Units.DISPLAY, ((0.5, 0.5), (0.75, 0.5)), filled=True),
    )
    assert found.layers[0].writings == (
        Writing("Nodule\n6 mm", Units.PIXEL, ((1, 2), (30, 12)), Align.RIGHT, (40, 50), Units.PIXEL, joined=True),
        Writing("x", anchor=(1, 1), joined=True),
    )
    assert (found.label, found.line, found.inverted, found.partly) == ("FINDING", (1, -1024), False, False)


def test_contrast_area_turn_and_shutter_are_told() -> None:
    entries = np.arange(0, 4096, 16, dtype="<u2").tobytes()
    table = item(LUTDescriptor=[256, 0, 12], LUTData=entries)
    found = told(
        state_bytes(
            image("1.2.3"),
            SoftcopyVOILUTSequence=items(
                item(WindowCenter="40", WindowWidth="400", ReferencedImageSequence=items(image("1.2.3"))),
                item(VOILUTSequence=items(table)),
            ),
            DisplayedAreaSelectionSequence=items(
                item(DisplayedAreaTopLeftHandCorner=[1, 20], DisplayedAreaBottomRightHandCorner=[10, -3])
            ),
            ImageRotation=90,
            ImageHorizontalFlip="Y",
            PresentationLUTShape="INVERSE",
            ShutterShape=["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
            ShutterLeftVerticalEdge=2,
            ShutterRightVerticalEdge=14,
            ShutterUpperHorizontalEdge=3,
            ShutterLowerHorizontalEdge=12,
            CenterOfCircularShutter=[8, 9],
            RadiusOfCircularShutter=5,
            VerticesOfThePolygonalShutter=[1, 2, 3, 4, 5, 6],
            ShutterPresentationValue=65535,
        )
    )
    assert found.contrasts[0] == Contrast((Reference("1.2.3"),), (40, 400))
    assert (found.contrasts[1].lut, found.contrasts[1].lut_bits) == (entries, 12)
    assert found.areas == (Area((), (1, 20), (10, -3)),)
    assert (found.quarters, found.mirrored, found.inverted) == (3, True, True)  # it is mirrored last, as written
    assert found.shutter == Shutter((2, 3, 14, 12), (9, 8, 5), ((2, 1), (4, 3), (6, 5)), 1.0)


def test_what_makes_no_sense_is_left_out_and_said() -> None:
    bad = [
        figure("POLYLINE", 1, 2),
        figure("SPIRAL", 1, 2, 3, 4),
        figure("POLYLINE", 1, 2, float("nan"), 4),
        figure("POLYLINE", 1, 2, 1e9, 4),
        figure("POLYLINE", 1, 2, 3, 4, units="MATRIX"),
    ]
    for one in bad:
        found = told(state_bytes(image("1.2.3"), drawn=[one, figure("POINT", 1, 2)]))
        assert ([len(layer.drawings) for layer in found.layers], found.partly) == ([1], True)
    found = told(state_bytes(image("1.2.3"), said=[text("nowhere")], ShutterShape="CIRCULAR", RescaleSlope="0"))
    assert (found.layers[0].writings, found.shutter, found.partly, found.line) == ((), None, True, (1, -1024))
    assert told(state_bytes(image("1.2.3"), MaskSubtractionSequence=items())).partly
    overlaid = state(image("1.2.3"))
    overlaid.add_new(0x60020010, "US", 3)
    assert told(dicom_bytes(overlaid)).partly


def test_more_than_can_be_shown_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_POINTS", 10)
    monkeypatch.setattr(reader, "MOST_IMAGES", 2)
    many = [figure("POLYLINE", *range(8)) for _ in range(4)]
    found = told(state_bytes(*(image(f"1.2.{number}") for number in range(5)), drawn=many))
    assert (len(found.images), found.layers, found.partly) == (2, (), True)


def test_other_files_are_no_presentation_states() -> None:
    for data, reason in ((dicom_bytes(ct_instance()), Reason.UNSUPPORTED), (b"nothing", Reason.UNSUPPORTED)):
        found = presentation(data)
        assert isinstance(found, Problem)
        assert found.reason is reason
    assert isinstance(presentation(state_bytes(image("1.2.3"))[:200]), Problem)


def test_its_words_are_found_and_lead_to_the_images() -> None:
    data = state_bytes(
        image("1.2.3", 4),
        said=[text("Nodule", anchor=(1, 1))],
        ContentDescription="Left lung",
        ContentCreatorName="Fern^A",
    )
    found = read_instance(Payload("state", data, size=len(data)))
    assert isinstance(found, Candidate)
    assert (found.title, found.provider) == ("Left lung", "A Fern")
    assert "Nodule" in found.text
    document = outline(data)
    assert not isinstance(document, Problem)
    assert [(line.kind, line.value) for line in document.lines] == [
        ("TEXT", "A Fern"),
        ("TEXT", "Nodule"),
        ("IMAGE", ""),
    ]
    assert document.lines[2].references == (Reference("1.2.3", (4,)),)
