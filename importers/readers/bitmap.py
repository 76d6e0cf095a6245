"""Photos and scans as a bitmap to be shown: upright, of a bounded size. Runs in the limited child process."""

import io
import warnings
from typing import TYPE_CHECKING

from importers.candidates import Problem, Reason
from importers.pictured import Raster

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP")
MOST_PIXELS = 100_000_000
MOST_SHOWN = 24_000_000
MOST_PAGES = 1_000
_WITH_PAGES = "TIFF"
_ORIENTATION = 0x0112
_UPRIGHT = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""Pillow's ``Transpose`` that undoes an orientation (Exif 2.32, tag 274)."""


def bitmap(data: bytes, page: int) -> Raster | Problem:
    """Picture ``page``, from 0, of ``data``, turned as its EXIF orientation says; a large one is made smaller.

    Only known formats are tried; a JPEG with several pictures (MPO) shows its first, pages are looked for in TIFF.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                return _shown(image, page)
    except UnidentifiedImageError:
        return Problem(Reason.UNSUPPORTED, "format")
    except (MemoryError, Image.DecompressionBombError):
        return Problem(Reason.TOO_LARGE, "pixels")
    except Exception as error:  # noqa: BLE001 - Pillow raises what its codecs raise; all of it means no picture
        return Problem(Reason.DAMAGED, type(error).__name__)


def _shown(image: "Image", page: int) -> Raster | Problem:
    from PIL.Image import Transpose

    pages = _pages(image) if image.format == _WITH_PAGES else 1
    if not 0 <= page < pages:
        return Problem(Reason.UNSUPPORTED, "no such page")
    image.seek(page)
    width, height = image.size
    if width * height > MOST_PIXELS:
        return Problem(Reason.TOO_LARGE, "pixels")
    shrink = min(1.0, (MOST_SHOWN / (width * height)) ** 0.5)
    target = max(int(width * shrink), 1), max(int(height * shrink), 1)
    if shrink < 1:
        image.draft("RGB", target)
    image.load()
    upright = _UPRIGHT.get(image.getexif().get(_ORIENTATION, 1))
    flat = _flat(image)
    if shrink < 1:
        flat.thumbnail(target, reducing_gap=2.0)
    scale = min(max(flat.size) / max(width, height), 1.0)
    if upright is not None:
        flat = flat.transpose(Transpose(upright))
    return Raster(flat.width, flat.height, flat.tobytes("raw", "BGRX"), scale, pages)


def _pages(image: "Image") -> int:
    """How many pictures a TIFF holds, as far as its directories can be followed."""
    for number in range(1, MOST_PAGES):
        try:
            image.seek(number)
        except Exception:  # noqa: BLE001 - the end, or a directory that leads nowhere
            return number
    return MOST_PAGES


def _flat(image: "Image") -> "Image":
    """Red, green and blue. Transparent parts become white, as on paper; deep grey is stretched over what it uses."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        shown = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("RGB")
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _stretched(image).convert("RGB")
    return image.convert("RGB")


def _stretched(image: "Image") -> "Image":
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(image, "f4"))
    low, high = float(values.min(initial=np.inf)), float(values.max(initial=-np.inf))
    scale = 255 / (high - low) if high > low else 0.0
    return Image.fromarray(((values - low) * scale).astype("u1"))
