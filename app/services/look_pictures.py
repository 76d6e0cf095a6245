"""A picture as a hospital left it, for papers and packages: cut and turned, with shutter, figures and texts.

The same as the window draws in ``app.ui.viewer.slices.look_paint``, without a screen.
"""

import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import resources
from app.export import fonts
from app.export.fonts import Hand
from app.export.lettering import Line, Style, lines
from app.imaging.geometry import Turn
from app.imaging.lookup import Picture, of_frame
from app.imaging.png import saved
from app.imaging.presenting import Label, Look
from app.imaging.windowing import Window, overlaid
from importers.pictured import Frame
from importers.presented import Align, Shutter, Spot

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

COLOUR, SHADE = (143, 240, 164), (0, 0, 0)
_LETTERS, _LEAST_LETTERS = 36, 12
"""What part of the shorter side letters are high, and how many pixels at least."""

_ACROSS = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}
_MOST_LARGER = 32.0


@dataclass(frozen=True, slots=True)
class Sight:
    """How the person saw it: through ``window``, None for the hospital's own, and with black and white exchanged."""

    window: Window | None = None
    inverted: bool = False


def pictured(frame: Frame, look: Look, sight: Sight, edge: int, aspect: float = 1.0) -> bytes:
    """A PNG whose longer side is ``edge`` pixels; ``aspect`` is how much higher than wide the file's pixels are."""
    from PIL import Image, ImageDraw

    shades = overlaid(_shades(of_frame(frame), look, sight), frame)
    whole = Image.fromarray(shades).convert("RGB")
    if look.shutter is not None:
        _shut(whole, look.shutter)
    ground = _Ground.of(look, whole.size, edge, aspect)
    made = ground.laid(whole)
    draw = ImageDraw.Draw(made)
    for stroke in look.strokes:
        _draw(draw, [ground.at(point) for point in stroke.points], filled=stroke.filled)
    for label in look.labels:
        _write(draw, label, ground)
    return saved(made)


def _shades(picture: Picture, look: Look, sight: Sight) -> "NDArray[Any]":
    own = look.window(picture)
    shades = look.through(picture).shades(own) if sight.window in (None, own) else picture.shades(sight.window)
    return 255 - shades if sight.inverted else shades


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where a picture's pixels lie: ``box`` of it is shown, ``across`` and ``down`` as large, then turned."""

    box: tuple[int, int, int, int]
    across: float
    down: float
    turn: Turn

    @classmethod
    def of(cls, look: Look, size: tuple[int, int], edge: int, aspect: float) -> "_Ground":
        left, top, right, bottom = look.area or (0.0, 0.0, float(size[0]), float(size[1]))
        first = int(min(max(left, 0), size[0] - 1)), int(min(max(top, 0), size[1] - 1))
        last = int(max(min(right, size[0]), first[0] + 1)), int(max(min(bottom, size[1]), first[1] + 1))
        wide, high = last[0] - first[0], (last[1] - first[1]) * aspect
        factor = min(edge / max(wide, high), _MOST_LARGER)
        return cls((*first, *last), factor, factor * aspect, look.turn)

    @property
    def _straight(self) -> tuple[int, int]:
        """Width and height before it is turned."""
        left, top, right, bottom = self.box
        return max(round((right - left) * self.across), 1), max(round((bottom - top) * self.down), 1)

    def laid(self, whole: "Image") -> "Image":
        """The part of a picture, as large and turned as it is seen."""
        from PIL.Image import Resampling, Transpose

        made = whole.crop(self.box).resize(self._straight, Resampling.BICUBIC)
        made = made.transpose(Transpose.FLIP_LEFT_RIGHT) if self.turn.mirrored else made
        ways = (None, Transpose.ROTATE_270, Transpose.ROTATE_180, Transpose.ROTATE_90)
        way = ways[self.turn.quarters % 4]
        return made if way is None else made.transpose(way)

    def at(self, point: Spot) -> Spot:
        """Where the centre of a pixel, or a place between them, lies."""
        wide, high = self._straight
        x, y = (point[0] + 0.5 - self.box[0]) * self.across, (point[1] + 0.5 - self.box[1]) * self.down
        x = wide - x if self.turn.mirrored else x
        for _ in range(self.turn.quarters % 4):
            x, y = high - y, x
            wide, high = high, wide
        return x, y


