"""Decodes one picture of a DICOM file. Runs in the limited child process; hostile pixels end there.

Plain small pictures are read by ``plain_pixels``; pydicom decodes all others: native, RLE and deflated pixels itself,
the JPEG families through its plug-ins and ``codecs``, and what it has no decoder for through ``unpacking``.
"""

import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom import (
    broken_off,
    codecs,
    colours,
    meanings,
    overlays,
    plain_pixels,
    private_packing,
    reduced,
    repairing,
    tables,
    tags,
    unpacking,
)
from importers.readers.dicom.inflate import TooLargeError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

LARGEST_FRAME = 256 * 1024 * 1024
"""Bytes of one decoded frame."""

MOST_FRAMES = 100_000


class _RefusedError(Exception):
    """There is no picture; ``problem`` says why."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.problem = Problem(reason, detail, "application/dicom")


def frame(data: bytes, index: int) -> Frame | Problem:
    """Picture ``index`` (from 0) of a whole DICOM file. Never raises for what is in it."""
    return Pixels(data).frame(index)


def decoded(data: bytes, index: int) -> Frame | Problem:
    """The same, always by pydicom."""
    return Pixels(data).decoded(index)


class Pixels:
    """The pictures of one file, taken apart once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._dataset: Dataset | None = None
        self._there: int | None = None

    def frame(self, index: int) -> Frame | Problem:
        """Picture ``index`` (from 0). Never raises for what is in the file."""
        return plain_pixels.frame(self._data, index) or self.decoded(index)

    def reduced(self, index: int) -> Frame | Problem:
        """The same at half its width and height, where that is quicker; else, and where it fails, all of it."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return _halved(self._copy(), index) or self.frame(index)
        except Exception:  # noqa: BLE001 - whatever is wrong, the whole picture's answer says it
            return self.frame(index)

    def decoded(self, index: int) -> Frame | Problem:
        """The same, always by pydicom."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return _frame(self._copy(), index, self._there)
        except _RefusedError as refused:
            return refused.problem
        except Exception as error:  # noqa: BLE001 - what a strange file does to a decoder is an answer
            reason = _reason(error) if self._there is None else Reason.DAMAGED
            return Problem(reason, type(error).__name__, "application/dicom")

    def _copy(self) -> "Dataset":
        if self._dataset is None:
            self._dataset, self._there = broken_off.loaded(self._data, MOST_FRAMES)
        return _copied(self._dataset)

    def close(self) -> None:
        """Let go of the file."""
        self._dataset, self._data = None, b""


def _reason(error: Exception) -> Reason:
    if isinstance(error, MemoryError | TooLargeError):
        return Reason.TOO_LARGE
    undecodable = isinstance(error, RuntimeError) and not isinstance(error, RecursionError)
    return Reason.UNSUPPORTED if undecodable else Reason.DAMAGED  # pydicom: no decoder, or all of its decoders failed


def _copied(dataset: "Dataset") -> "Dataset":
    """A dataset that may be changed; large values are shared."""
    from pydicom.dataset import Dataset, FileMetaDataset

    made, meta = Dataset(), FileMetaDataset()
    made.update(dataset)
    meta.TransferSyntaxUID = dataset.file_meta.TransferSyntaxUID
    made.file_meta = meta
    return made


