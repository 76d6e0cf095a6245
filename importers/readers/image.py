"""Photos and scans: kept as they are and shown later; here only what the file says of itself.

Only an allow-list of formats is opened, and only up to 100 megapixels.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.describing import describe
from importers.packets import whole
from importers.stills import AVIF, HEIC, MOST_PICTURES, Stills, form_of, no_still, opened
from models.dates import PartialDate
from models.records import DocumentType

if TYPE_CHECKING:
    from PIL.Image import Image

FLAG_NO_PREVIEW = "no_preview"
FLAG_PICTURE_DAMAGED = "picture_damaged"
FLAG_PAGES_CAPPED = "pages_capped"

_HEAD = 256
_PHOTO_DETAILS = 0x8769
_TAKEN = 36867


def score(head: bytes) -> int:
    """How surely this is an image that can be kept as one, 0 to 100."""
    found = form_of(head[:_HEAD])
    return 50 if found == "BMP" else 100 if found else 0


def read(payload: Payload) -> Candidate | Problem:
    """The format, pages and date taken of an image; its pages count as unread pages, for nobody has read them."""
    data = bytes(payload.data)
    found = form_of(data[:_HEAD])
    if not found:
        return Problem(Reason.UNSUPPORTED, "image")
    media_type = f"image/{found.lower()}"
    if payload.truncated:
        return Problem(Reason.TOO_LARGE, "image", media_type)
    try:
        with opened(data) as stills:
            return _look_at(stills, media_type, payload)
    except Exception as error:  # noqa: BLE001 - codecs raise what they like; all of it means no picture
        if found == AVIF and no_still(error).reason is Reason.UNSUPPORTED:
            candidate = Candidate(Kind.IMAGE, pages=1, pages_without_text=1, media_type=media_type)
            return _described(candidate, payload, (FLAG_NO_PREVIEW,))
        return replace(no_still(error), media_type=media_type)


def _look_at(stills: Stills, media_type: str, payload: Payload) -> Candidate:
    image = stills.at(0)
    taken = _taken(image)
    size = f"{image.width}x{image.height}"
    damaged = stills.form == HEIC and not whole(bytes(payload.data))
    if stills.form != HEIC:
        _decode_coarsely(image)
    candidate = Candidate(
        Kind.IMAGE,
        pages=stills.count,
        pages_without_text=stills.count,
        media_type=media_type,
        dates=(("other", taken),) if taken else (),
    )
    unusual = ((FLAG_PAGES_CAPPED, stills.count == MOST_PICTURES), (FLAG_PICTURE_DAMAGED, damaged))
    return _described(candidate, payload, (f"pixels:{size}", *(flag for flag, holds in unusual if holds)))


def _decode_coarsely(image: "Image") -> None:
    """Decode once, coarsely where the format allows it: a file cut short shows only then.

    HEIC is spared that: its decoder paints over what is damaged and says nothing, so its packets are looked at instead.
    """
    image.draft("L", (image.width // 8 or 1, image.height // 8 or 1))
    image.load()


def _taken(image: "Image") -> PartialDate | None:
    """When the picture was taken: DateTimeOriginal (Exif 2.32, tag 36867) as ``YYYY:MM:DD hh:mm:ss``."""
    try:
        written = image.getexif().get_ifd(_PHOTO_DETAILS).get(_TAKEN)
        return PartialDate.parse(str(written)[:10].replace(":", "-"))
    except Exception:  # noqa: BLE001 - what Pillow raises on damaged details; all of it means no date
        return None


def _described(candidate: Candidate, payload: Payload, flags: tuple[str, ...]) -> Candidate:
    described = describe(candidate, payload.name)
    return replace(described, type=DocumentType.PHOTO, flags=described.flags + flags)