def _shut(image: "Image", shutter: Shutter) -> None:
    """Cover what is not to be seen (PS3.3, C.7.6.11)."""
    from PIL import Image, ImageChops, ImageDraw

    seen = Image.new("L", image.size, 255)

    def only(shape: str, *args: object) -> None:
        mask = Image.new("L", image.size, 0)
        getattr(ImageDraw.Draw(mask), shape)(*args, fill=255)
        seen.paste(ImageChops.multiply(seen, mask))

    if shutter.rectangle is not None:
        left, top, right, bottom = shutter.rectangle
        only("rectangle", [left - 1, top - 1, max(right, left) - 1, max(bottom, top) - 1])
    if shutter.circle is not None:
        column, row, radius = shutter.circle
        only("ellipse", [column - 1 - radius, row - 1 - radius, column - 1 + radius, row - 1 + radius])
    if shutter.polygon:
        only("polygon", [(column - 1, row - 1) for column, row in shutter.polygon])
    grey = round(shutter.grey * 255)
    image.paste((grey, grey, grey), mask=ImageChops.invert(seen))


def _draw(draw: "ImageDraw", points: list[Spot], *, filled: bool) -> None:
    if len(points) == 1:
        ((x, y),) = points
        for way in (6, -6):
            _line(draw, [(x - 6, y - way), (x + 6, y + way)])
        return
    if filled:
        draw.polygon(points, fill=COLOUR)
    _line(draw, points)


def _line(draw: "ImageDraw", points: list[Spot]) -> None:
    for tint, width in ((SHADE, 4), (COLOUR, 2)):
        draw.line(points, fill=tint, width=width, joint="curve")


def _write(draw: "ImageDraw", label: Label, ground: _Ground) -> None:
    """A text in its box, or beside its point, inside the picture; a line joins them where there is one."""
    wide, high = draw.im.size
    size = max(min(wide, high) // _LETTERS, _LEAST_LETTERS)
    anchor = None if label.anchor is None else ground.at(label.anchor)
    corners = None if label.corners is None else [ground.at(corner) for corner in label.corners]
    room = wide if corners is None else max(abs(corners[1][0] - corners[0][0]), wide / 3)
    laid = lines(label.text, Style(size=size), float(room))
    width, height = max(line.width for line in laid), len(laid) * size * 1.3
    if corners is not None:
        left, right = sorted(corner[0] for corner in corners)
        x, y = left + (right - left - width) * _ACROSS[label.align], min(corner[1] for corner in corners)
    else:
        x, y = (0.0, 0.0) if anchor is None else (anchor[0] + 8, anchor[1] + 4)
    x, y = min(max(x, 2), max(wide - width - 4, 2)), min(max(y, 2), max(high - height - 2, 2))
    if label.joined and anchor is not None:
        near = min(max(anchor[0], x), x + width), min(max(anchor[1], y), y + height)
        _line(draw, [near, anchor])
    for number, line in enumerate(laid):
        _letter(draw, line, (x + (width - line.width) * _ACROSS[label.align], y + number * size * 1.3), size)


def _letter(draw: "ImageDraw", line: Line, at: Spot, size: int) -> None:
    x, y = at[0], at[1] + size
    for name, letters in fonts.runs(line.drawn, Hand.BODY):
        draw.text((x, y), letters, fill=COLOUR, font=_font(name, size), anchor="ls", stroke_width=2, stroke_fill=SHADE)
        x += fonts.width(letters, Hand.BODY, size)


@cache
def _font(name: str, size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    return ImageFont.truetype(io.BytesIO(resources.data(f"fonts/{name}.ttf")), size)
