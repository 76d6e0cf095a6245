"""Compressed pixels that pydicom cannot decode by itself, through imagecodecs: a plug-in for pydicom's decoders.

JPEG (baseline, extended with 8 and 12 bits, lossless), JPEG-LS, JPEG 2000 and HTJ2K: PS3.5, 8.2 and annex A.4. Samples
come back as they were encoded, without any colour conversion; pydicom converts afterwards by what the file says.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import FileMetaDataset
    from pydicom.pixels.decoders.base import DecodeRunner

LABEL = "imagecodecs"

_JPEG = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51")
_RETIRED = tuple(f"1.2.840.10008.1.2.4.{number}" for number in range(52, 57))
"""Extended, spectral selection and full progression, Huffman and arithmetic: JPEG that says itself which it is."""

_LOSSLESS = ("1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70")
_JPEG_LS = ("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81")
_JPEG_2000 = ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91")
_PART_2 = ("1.2.840.10008.1.2.4.92", "1.2.840.10008.1.2.4.93")
"""JPEG 2000's second part, which the library reads where a stream makes no use of its extensions to many components."""

_HTJ2K = ("1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202", "1.2.840.10008.1.2.4.203")
SYNTAXES = (*_JPEG, *_LOSSLESS, *_JPEG_LS, *_JPEG_2000, *_HTJ2K)

DECODER_DEPENDENCIES = dict.fromkeys(SYNTAXES, (LABEL,))
"""Asked for by pydicom of every plug-in."""


def prepare(meta: "FileMetaDataset") -> str:
    """Make sure that a file's syntax can be decoded; what it is, those named anew where the same code reads them."""
    from pydicom.uid import UID

    if str(meta.TransferSyntaxUID) in _RETIRED:
        meta.TransferSyntaxUID = UID(_JPEG[1])
    if str(meta.TransferSyntaxUID) in _PART_2:
        meta.TransferSyntaxUID = UID(_JPEG_2000[1])
    if (syntax := str(meta.TransferSyntaxUID)) in SYNTAXES:
        install()
    return syntax


def install() -> None:
    """Make the plug-in known to pydicom, behind its own; may be called again."""
    from pydicom.pixels.decoders.base import get_decoder

    for syntax in SYNTAXES:
        decoder = get_decoder(syntax)
        if LABEL not in decoder.available_plugins:
            decoder.add_plugin(LABEL, (__name__, "decode_frame"))


def is_available(_syntax: str) -> bool:
    """Asked by pydicom of every plug-in: the library is one of the project's own dependencies."""
    return True


def decode_frame(encoded: bytes, runner: "DecodeRunner") -> bytearray:
    """The samples of one frame, colour by pixel; raises whatever the library does for a damaged one."""
    import numpy as np

    syntax = str(runner.transfer_syntax)
    decode = next(decode for syntaxes, decode in _DECODERS if syntax in syntaxes)
    samples = decode(encoded, runner)
    if samples.dtype.kind == "i":
        runner.set_option("pixel_representation", 1)
    runner.set_option("bits_allocated", samples.dtype.itemsize * 8)
    if samples.ndim > 2:
        runner.set_option("planar_configuration", 0)
    return bytearray(np.ascontiguousarray(samples).tobytes())


def _jpeg(encoded: bytes, runner: "DecodeRunner") -> "NDArray[Any]":
    import imagecodecs

    if runner.samples_per_pixel == 1:
        return imagecodecs.jpeg8_decode(encoded)
    as_stored = "RGB" if str(runner.photometric_interpretation) == "RGB" else "YCBCR"
    return imagecodecs.jpeg8_decode(encoded, colorspace=as_stored, outcolorspace=as_stored)


def _lossless(encoded: bytes, runner: "DecodeRunner") -> "NDArray[Any]":
    import imagecodecs

    try:
        return _jpeg(encoded, runner)
    except (RuntimeError, ValueError):
        return imagecodecs.jpegsof3_decode(encoded)


def _jpeg_ls(encoded: bytes, _runner: "DecodeRunner") -> "NDArray[Any]":
    import imagecodecs

    return imagecodecs.jpegls_decode(encoded)


def _jpeg_2000(encoded: bytes, runner: "DecodeRunner") -> "NDArray[Any]":
    import imagecodecs

    samples = imagecodecs.jpeg2k_decode(encoded, numthreads=1)
    if str(runner.photometric_interpretation) in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")  # the codec undoes its own transform
    return samples


_DECODERS: tuple[tuple[tuple[str, ...], Callable[[bytes, "DecodeRunner"], "NDArray[Any]"]], ...] = (
    (_JPEG, _jpeg),
    (_LOSSLESS, _lossless),
    (_JPEG_LS, _jpeg_ls),
    ((*_JPEG_2000, *_HTJ2K), _jpeg_2000),
)
