"""Photos and scans as a bitmap to be shown: upright, of a bounded size. Runs in the limited child process."""

from importers.candidates import Problem
from importers.pictured import Raster
from importers.stills import no_still, opened

MOST_SHOWN = 24_000_000


def bitmap(data: bytes, page: int) -> Raster | Problem:
    """Picture ``page``, from 0, of ``data``, turned as it says; a large one is made smaller.

    Only known formats are tried; a JPEG with several pictures (MPO) shows its first, more are looked for in TIFF and
    HEIC.
    """
    try:
        with opened(data) as stills:
            wide, high = stills.at(page).size
            shown = stills.upright(page, _fit).convert("RGB")
            scale = min(max(shown.size) / max(wide, high), 1.0)
            return Raster(shown.width, shown.height, shown.tobytes("raw", "BGRX"), scale, stills.count)
    except Exception as error:  # noqa: BLE001 - codecs raise what they like; all of it means no picture
        return no_still(error)


def _fit(wide: int, high: int) -> tuple[int, int]:
    shrink = min(1.0, (MOST_SHOWN / (wide * high)) ** 0.5)
    return max(int(wide * shrink), 1), max(int(high * shrink), 1)