def _frame(dataset: "Dataset", index: int, there: int | None = None) -> Frame:
    repairing.count(dataset)
    size = _Size.of(dataset)
    if str(dataset.file_meta.TransferSyntaxUID) in tags.FILMS:
        raise _RefusedError(Reason.FILM, "video")
    private_packing.unpack(dataset, LARGEST_FRAME)
    if not any(dataset.get(name) for name in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        raise _RefusedError(Reason.NO_PIXELS, "none")
    if not 0 <= index < size.frames:
        raise _RefusedError(Reason.UNSUPPORTED, "no such frame")
    if there is not None and index >= max(there, 1):
        raise _RefusedError(Reason.DAMAGED, "broken off")
    if dataset.get("SamplesPerPixel") not in (None, 0, 1, 3):
        raise _RefusedError(Reason.UNSUPPORTED, "colours")
    repairing.complete(dataset)
    repairing.name_packing(dataset)
    repairing.take_sign(dataset, index, size.frames)
    overlay = overlays.mask(dataset, index, (size.rows, size.columns))
    partial = repairing.fill_up(dataset, index) or (there is not None and index == min(there, size.frames) - 1)
    pixels = _stored(dataset, index, size)
    if pixels.ndim > 2 and pixels.shape[-1] in (3, 4):
        made = _coloured(pixels[..., :3], size, int(dataset.BitsStored))
    elif dataset.PhotometricInterpretation == "PALETTE COLOR":
        made = _coloured(*_painted(pixels, dataset, size))
    else:
        made = _grey(pixels, dataset, index, size)
    return replace(made, overlay=overlay, partial=partial) if overlay or partial else made


def _halved(dataset: "Dataset", index: int) -> Frame | None:
    """A picture at half its size, where there is one; nothing is drawn over it."""
    size = _Size.of(dataset)
    if not 0 <= index < size.frames:
        return None
    pixels = reduced.halved(dataset, index, size.frames)
    rows, columns = (size.rows + 1) // 2, (size.columns + 1) // 2
    if pixels is None or pixels.shape[:2] != (rows, columns):
        return None
    half = _Size(rows, columns, size.frames)
    made = _coloured(pixels, half, 8) if pixels.ndim > 2 else _grey(pixels, dataset, index, half)
    return replace(made, whole=(size.rows, size.columns))


def _stored(dataset: "Dataset", index: int, size: "_Size") -> "NDArray[Any]":
    """The stored numbers of one picture, colours as red, green and blue."""
    from pydicom.pixels.utils import pixel_array

    syntax = codecs.prepare(dataset.file_meta)
    if syntax in unpacking.SYNTAXES:
        unpacking.unpack(dataset, index, size.frames, LARGEST_FRAME)
        return pixel_array(dataset, index=0)
    if repairing.unpack_bits(dataset, index, size.frames):
        return pixel_array(dataset, index=0)
    if colours.ours(dataset):
        return colours.decoded(dataset, index)
    shift = repairing.shift(dataset, index, size.frames)
    if not shift:
        return pixel_array(dataset, index=index)
    bits, signed = int(dataset.BitsStored), dataset.PixelRepresentation == 1
    dataset.BitsStored, dataset.PixelRepresentation = dataset.BitsAllocated, 0
    return repairing.shifted(pixel_array(dataset, index=index), shift, bits, signed)


def _painted(pixels: "NDArray[Any]", dataset: "Dataset", size: "_Size") -> "tuple[NDArray[Any], _Size, int]":
    """Colours from the file's palette, and how many bits of each are in use: some write 8 into entries of 16."""
    import numpy as np
    from pydicom.pixels.processing import apply_color_lut

    tables.turn_palette(dataset)
    painted = apply_color_lut(pixels, dataset)
    if painted.dtype.itemsize == 1:
        return painted, size, 8
    entries = int(dataset.RedPaletteColorLookupTableDescriptor[0]) or 1 << 16
    first = int(dataset.RedPaletteColorLookupTableDescriptor[1])
    palette = apply_color_lut(np.arange(first, first + entries), dataset)
    return painted, size, 16 if palette.max(initial=0) > 255 else 8


@dataclass(frozen=True)
class _Size:
    rows: int
    columns: int
    frames: int

    @classmethod
    def of(cls, dataset: "Dataset") -> "_Size":
        """What the header announces, refused before anything is decoded when it is too much."""
        rows, columns = int(dataset.get("Rows") or 0), int(dataset.get("Columns") or 0)
        frames = int(dataset.get("NumberOfFrames") or 1)
        samples, bits = int(dataset.get("SamplesPerPixel") or 1), int(dataset.get("BitsAllocated") or 8)
        if not rows or not columns:
            raise _RefusedError(Reason.NO_PIXELS, "none")
        if rows * columns * samples * max(bits, 8) // 8 > LARGEST_FRAME or not 0 < frames <= MOST_FRAMES:
            raise _RefusedError(Reason.TOO_LARGE, "frame")
        return cls(rows, columns, frames)


def _coloured(pixels: "NDArray[Any]", size: _Size, bits: int) -> Frame:
    """Eight bits a sample; deeper ones lose their lowest."""
    import numpy as np

    if pixels.dtype.itemsize > 1:
        pixels = np.minimum(pixels >> max(bits - 8, 0), 255)
    shaped = np.ascontiguousarray(pixels[..., :3], "u1")
    return _shaped(Frame(size.rows, size.columns, size.frames, True, "u1", shaped.tobytes()), 3)


def _shaped(made: Frame, values: int) -> Frame:
    from numpy import dtype

    if len(made.pixels) != made.rows * made.columns * values * dtype(made.number).itemsize:
        raise _RefusedError(Reason.DAMAGED, "size")
    return made


def _grey(pixels: "NDArray[Any]", dataset: "Dataset", index: int, size: _Size) -> Frame:
    parts = meanings.parts_of(dataset, index)
    means = meanings.of_parts(parts)
    slope, intercept = means.slope, means.intercept
    padding = meanings.padding(dataset)
    values: NDArray[np.generic]
    line: tuple[float, float] | None = None
    table = tables.there(dataset.get("ModalityLUTSequence"))
    if table is not None:
        values, padding = tables.read(table, dataset).of(pixels), None
    elif (slope, intercept) != (1.0, 0.0):
        values, line = _rescaled(pixels, slope, intercept), (slope, intercept)
        padding = padding and _scaled(padding, slope, intercept)
    else:
        values = pixels
    number = _smallest(values, exact=pixels.dtype.kind in "iu" and slope.is_integer() and intercept.is_integer())
    inverted = dataset.PhotometricInterpretation == "MONOCHROME1" or dataset.get("PresentationLUTShape") == "INVERSE"
    made = Frame(
        size.rows,
        size.columns,
        size.frames,
        False,
        number,
        values.astype("<" + number).tobytes(),
        inverted=inverted,
        windows=means.windows,
        function=means.function,
        padding=padding,
        line=line if pixels.dtype.kind in "iu" else None,
        unit=meanings.unit(dataset),
    )
    return _with_lut(_shaped(made, 1), parts)


def _rescaled(pixels: "NDArray[Any]", slope: float, intercept: float) -> "NDArray[Any]":
    """The same numbers, in whole ones where that is as exact: it takes a third of the time."""
    small = pixels.dtype.kind in "iu" and pixels.dtype.itemsize <= 2
    if small and slope.is_integer() and intercept.is_integer() and abs(slope) * 2**16 + abs(intercept) < 2**31:
        return pixels.astype("i4") * int(slope) + int(intercept)
    return pixels * slope + intercept


def _scaled(span: tuple[float, float], slope: float, intercept: float) -> tuple[float, float]:
    ends = [edge * slope + intercept for edge in span]
    return min(ends), max(ends)


def _smallest(values: Any, *, exact: bool) -> str:
    """The number form that holds the values: bytes, whole numbers, or reals."""
    if values.dtype.itemsize == 1 and values.dtype.kind == "u":
        return "u1"
    whole = values.dtype.kind in "iu" or exact
    return "i4" if whole and (not values.size or abs(values).max() < 2**31) else "f4"


def _with_lut(made: Frame, parts: "list[Dataset]") -> Frame:
    """Add the first VOI LUT where there is no window; one that makes no sense is left out (C.11.2.1.1)."""
    item = tables.there(meanings.first(parts, "VOILUTSequence"))
    if made.windows or item is None:
        return made
    try:
        table = tables.read(item, parts[-1])
    except ValueError:
        return made
    return replace(made, lut=table.entries.tobytes(), lut_first=table.first, lut_bits=table.bits)
