"""Photos and scans, opened and decoded: their form, how many pictures they hold, and each of them upright.

Runs in the limited child process only. Forms are told by the first bytes and are an allow-list; nothing is decoded
whose head tells of more than 100 megapixels. HEIC is opened by pi-heif (libheif, libde265), all else by Pillow, AVIF
among it (libavif), which learns of no further forms by it.
"""

import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from importers.candidates import Problem, Reason

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 100_000_000
MOST_PICTURES = 1_000

HEIC, TIFF, AVIF = "HEIC", "TIFF", "AVIF"
_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\0": TIFF,
    b"MM\0*": TIFF,
    b"II+\0": TIFF,
    b"MM\0+": TIFF,
    b"BM": "BMP",
}
HEIC_BRANDS = frozenset(
    (*(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"), *(b"heif", b"mif1", b"msf1"))
)
"""The kinds of ISO base media files that hold HEIF pictures (ISO/IEC 23008-12)."""
_AVIF_BRANDS = (b"avif", b"avis")
_ORIENTATION, _SUBFILE = 0x0112, 0x00FE
_NO_PAGE = 1 | 4
"""Subfiles that are a smaller copy or a mask (TIFF 6.0, NewSubfileType)."""
_UPRIGHT = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""Pillow's ``Transpose`` that undoes an orientation (Exif 2.32, tag 274)."""
_LYING = 5
_CLEAR = ("RGBA", "LA", "PA", "RGBa", "La")
_SQUARE, _FLATTEST = 1.15, 4.0

Fit = Callable[[int, int], tuple[int, int]]
"""From a picture's width and height to those it is wanted in, which are no larger."""


class NoStillError(Exception):
    """There is no picture to be had; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason.value)
        self.problem = problem


def form_of(head: bytes) -> str:
    """Pillow's word for the form by its first bytes, or ``HEIC``; "" for all that is not on the list."""
    if head[4:8] == b"ftyp":
        return AVIF if _is_avif(head) else HEIC if head[8:12] in HEIC_BRANDS else ""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return next((name for signature, name in _SIGNATURES.items() if head.startswith(signature)), "")


def _is_avif(head: bytes) -> bool:
    """Whether a file says that it is packed as AV1, by its brand or, where that is general, among the others."""
    if head[8:12] in _AVIF_BRANDS:
        return True
    brands = head[8 : min(int.from_bytes(head[:4], "big"), 256)] if head[8:12] in HEIC_BRANDS else b""
    return b"avif" in brands and not any(brand in brands for brand in (b"heic", b"heix", b"hevc"))


def no_still(error: Exception) -> Problem:
    """What an error of a codec comes to. Pillow and libheif raise what they like; all of it means no picture."""
    from PIL.Image import DecompressionBombError

    told = str(error)
    if isinstance(error, NoStillError):
        return error.problem
    if isinstance(error, MemoryError | DecompressionBombError) or "llocation" in told or "limit" in told:
        return Problem(Reason.TOO_LARGE, "pixels")
    if told.startswith("Unsupported"):
        return Problem(Reason.UNSUPPORTED, "codec")
    return Problem(Reason.DAMAGED, type(error).__name__)


class Stills:
    """The pictures of one file, from ``opened``; ``count`` of them, the main one first."""

    def __init__(self, image: "Image.Image", form: str) -> None:
        self.form = form
        self._image = image
        self._places = _pages(image) if form == TIFF else _views(image) if form == HEIC else [0]
        self.count = len(self._places)

    def at(self, number: int) -> "Image.Image":
        """Picture ``number``, from 0, not decoded yet; NoStillError where it is too large or is not there."""
        if not 0 <= number < self.count:
            raise NoStillError(Problem(Reason.UNSUPPORTED, "no such page"))
        if self.form in (TIFF, HEIC):
            self._image.seek(self._places[number])
        if self._image.width * self._image.height > MOST_PIXELS:
            raise NoStillError(Problem(Reason.TOO_LARGE, "pixels"))
        return self._image

    def upright(self, number: int, fit: Fit) -> "Image.Image":
        """Picture ``number``, from 0, grey or in colour, turned as it says, made as large as ``fit`` says.

        Transparent parts are white, as on paper; deep grey is stretched over what it uses. Facsimiles whose lines lie
        further apart than the dots in them keep their shape. Raises what the codecs raise, for ``no_still``.
        """
        from PIL.Image import Transpose

        image = self.at(number)
        wide, high = image.size
        target = fit(wide, high)
        if target < (wide, high):
            image.draft("RGB", target)
        flat_x, flat_y = _stretch(image) if self.form == TIFF else (1.0, 1.0)
        image.load()
        turn = _UPRIGHT.get(image.getexif().get(_ORIENTATION, 1))
        flat = _flat(image)
        if target < (wide, high):
            flat.thumbnail(target, reducing_gap=2.0)
        if (flat_x, flat_y) != (1.0, 1.0):
            flat = flat.resize(_inside(flat.width * flat_x, flat.height * flat_y, fit))
        return flat if turn is None else flat.transpose(Transpose(turn))


@contextmanager
def opened(data: bytes) -> Iterator[Stills]:
    """A file's pictures. Raises, also in the block, what the codecs raise, for ``no_still``."""
    form = form_of(data[:256])
    if not form:
        raise NoStillError(Problem(Reason.UNSUPPORTED, "format"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _image(data, form) as image:
            yield Stills(image, form)


def _image(data: bytes, form: str) -> "Image.Image":
    if form == HEIC:
        from pi_heif.as_plugin import HeifImageFile  # type: ignore[import-untyped]  # its authors give no types

        return cast("Image.Image", HeifImageFile(io.BytesIO(data)))
    from PIL import AvifImagePlugin, Image, TiffImagePlugin, WebPImagePlugin  # noqa: F401 - the last make forms known

    if form == AVIF and not AvifImagePlugin.SUPPORTED:
        raise NoStillError(Problem(Reason.UNSUPPORTED, "codec"))
    return Image.open(io.BytesIO(data), formats=(form,))


def _views(image: "Image.Image") -> list[int]:
    """The pictures of a HEIC, the main one, where it stands open, before the others."""
    main, count = image.tell(), int(getattr(image, "n_frames", 1))
    return [main, *(number for number in range(count) if number != main)][:MOST_PICTURES]


def _pages(image: "Image.Image") -> list[int]:
    """The pages of a TIFF as far as its directories can be followed, without small copies of them and masks."""
    pages, number = [], 0
    for number in range(MOST_PICTURES):
        try:
            image.seek(number)
        except Exception:  # noqa: BLE001 - the end, or a directory that leads nowhere
            break
        if not image.getexif().get(_SUBFILE, 0) & _NO_PAGE:
            pages.append(number)
    image.seek(0)
    return pages or [0]


def _stretch(image: "Image.Image") -> tuple[float, float]:
    """How much wider or higher a picture is to be shown, whose dots lie closer one way than the other."""
    across, down = image.info.get("dpi") or image.info.get("resolution") or (1.0, 1.0)
    if not (across > 0 and down > 0):
        return 1.0, 1.0
    ratio = float(across) / float(down)
    if image.getexif().get(_ORIENTATION, 1) >= _LYING:
        ratio = 1 / ratio
    if _SQUARE < ratio < _FLATTEST:
        return 1.0, ratio
    return (1 / ratio, 1.0) if _SQUARE < 1 / ratio < _FLATTEST else (1.0, 1.0)


def _inside(wide: float, high: float, fit: Fit) -> tuple[int, int]:
    """``wide`` and ``high`` in their proportion, no larger than ``fit`` allows."""
    most_wide, most_high = fit(int(wide), int(high))
    return max(most_wide, 1), max(most_high, 1)


def _flat(image: "Image.Image") -> "Image.Image":
    """Grey, or red, green and blue."""
    from PIL import Image

    if image.mode in _CLEAR or "transparency" in image.info:
        shown = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("RGB")
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _stretched(image)
    if image.mode in ("1", "L"):
        return image.convert("L")
    return image if image.mode == "RGB" else image.convert("RGB")


def _stretched(image: "Image.Image") -> "Image.Image":
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(image, "f4"))
    low, high = float(values.min(initial=np.inf)), float(values.max(initial=-np.inf))
    scale = 255 / (high - low) if high > low else 0.0
    return Image.fromarray(((values - low) * scale).astype("u1"))
