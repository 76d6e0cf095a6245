"""Every picture of the shared files against what pydicom and dcmtk make of it."""

import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from app.imaging.lookup import of_frame
from importers.candidates import Problem
from importers.pictured import Frame
from importers.readers.dicom.pixels import Pixels
from tests.importers.readers.dicom.references import TOOLS, agrees_with_dcmtk, agrees_with_pydicom, by_dcmtk, pictures
from tests.shared import needs_shared, shared

SAMPLE = (
    "nema-wg04/CT1_RLE",
    "nema-wg04/MR4_JLSL",
    "fo-dicom/CR-MONO1-10-chest",
    "fo-dicom/CR-ModalitySequenceLUT.dcm",
    "fo-dicom/TestPattern_Palette_16.dcm",
    "pydicom-data/eCT_Supplemental.dcm",
    "pydicom-data/parametric_map_float.dcm",
    "pydicom-wheel/test_files/SC_ybr_full_422_uncompressed.dcm",
    "pydicom-wheel/test_files/SC_rgb_rle_16bit.dcm",
    "pydicom-wheel/test_files/examples_ybr_color.dcm",
)
"""One of each kind, for the normal run."""

NO_PICTURE = {
    "GH1146.dcm": "no_pixels none",  # an empty Pixel Data element
    "JPEG2000-embedded-sequence-delimiter.dcm": "unsupported RuntimeError",  # 266 bytes that are no code stream
    "meta_missing_tsyntax.dcm": "no_pixels none",  # neither Rows nor Columns
    "nested_priv_SQ.dcm": "no_pixels none",  # neither Rows nor Columns
}
"""Files with Pixel Data that nobody can make a picture of, and what is said."""

DIFFERENT_IN_DCMTK = {
    "GH195.dcm": "JPEG with YCbCr inside that says it is RGB: ours is told by the JFIF marker, dcmtk by the header",
    "SC_ybr_full_uncompressed.dcm": "dcmtk rounds each product of YBR to RGB, by at most 2",
    "rtdose_expb.dcm": "32 bits, big endian, in OW: dcmtk turns 16 bits at a time; the little endian twin agrees",
    "rtdose_expb_1frame.dcm": "as above",
}
"""Where dcmtk and we see it otherwise, and why that is left so."""


def compare(paths: list[Path]) -> tuple[Counter[str], dict[str, str]]:
    """How many pictures agree with whom, and what each file without a picture says."""
    counts: Counter[str] = Counter()
    refused: dict[str, str] = {}
    for path in paths:
        for index, made in pictures(path):
            if isinstance(made, Problem):
                refused[path.name] = f"{made.reason} {made.detail}"
                continue
            for name, agrees in (("pydicom", agrees_with_pydicom), ("dcmtk", agrees_with_dcmtk)):
                if name == "dcmtk" and path.name in DIFFERENT_IN_DCMTK:
                    continue
                verdict = agrees(path, index, made)
                assert verdict is not False, (name, path, index)
                counts[name] += verdict is True
    return counts, refused


@needs_shared
def test_one_of_each_kind() -> None:
    counts, refused = compare([shared("dicom", *name.split("/")) for name in SAMPLE])
    assert not refused
    assert counts["pydicom"] >= len(SAMPLE)
    assert counts["dcmtk"] >= len(SAMPLE) - 2 or len(TOOLS) < 3


@needs_shared
@pytest.mark.long
def test_every_shared_file() -> None:
    files = [path for path in sorted(shared("dicom").rglob("*")) if path.is_file()]
    counts, refused = compare(files)
    assert counts["pydicom"] >= 300
    assert counts["dcmtk"] >= 245 or len(TOOLS) < 3
    said = {name: why for name, why in refused.items() if why != "no_pixels none" or name in NO_PICTURE}
    assert said == NO_PICTURE


@needs_shared
@pytest.mark.skipif(not shutil.which("dcm2pnm"), reason="dcmtk is not installed")
def test_a_drawing_lies_where_dcmtk_draws_it() -> None:
    path = shared("dicom", "pydicom-wheel", "test_files", "examples_overlay.dcm")
    made = Pixels(path.read_bytes()).frame(0)
    assert isinstance(made, Frame)
    drawn = of_frame(made).overlay
    with_it, without = by_dcmtk(path, 0, (0.0, 1e6), "+O", "1"), by_dcmtk(path, 0, (0.0, 1e6))
    assert drawn is not None
    assert with_it is not None
    assert without is not None
    assert np.array_equal(with_it != without, drawn)
