"""Photos and scans: kept as they are and shown later; here only what the file says of itself.

Only an allow-list of formats is opened, and only up to 100 megapixels. HEIC is kept without being read.
"""

import io
import struct
import warnings
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.describing import describe
from models.dates import PartialDate
from models.records import DocumentType

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 100_000_000
MAX_PAGES = 1_000

FLAG_NO_PREVIEW = "no_preview"
FLAG_PAGES_CAPPED = "pages_capped"

_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"BM": "BMP",
}
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif"))
_FAULTS = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What Pillow raises on damaged files; SyntaxError is its own word for a broken PNG."""
_PHOTO_DETAILS = 0x8769
_TAKEN = 36867


def score(head: bytes) -> int:
    """How surely this is an image that can be kept as one, 0 to 100."""
    if _is_heic(head):
        return 100
    found = _format(head)
    return 50 if found == "BMP" else 100 if found else 0


def read(payload: Payload) -> Candidate | Problem:
    """The format, pages and date taken of an image; its pages count as unread pages, for nobody has read them."""
    data = bytes(payload.data)
    if _is_heic(data[:64]):
        candidate = Candidate(Kind.IMAGE, pages=1, pages_without_text=1, media_type="image/heic")
        return _described(candidate, payload, (FLAG_NO_PREVIEW,))
    found = _format(data)
    if not found:
        return Problem(Reason.UNSUPPORTED, "image")
    if payload.truncated:
        return Problem(Reason.TOO_LARGE, "image", _media_type(found))
    try:
        return _read(data, found, payload)
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "memory", _media_type(found))


def _format(head: bytes) -> str:
    """Pillow's word for the format by its first bytes; "" for all that is not on the list."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return next((name for signature, name in _SIGNATURES.items() if head.startswith(signature)), "")


def _media_type(name: str) -> str:
    return f"image/{name.lower()}"


def _is_heic(head: bytes) -> bool:
    """True for the ISO base media file types of HEIF images (ISO/IEC 23008-12)."""
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS


def _read(data: bytes, name: str, payload: Payload) -> Candidate | Problem:
    from PIL import Image, TiffImagePlugin, WebPImagePlugin  # noqa: F401 - the last two make their formats known

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=(name,)) as image:
                if image.width * image.height > MAX_PIXELS:
                    return Problem(Reason.TOO_LARGE, "pixels", _media_type(name))
                return _look_at(image, name, payload)
        except Image.DecompressionBombError:
            return Problem(Reason.TOO_LARGE, "pixels", _media_type(name))
        except _FAULTS as error:
            return Problem(Reason.DAMAGED, type(error).__name__, _media_type(name))


def _look_at(image: "Image", name: str, payload: Payload) -> Candidate | Problem:
    media_type = _media_type(name)
    taken = _taken(image)
    pages = _pages(image) if name == "TIFF" else 1
    size = f"{image.width}x{image.height}"
    fault = _fault(image)
    if fault:
        return Problem(Reason.DAMAGED, fault, media_type)
    candidate = Candidate(
        Kind.IMAGE,
        pages=pages,
        pages_without_text=pages,
        media_type=media_type,
        dates=(("other", taken),) if taken else (),
    )
    return _described(candidate, payload, (f"pixels:{size}", *((FLAG_PAGES_CAPPED,) if pages == MAX_PAGES else ())))


def _fault(image: "Image") -> str:
    """Decode once, coarsely where the format allows it: a file cut short shows only then."""
    image.seek(0)
    image.draft("L", (image.width // 8 or 1, image.height // 8 or 1))
    try:
        image.load()
    except _FAULTS as error:
        return type(error).__name__
    return ""


def _pages(image: "Image") -> int:
    for number in range(1, MAX_PAGES):
        try:
            image.seek(number)
        except _FAULTS:
            return number
    return MAX_PAGES


def _taken(image: "Image") -> PartialDate | None:
    """When the picture was taken: DateTimeOriginal (Exif 2.32, tag 36867) as ``YYYY:MM:DD hh:mm:ss``."""
    try:
        written = image.getexif().get_ifd(_PHOTO_DETAILS).get(_TAKEN)
        return PartialDate.parse(str(written)[:10].replace(":", "-"))
    except _FAULTS:
        return None


def _described(candidate: Candidate, payload: Payload, flags: tuple[str, ...]) -> Candidate:
    described = describe(candidate, payload.name)
    return replace(described, type=DocumentType.PHOTO, flags=described.flags + flags)
