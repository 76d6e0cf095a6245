"""Pages as scanners and telephones make them: pictures of words."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from importers.pictured import Raster
from tests.house.files import ROOT

_FONT = ROOT / "resources/fonts/DejaVuSans.ttf"


def page(lines: Sequence[str], *, width: int = 700, size: int = 28, turned: float = 0) -> Image.Image:
    """A page with these lines, turned to the left by so many degrees."""
    font = ImageFont.truetype(str(_FONT), size)
    picture = Image.new("RGB", (width, (len(lines) + 2) * size * 3 // 2), "white")
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(lines, 1):
        draw.text((size, number * size * 3 // 2), line, "black", font)
    return picture.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor="white")


def png(picture: Image.Image) -> bytes:
    """The picture as a file."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def scanned_pdf(*pictures: Image.Image) -> bytes:
    """A PDF that holds pictures of pages and no words."""
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PDF", save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def raster(picture: Image.Image) -> Raster:
    """The picture as the child that draws pages gives it."""
    return Raster(picture.width, picture.height, picture.convert("RGBX").tobytes("raw", "BGRX"))
