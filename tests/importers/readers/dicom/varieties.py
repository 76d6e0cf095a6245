"""Small pictures of every kind a file can hold, their numbers known, and dcmtk's tools that pack them otherwise."""

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import SecondaryCaptureImageStorage

from tests.makers import ct_instance

ROWS, COLUMNS = 18, 22
Array = np.ndarray[Any, Any]

GREYS = {
    "8 of 8": (8, 8, 7, 0),
    "8 of 8, signed": (8, 8, 7, 1),
    "5 of 8": (8, 5, 4, 0),
    "7 of 8, signed": (8, 7, 6, 1),
    "6 of 8, high": (8, 6, 7, 0),
    "16 of 16": (16, 16, 15, 0),
    "16 of 16, signed": (16, 16, 15, 1),
    "12 of 16": (16, 12, 11, 0),
    "12 of 16, signed": (16, 12, 11, 1),
    "9 of 16, signed": (16, 9, 8, 1),
    "13 of 16": (16, 13, 12, 0),
    "12 of 16, high": (16, 12, 15, 0),
    "12 of 16, high, signed": (16, 12, 15, 1),
    "10 of 16, in the middle": (16, 10, 12, 0),
    "32 of 32": (32, 32, 31, 0),
    "32 of 32, signed": (32, 32, 31, 1),
    "20 of 32": (32, 20, 19, 0),
    "1 of 1": (1, 1, 0, 0),
}
"""Bits allocated and stored, the highest one, and whether signed."""

COLOURS = {
    f"{kind} {bits} of {allocated}, {'by plane' if planar else 'by pixel'}": (kind, allocated, bits, planar)
    for kind in ("RGB", "YBR_FULL")
    for allocated, bits in ((8, 8), (16, 16), (16, 12))
    for planar in (0, 1)
} | {kind: (kind, 8, 8, 0) for kind in ("YBR_FULL_422", "YBR_PARTIAL_422", "HSV")}
"""Photometric interpretation, bits allocated and stored, planar configuration."""

PALETTES = {
    "palette 8 to 16": (8, 8, 256, 0, 16),
    "palette 8 to 8": (8, 8, 256, 0, 8),
    "palette 16 to 16": (16, 16, 65536, 0, 16),
    "palette 12 to 16": (16, 12, 4096, 0, 16),
    "palette from 60 on": (8, 8, 100, 60, 16),
}
"""Bits allocated and stored, entries, the first number that has one, and bits of an entry."""

SAME: dict[str, tuple[str, ...]] = {
    "implicit": ("dcmconv", "+ti"),
    "big endian": ("dcmconv", "+tb"),
    "deflated": ("dcmconv", "+td"),
    "RLE": ("dcmcrle",),
    "JPEG lossless": ("dcmcjpeg", "+e1"),
    "JPEG lossless, predictor 4": ("dcmcjpeg", "+el", "+sv", "4"),
    "JPEG-LS": ("dcmcjpls", "+el"),
    "JPEG-LS, by line": ("dcmcjpls", "+el", "+il"),
    "JPEG-LS, by plane": ("dcmcjpls", "+el", "+in"),
}
"""Tools that change no number, with their options."""

NEAR: dict[str, tuple[str, ...]] = {
    "JPEG baseline": ("dcmcjpeg", "+eb"),
    "JPEG baseline, RGB": ("dcmcjpeg", "+eb", "+cr"),
    "JPEG baseline, 4:2:2": ("dcmcjpeg", "+eb", "+s2"),
    "JPEG baseline, 4:1:1": ("dcmcjpeg", "+eb", "+s4"),
    "JPEG extended": ("dcmcjpeg", "+ee"),
    "JPEG spectral selection": ("dcmcjpeg", "+es"),
    "JPEG full progression": ("dcmcjpeg", "+ep"),
    "JPEG-LS, near": ("dcmcjpls", "+en", "+md", "2"),
}
"""Tools with loss: what another decoder makes of their files is compared."""


