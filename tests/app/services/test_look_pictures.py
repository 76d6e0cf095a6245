"""A picture as a hospital left it, drawn without a screen."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.imaging.geometry import Turn
from app.imaging.presenting import Label, Look, Stroke, look
from app.services.look_pictures import Sight, pictured
from importers.pictured import Frame
from importers.presented import Align, Contrast, Presentation, Shutter
from importers.readers.dicom.pixels import frame
from importers.readers.dicom.presentation import presentation
from tests.importers.readers.dicom.states import image, item, items, state
from tests.makers import ct_instance, dicom_bytes

ROWS, COLUMNS = 20, 10
RAMP = np.add.outer(np.zeros(ROWS, int), np.arange(COLUMNS) * 20)


def drawn(look: Look, sight: Sight | None = None, **more: Any) -> Any:
    frame = Frame(ROWS, COLUMNS, 1, False, "i4", RAMP.astype("<i4").tobytes(), windows=((90.5, 181.0),))
    png = pictured(frame, look, sight or Sight(), more.get("edge", ROWS), more.get("aspect", 1.0))
    with Image.open(io.BytesIO(png)) as made:
        return np.asarray(made.convert("RGB")).astype(int)


def test_greys_are_the_hospitals_or_the_persons() -> None:
    narrow = Look("", contrast=Contrast((), (50.0, 2.0)))
    assert drawn(narrow)[5, :, 0].tolist() == [0] * 3 + [255] * 7
    assert drawn(narrow, Sight(inverted=True))[5, :, 0].tolist() == [255] * 3 + [0] * 7
    assert len(set(drawn(narrow, Sight((90.5, 181.0)))[5, :, 0].tolist())) > 5


@pytest.mark.parametrize(("quarters", "dark"), [(0, (5, 0)), (1, (0, 5)), (2, (5, 9)), (3, (9, 5))])
def test_it_is_turned_to_the_right_after_it_was_mirrored(quarters: int, dark: tuple[int, int]) -> None:
    assert drawn(Look("", turn=Turn(quarters, False)))[dark].max() == 0
    row, column = dark
    other = (row, 9 - column) if quarters % 2 == 0 else (9 - row, column)
    assert drawn(Look("", turn=Turn(quarters, True)))[other].max() == 0


def test_a_part_is_as_large_as_all_of_it_and_pixels_get_their_shape() -> None:
    assert drawn(Look("", area=(2.0, 4.0, 6.0, 8.0)), edge=100).shape == (100, 100, 3)
    assert drawn(Look("", area=(-5.0, -5.0, 90.0, 90.0)), edge=100).shape == (100, 50, 3)
    assert drawn(Look(""), edge=100, aspect=0.5).shape == (100, 100, 3)


@pytest.mark.parametrize(
    ("shutter", "seen"),
    [
        (Shutter(rectangle=(3, 5, 6, 15)), (slice(4, 15), slice(2, 6))),
        (Shutter(polygon=((3, 5), (6, 5), (6, 15), (3, 15))), (slice(4, 15), slice(2, 6))),
    ],
)
def test_a_shutter_covers_what_lies_outside(shutter: Shutter, seen: tuple[slice, slice]) -> None:
    plain = drawn(Look(""))
    covered = np.zeros_like(plain)
    covered[seen] = plain[seen]
    assert np.array_equal(drawn(Look("", shutter=shutter)), covered)
    assert drawn(Look("", shutter=Shutter(circle=(5, 10, 3), grey=1.0)))[[0, 9, 19], [0, 4, 9], 0].tolist() == [
        255,
        plain[9, 4, 0],
        255,
    ]


def test_figures_and_texts_lie_where_they_belong_and_inside() -> None:
    across = drawn(Look("", strokes=(Stroke(((0.0, 9.5), (9.0, 9.5))),)), edge=200)
    green = (across[:, :, 1] > across[:, :, 0] + 40).nonzero()
    assert abs(green[0].mean() - 100) < 2
    for label in (
        Label("6 mm", None, Align.LEFT, (9.0, 19.0), joined=True),
        Label("\u05d3\u05d5\u05d7 6 mm", ((0.0, 0.0), (4.0, 2.0)), Align.RIGHT, None, joined=False),
    ):
        written = drawn(Look("", labels=(label,)), edge=200)
        assert ((written[:, :, 1] > written[:, :, 0] + 40).sum() > 20) is np.True_


@pytest.mark.skipif(shutil.which("dcmp2pgm") is None, reason="dcmtk is not installed")
def test_dcmtk_shows_the_same_through_a_state(tmp_path: Path) -> None:
    ds = ct_instance(size=32)
    whole = item(DisplayedAreaTopLeftHandCorner=[1, 1], DisplayedAreaBottomRightHandCorner=[32, 32])
    whole.PresentationSizeMode, whole.PresentationPixelAspectRatio = "SCALE TO FIT", [1, 1]
    made = state(image(ds.SOPInstanceUID), StudyInstanceUID=ds.StudyInstanceUID, PresentationLUTShape="INVERSE")
    made.ReferencedSeriesSequence[0].SeriesInstanceUID = ds.SeriesInstanceUID
    made.SoftcopyVOILUTSequence = items(item(WindowCenter="40", WindowWidth="500"))
    made.DisplayedAreaSelectionSequence = items(whole)
    made.ImageRotation, made.ImageHorizontalFlip, made.RescaleType = 270, "Y", "HU"
    made.PresentationCreationDate, made.PresentationCreationTime = "20260314", "120000"
    made.ContentDescription, made.ContentCreatorName, made.InstanceNumber = "", "", 1
    for name, data in (("image", ds), ("state", made)):
        (tmp_path / name).write_bytes(dicom_bytes(data))
    command = ["dcmp2pgm", "-p", *(str(tmp_path / name) for name in ("state", "image", "seen.pgm"))]
    subprocess.run(command, check=True, capture_output=True)
    told, decoded = presentation(dicom_bytes(made)), frame(dicom_bytes(ds), 0)
    assert isinstance(told, Presentation)
    assert isinstance(decoded, Frame)
    seen = look(told, ds.SOPInstanceUID, 0, (32, 32))
    assert seen is not None
    ours = Image.open(io.BytesIO(pictured(decoded, seen, Sight(inverted=True), 32))).convert("L")
    theirs = Image.open(tmp_path / "seen.pgm")
    assert np.abs(np.asarray(ours).astype(int) - np.asarray(theirs)).max() <= 1
