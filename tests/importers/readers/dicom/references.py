"""What other decoders make of a picture: pydicom (without our plug-in where it can), and dcmtk's tools."""

import io
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut
from pydicom.pixels.utils import pixel_array

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
            return shown
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