def made(name: str, frames: int = 2) -> Dataset:
    """One of the kinds above by its name."""
    if name in GREYS:
        return grey(*GREYS[name], frames)
    return coloured(*COLOURS[name], frames) if name in COLOURS else palette(*PALETTES[name], frames)


def numbers(bits: int, signed: int, frames: int) -> Array:
    """A slope with noise over all numbers of so many bits, another one in each frame."""
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    slope = (3 * y + 5 * x)[None] + 7 * np.arange(frames)[:, None, None]
    noise = np.random.default_rng(bits).integers(-2, 3, slope.shape)
    even = np.clip(np.floor(slope / (slope.max() + 1) * (1 << bits)).astype("i8") + noise, 0, (1 << bits) - 1)
    found: Array = even - (1 << (bits - 1)) if signed else even
    return found


def grey(allocated: int, bits: int, high: int, signed: int, frames: int = 1) -> Dataset:
    """A picture without rescaling and windows; bits that are not its own are filled as the sign is."""
    ds = _plain(allocated, bits, high, signed, frames)
    cells = (numbers(bits, signed, frames) << (high + 1 - bits)) & ((1 << allocated) - 1)
    if allocated == 1:
        _put(ds, np.packbits(cells.astype("u1").ravel(), bitorder="little"))
    else:
        _put(ds, cells.astype(f"<u{allocated // 8}"))
    return ds


def coloured(kind: str, allocated: int, bits: int, planar: int, frames: int = 1) -> Dataset:
    """A picture of three samples a pixel; of those with 422 the colour is kept for every second one."""
    ds = _plain(allocated, bits, bits - 1, 0, frames)
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, kind, planar
    plane = numbers(bits, 0, frames)
    samples = np.stack([plane, plane[:, ::-1], plane[:, :, ::-1]], -1).astype(f"<u{allocated // 8}")
    if kind.endswith("_422"):
        pairs = samples.reshape(frames, ROWS, COLUMNS // 2, 2, 3)
        samples = np.stack([pairs[..., 0, 0], pairs[..., 1, 0], pairs[..., 0, 1], pairs[..., 0, 2]], -1)
    _put(ds, np.moveaxis(samples, -1, 1) if planar else samples)
    return ds


def palette(allocated: int, bits: int, entries: int, first: int, deep: int, frames: int = 1) -> Dataset:
    """A picture whose numbers are places of a palette."""
    ds = grey(allocated, bits, bits - 1, 0, frames)
    ds.PhotometricInterpretation = "PALETTE COLOR"
    for power, name in enumerate(("Red", "Green", "Blue"), 1):
        table = np.linspace(0, 1, entries) ** power * ((1 << deep) - 1)
        setattr(ds, f"{name}PaletteColorLookupTableDescriptor", [entries % 65536, first, deep])
        ds[f"{name}PaletteColorLookupTableDescriptor"].VR = "US"
        setattr(ds, f"{name}PaletteColorLookupTableData", table.astype("<u2" if deep > 8 else "u1").tobytes())
        ds[f"{name}PaletteColorLookupTableData"].VR = "OW"
    return ds


def repacked(source: Path, words: tuple[str, ...]) -> Path | None:
    """What a tool makes of a file; None where it declines."""
    target = source.with_suffix(".repacked")
    target.unlink(missing_ok=True)
    run = subprocess.run([*words, str(source), str(target)], capture_output=True, timeout=60, check=False)
    return target if run.returncode == 0 and target.exists() else None


def _plain(allocated: int, bits: int, high: int, signed: int, frames: int) -> Dataset:
    ds = ct_instance(size=4, Rows=ROWS, Columns=COLUMNS, NumberOfFrames=frames, PixelRepresentation=signed)
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = allocated, bits, high
    for keyword in ("RescaleSlope", "RescaleIntercept", "WindowCenter", "WindowWidth"):
        ds.pop(keyword, None)
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    return ds


def _put(ds: Dataset, cells: Array) -> None:
    data = cells.tobytes()
    ds.PixelData = data + bytes(len(data) % 2)
    ds["PixelData"].VR = "OB" if ds.BitsAllocated <= 8 else "OW"
