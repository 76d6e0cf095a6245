"""A chest drawn with ellipses: body, lungs, heart, spine, ribs, windpipe, and a nodule to look for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AIR, LUNG, FAT, TISSUE, BLOOD, BONE = -1000, -860, -100, 40, 60, 700
"""Hounsfield units of what is drawn."""

NOISE = 18


@dataclass(frozen=True, slots=True)
class Chest:
    """One examination: ``size`` pixels a side, ``spacing`` and ``step`` in mm, the nodule's radius in mm."""

    slices: int
    size: int
    spacing: float
    step: float
    nodule: float


def draw(chest: Chest, number: int, seed: int) -> "NDArray[np.int16]":
    """Slice ``number`` (0 at the feet's end) in Hounsfield units, ``size`` x ``size``, rows from front to back."""
    import numpy as np

    half = chest.size * chest.spacing / 2
    y, x = np.mgrid[-half : half : chest.size * 1j, -half : half : chest.size * 1j]
    height = (number / max(1, chest.slices - 1)) * 2 - 1
    picture = np.full((chest.size, chest.size), AIR, np.float32)

    def ellipse(at: tuple[float, float], radii: tuple[float, float], value: float) -> None:
        picture[((x - at[0]) / radii[0]) ** 2 + ((y - at[1]) / radii[1]) ** 2 < 1] = value

    lung = max(0.15, 1 - 0.55 * height * height)
    ellipse((0, 0), (165, 115), FAT)
    ellipse((0, 0), (155, 105), TISSUE)
    _ribs(picture, x, y, height)
    for side in (-1, 1):
        ellipse((side * 72, -5), (58 * lung, 82 * lung), LUNG)
    ellipse((0, 5), (26, 60), TISSUE)
    if height < 0.35:
        ellipse((18, -22), (52 * (0.7 - height * 0.5), 40 * (0.7 - height * 0.5)), BLOOD)
    ellipse((22, 48), (12, 12), BLOOD)
    ellipse((0, 72), (21, 19), BONE)
    ellipse((0, 92), (8, 16), BONE)
    ellipse((0, 88), (7, 7), TISSUE)
    if height > 0.1:
        ellipse((0, 12), (8, 8), AIR)
    _nodule(picture, x, y, chest, number)
    noise = np.random.default_rng([seed, number]).normal(0, NOISE, picture.shape)
    return np.clip(picture + noise, -1024, 3071).astype(np.int16)


def _ribs(picture: "NDArray[np.float32]", x: "NDArray[np.float64]", y: "NDArray[np.float64]", height: float) -> None:
    import numpy as np

    ring = (x / 145) ** 2 + (y / 98) ** 2
    turn = np.arctan2(y / 98, x / 145)
    here = (ring < 1) & (ring > 0.87) & (np.cos(9 * turn + 14 * height) > 0.45)
    picture[here] = BONE


def _nodule(
    picture: "NDArray[np.float32]", x: "NDArray[np.float64]", y: "NDArray[np.float64]", chest: Chest, number: int
) -> None:
    away = (number - round(chest.slices * 0.62)) * chest.step
    within = chest.nodule**2 - away**2
    if within > 0:
        picture[(x + 78) ** 2 + (y + 18) ** 2 < within] = TISSUE
