"""Photos and scans turned upright and made to a bounded size, so that they can be printed and shown.

Runs in the limited child process when a stranger's picture is meant to stay away from the program's own memory.
"""

import io
import warnings
from typing import TYPE_CHECKING

from importers.candidates import Problem, Reason

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP", "MPO")
MOST_PIXELS = 100_000_000
EDGE = 2400
_QUALITY = 88


def upright(data: bytes) -> bytes | Problem:
    """The first picture in ``data`` as a JPEG, turned as its EXIF orientation says, at most 2,400 pixels a side.

    Only known formats are tried. Nothing but pixels is kept: no place, no camera, no comments.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                if image.width * image.height > MOST_PIXELS:
                    return Problem(Reason.TOO_LARGE, "pixels")
                image.draft("RGB", (EDGE, EDGE))
                turned = ImageOps.exif_transpose(image)
                turned.thumbnail((EDGE, EDGE), reducing_gap=2.0)
                return _jpeg(turned)
    except (MemoryError, Image.DecompressionBombError):
        return Problem(Reason.TOO_LARGE, "pixels")
    except Exception as error:  # noqa: BLE001 - Pillow raises what its codecs raise; all of it means no picture
        return Problem(Reason.DAMAGED, type(error).__name__)


def _jpeg(image: "Image") -> bytes:
    """Transparent parts become white, as on paper; 16-bit grey is stretched over what it uses."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "P", "PA"):
        shown = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown)
    elif image.mode in ("I", "F") or image.mode.startswith("I;16"):
        image = _stretched(image)
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


def _stretched(image: "Image") -> "Image":
    import numpy as np
    from PIL import Image

    values = np.asarray(image, "f4")
    low, high = float(values.min(initial=0)), float(values.max(initial=0))
    scale = 255 / (high - low) if high > low else 0.0
    return Image.fromarray(((values - low) * scale).astype("u1"))
