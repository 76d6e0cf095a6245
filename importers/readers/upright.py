"""Photos and scans turned upright and made to a bounded size, so that they can be printed and shown.

Runs in the limited child process: a stranger's picture is meant to stay away from the program's own memory.
"""

import io

from importers.candidates import Problem
from importers.pictured import Print
from importers.stills import no_still, opened

EDGE = 2400
_QUALITY = 88


def upright(data: bytes, page: int = 0) -> Print | Problem:
    """Picture ``page``, from 0, of ``data`` as a JPEG, turned as it says, at most 2,400 pixels a side.

    Only known formats are tried. Nothing but pixels is kept: no place, no camera, no comments.
    """
    try:
        with opened(data) as stills:
            picture = stills.upright(page, _fit)
            picture.info = {}
            buffer = io.BytesIO()
            picture.save(buffer, "JPEG", quality=_QUALITY)
            return Print(buffer.getvalue(), stills.count)
    except Exception as error:  # noqa: BLE001 - codecs raise what they like; all of it means no picture
        return no_still(error)


def _fit(wide: int, high: int) -> tuple[int, int]:
    shrink = min(1.0, EDGE / max(wide, high))
    return max(round(wide * shrink), 1), max(round(high * shrink), 1)
