"""A JPEG 2000 picture at half its width and height, in a quarter of the time: something to see until all is decoded.

A code stream holds its resolutions one upon the other (ISO/IEC 15444-1, annex F); the highest is left out here. Each
number stands for the pixel at twice its row and column. Runs in the limited child process.
"""

import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

SYNTAXES = ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91")
_BEGIN = b"\xff\x4f\xff\x51"
"""Start of a code stream and of its SIZ segment (annex A.5.1)."""

_COMPONENTS, _DEPTH = 40, 42
"""Where SIZ says how many components there are, and how deep the first is."""

_SIGNED = 0x80
_COLOURS = ("RGB", "YBR_RCT", "YBR_ICT")
"""Colours whose transform the codec undoes, so that red, green and blue come out (PS3.5, 8.2.4)."""

_KINDS = ((1, False), (3, True))
_THREE_BYTES = b"\x00\x03" + b"\x07\x01\x01" * 3
"""Three components of eight bits without a sign, each for every pixel (annex A.5.1)."""


def halved(dataset: "Dataset", index: int, frames: int) -> "NDArray[Any] | None":
    """The stored numbers of every second row and column, halves rounded up; None where only the whole tells.

    Of a coloured picture red, green and blue.

    Raises whatever the libraries do for a damaged stream.
    """
    stream = _stream(dataset, index, frames)
    if stream is None:
        return None
    import numpy as np
    from PIL import Jpeg2KImagePlugin

    signed, depth = bool(stream[_DEPTH] & _SIGNED), (stream[_DEPTH] & ~_SIGNED) + 1
    image = Jpeg2KImagePlugin.Jpeg2KImageFile(io.BytesIO(stream))
    image.reduce = 1
    image.load()
    raised = np.asarray(image)
    if raised.ndim > 2:
        return raised
    allocated = 8 if depth <= 8 else 16
    numbers = (raised >> (allocated - depth)).astype("i4") - (1 << (depth - 1) if signed else 0)
    return numbers.astype(f"{'i' if signed else 'u'}{allocated // 8}")


def _stream(dataset: "Dataset", index: int, frames: int) -> bytes | None:
    """The bare code stream of a picture that is what the file says it is."""
    from pydicom.encaps import get_frame

    kind, samples = str(dataset.get("PhotometricInterpretation")), dataset.get("SamplesPerPixel")
    if str(dataset.file_meta.TransferSyntaxUID) not in SYNTAXES or (samples, kind in _COLOURS) not in _KINDS:
        return None
    if samples == 1 and not kind.startswith("MONOCHROME"):
        return None
    stream = get_frame(dataset.PixelData, index, number_of_frames=frames)
    if len(stream) <= _DEPTH or stream[:4] != _BEGIN:
        return None
    fits = stream.startswith(_THREE_BYTES, _COMPONENTS) if samples == 3 else _grey(stream, dataset)
    return stream if fits else None


def _grey(stream: bytes, dataset: "Dataset") -> bool:
    as_said = bool(stream[_DEPTH] & _SIGNED) == bool(dataset.get("PixelRepresentation"))
    deep = max(int(dataset.BitsStored), 2) <= (stream[_DEPTH] & ~_SIGNED) + 1 <= 16
    return int.from_bytes(stream[_COMPONENTS:_DEPTH], "big") == 1 and as_said and deep
