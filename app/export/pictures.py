"""Pictures of strangers made safe to print: upright, of bounded size, without anything but their pixels."""

import io

from models.errors import ErrorKind, UserError

FORMATS = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP", "MPO")
MOST_PIXELS = 100_000_000
EDGE = 2400


def upright_photo(data: bytes) -> bytes:
    """The first picture in ``data`` as a JPEG, turned as its EXIF orientation says, at most 2,400 pixels a side.

    Only known formats are tried. UserError(NO_PICTURE) with a ``reason`` where there is none.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise UserError(ErrorKind.NO_PICTURE, reason="too_large")
            image.draft("RGB", (EDGE, EDGE))
            turned = ImageOps.exif_transpose(image)
            turned.thumbnail((EDGE, EDGE), reducing_gap=2.0)
            return _jpeg(turned)
    except UserError:
        raise
    except MemoryError:
        raise UserError(ErrorKind.NO_PICTURE, reason="too_large") from None
    except Exception:  # noqa: BLE001 - Pillow raises what its codecs raise; all of it means a picture that cannot be shown
        raise UserError(ErrorKind.NO_PICTURE, reason="damaged") from None


def _jpeg(image: object) -> bytes:
    from PIL import Image

    assert isinstance(image, Image.Image)
    if image.mode in ("RGBA", "LA", "P", "PA"):
        shown = image.convert("RGBA")
        paper = Image.new("RGBA", shown.size, "white")
        image = Image.alpha_composite(paper, shown)
    elif image.mode.startswith("I") or image.mode == "F":
        image = image.point(lambda value: value / 256) if image.mode.startswith("I;16") else image
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
