"""What other decoders make of a picture: pydicom (without our plug-in where it can), and dcmtk's tools."""

import io
import shutil
import subprocess
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut
from pydicom.pixels.utils import pixel_array

from app.imaging.lookup import of_frame
from app.imaging.windowing import opening, shades
from importers.candidates import Problem
from importers.pictured import Frame
from importers.readers.dicom.pixels import Pixels

TOOLS = tuple(tool for tool in ("dcm2pnm", "dcmj2pnm", "dcml2pnm") if shutil.which(tool))
"""For plain and RLE, JPEG, JPEG-LS."""

Array = np.ndarray[Any, Any]


def by_pydicom(path: Path, index: int, colour: bool) -> Array | None:
    """Modality values, or red, green and blue with as many bits as are stored; None where pydicom declines."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ds = pydicom.dcmread(path, force=True)
            _declare(ds)
            pixels = pixel_array(ds, index=index)
            if ds.PhotometricInterpretation == "PALETTE COLOR":
                painted: Array = apply_color_lut(pixels, ds)
                return painted
            if colour:
                return pixels
            shown: Array = apply_modality_lut(pixels, ds)
            for group in groups(ds, index):
                shown = pixels * float(group.RescaleSlope) + float(group.RescaleIntercept)
            return shown * float(ds.get("DoseGridScaling") or 1)
        except Exception:  # noqa: BLE001 - whatever it raises, it declines
            return None


def _declare(ds: Dataset) -> None:
    if "TransferSyntaxUID" not in getattr(ds, "file_meta", ()):
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = pydicom.uid.ImplicitVRLittleEndian


def groups(ds: Dataset, index: int) -> list[Dataset]:
    """The pixel value transformation of a frame of an enhanced object, the shared one first."""
    found = []
    own = ds.get("PerFrameFunctionalGroupsSequence") or []
    for group in [*(ds.get("SharedFunctionalGroupsSequence") or []), *own[index : index + 1]]:
        found += list(group.get("PixelValueTransformationSequence") or [])
    return found


def by_dcmtk(path: Path, index: int, window: tuple[float, float] | None, *more: str) -> Array | None:
    """Bytes to be shown, through ``window`` where grey; None where dcmtk declines."""
    chosen = [] if window is None else ["+Ww", repr(window[0]), repr(window[1])]
    for tool in TOOLS:
        words = [tool, "-q", "+Fr", str(index + 1), "1", "+op", "+Ma", *(more or ("-O",)), *chosen, str(path)]
        run = subprocess.run(words, capture_output=True, timeout=120, check=False)
        if run.returncode == 0 and run.stdout.startswith(b"P"):
            return np.asarray(Image.open(io.BytesIO(run.stdout)))
    return None


def pictures(path: Path) -> list[tuple[int, Frame | Problem]]:
    """The first, the middle and the last one of a file."""
    opened = Pixels(path.read_bytes())
    first = opened.frame(0)
    if isinstance(first, Problem):
        return [(0, first)]
    others = {first.frames // 2, first.frames - 1} - {0}
    return [(0, first), *((index, opened.frame(index)) for index in sorted(others))]


def agrees_with_pydicom(path: Path, index: int, made: Frame) -> bool | None:
    """Whether all values are the same; None where pydicom declines."""
    theirs = by_pydicom(path, index, made.colour)
    if theirs is None:
        return None
    ours = of_frame(made).grid()
    if made.colour and theirs.dtype.itemsize > 1:
        theirs = _eight_bits(theirs[..., :3], ours)
    if ours.shape != theirs[..., : ours.shape[-1]].shape:
        return False
    difference = np.abs(ours.astype("f8") - theirs[..., : ours.shape[-1]].astype("f8"))
    return bool(np.nanmax(difference) <= 1e-6 * max(1.0, float(np.nanmax(np.abs(theirs)))))


def _eight_bits(deep: Array, ours: Array) -> Array:
    """The shift that is nearest; deeper colours keep their upper bits."""
    shifted: list[Array] = [deep >> bits for bits in range(deep.dtype.itemsize * 8 - 7)]
    return min(shifted, key=lambda one: float(np.abs(one.astype("i8") - ours).max()))


def agrees_with_dcmtk(path: Path, index: int, made: Frame, most: int = 1) -> bool | None:
    """Whether no shade differs by more than ``most``; None where dcmtk declines."""
    window = None if made.colour else opening(made) or (128.0, 256.0)
    theirs = by_dcmtk(path, index, window)
    if theirs is None:
        return None
    ours = shades(made if made.colour else replace(made, function="LINEAR", lut=b""), window)
    return theirs.shape == ours.shape and bool(np.abs(theirs.astype(int) - ours).max() <= most)
