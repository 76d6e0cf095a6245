"""Pictures of stored files: decoded in the limited child, windowed here."""

from collections.abc import Callable
from typing import BinaryIO

from app.imaging import greys
from app.imaging.png import png, saved
from app.imaging.windowing import Window, overlaid, shades
from importers.candidates import Problem
from importers.pictured import Frame, Print, TagLine
from importers.worker import Kept, PictureViewer, Viewer
from models.errors import ErrorKind, UserError

Opened = Callable[[], BinaryIO]
"""Gives a fresh seekable stream over a file's original bytes."""


def decode(viewer: Viewer, read: Opened, size: int, frame: int = 0) -> Frame:
    """Frame ``frame``, from 0, of a DICOM file of ``size`` bytes. UserError(NO_PICTURE) with the ``reason``."""
    with read() as stream:
        found = viewer.frame(stream, size, frame)
    if isinstance(found, Problem):
        raise no_picture(found)
    return found


def picture(
    viewer: Viewer,
    read: Opened,
    size: int,
    frame: int = 0,
    *,
    window: Window | None = None,
    inverted: bool = False,
) -> bytes:
    """The same as a PNG for the eye, not for diagnosis. UserError(NO_PICTURE) with the ``reason``."""
    return drawn(decode(viewer, read, size, frame), window=window, inverted=inverted)


def drawn(
    frame: Frame,
    *,
    max_edge: int | None = None,
    window: Window | None = None,
    inverted: bool = False,
    aspect: float = 1.0,
) -> bytes:
    """A decoded picture as a PNG, 8 bits deep, its longer side at most ``max_edge`` pixels.

    ``aspect`` is how much higher than wide its pixels are; the PNG's are square.

    ``window`` overrules the file's own; ``inverted`` exchanges black and white as against the file. What the file
    itself draws over the picture is white (PS3.3, C.9.2).
    """
    quick = None if frame.overlay else greys.image(frame, window)
    if quick is None:
        made = shades(frame, window)
        return png(overlaid(255 - made if inverted else made, frame), max_edge, aspect)
    if inverted:
        quick = quick.point([255 - shade for shade in range(256)] * len(quick.getbands()))
    return saved(quick, max_edge, aspect)


def photo(viewer: PictureViewer, file: Kept, number: int = 0) -> Print:
    """Picture ``number``, from 0, of a photo or scan as an upright JPEG. UserError(NO_PICTURE) with the ``reason``."""
    found = viewer.photo(file, number)
    if isinstance(found, Problem):
        raise no_picture(found)
    return found


def as_png(jpeg: bytes, *, inverted: bool = False) -> bytes:
    """A JPEG as ``photo`` gives one, as a PNG; ``inverted`` as its negative."""
    import io

    import numpy as np
    from PIL import Image

    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        shown = np.asarray(image.convert("RGB"))
    return png(255 - shown if inverted else shown)


def tags(viewer: Viewer, read: Opened, size: int) -> tuple[TagLine, ...]:
    """The elements of a DICOM file. UserError(NO_PICTURE) with the ``reason`` where it cannot be taken apart."""
    with read() as stream:
        found = viewer.tags(stream, size)
    if isinstance(found, Problem):
        raise no_picture(found)
    return found


def no_picture(problem: Problem) -> UserError:
    """Why there is nothing to see, as the person is told."""
    return UserError(ErrorKind.NO_PICTURE, reason=problem.reason.value)
