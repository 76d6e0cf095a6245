"""Colours that pydicom hands on as they are stored, or declines, as red, green and blue (PS3.3, C.7.6.3.1.2).

These are brightness and colour with more than eight bits, and two ways of older editions: brightness and colour of
television's narrower range, and hue, saturation and value.
"""

from typing import TYPE_CHECKING, Any

from importers.readers.dicom import tags

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

_FULL = ("YBR_FULL", "YBR_FULL_422")
_PARTIAL = "YBR_PARTIAL_422"
_HSV = "HSV"
_RED, _GREEN, _BLUE = (0.0, 1.402), (-0.344136, -0.714136), (1.772, 0.0)
"""What blue and red difference (Cb, Cr) add to the brightness."""


def ours(dataset: "Dataset") -> bool:
    """Whether a picture's colours have to be turned here."""
    kind = dataset.get("PhotometricInterpretation")
    return dataset.SamplesPerPixel == 3 and (kind in (_PARTIAL, _HSV) or (kind in _FULL and dataset.BitsAllocated > 8))


def decoded(dataset: "Dataset", index: int) -> "NDArray[Any]":
    """Picture ``index`` as red, green and blue of as many bits as are stored."""
    from pydicom.pixels.utils import pixel_array

    kind = dataset.PhotometricInterpretation
    if kind == _PARTIAL and str(dataset.file_meta.TransferSyntaxUID) in (*tags.NATIVE, tags.DEFLATED):
        dataset.PhotometricInterpretation = "YBR_FULL_422"  # colour is left out for every second pixel alike
    samples = pixel_array(dataset, index=index, raw=True)
    turned = _from_hue(samples, int(dataset.BitsStored)) if kind == _HSV else _from_brightness(samples, dataset, kind)
    return turned.astype(samples.dtype)


def _from_brightness(samples: "NDArray[Any]", dataset: "Dataset", kind: str) -> "NDArray[Any]":
    import numpy as np

    bits = int(dataset.BitsStored)
    full, half, unit = (1 << bits) - 1, 1 << (bits - 1), 2.0 ** (bits - 8)
    bright, blue, red = (samples[..., part].astype("f4") for part in range(3))
    blue, red = blue - half, red - half
    if kind == _PARTIAL:
        bright = (bright - 16 * unit) * (full / (219 * unit))
        blue, red = (part * (full / (224 * unit)) for part in (blue, red))
    parts = [bright + blue * by_blue + red * by_red for by_blue, by_red in (_RED, _GREEN, _BLUE)]
    made: NDArray[Any] = np.clip(np.rint(np.stack(parts, -1)), 0, full)
    return made


def _from_hue(samples: "NDArray[Any]", bits: int) -> "NDArray[Any]":
    """By the hexagon's sides: each colour is at its least where the hue is farthest from it."""
    import numpy as np

    full = (1 << bits) - 1
    hue, saturation, value = (samples[..., part].astype("f4") / full for part in range(3))
    sides = [(start + hue * 6) % 6 for start in (5, 3, 1)]
    parts = [value - value * saturation * np.clip(np.minimum(side, 4 - side), 0, 1) for side in sides]
    made: NDArray[Any] = np.rint(np.stack(parts, -1) * full)
    return made
