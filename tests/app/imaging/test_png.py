"""Pictures survive as PNG."""

import io

import numpy as np
import pytest
from PIL import Image

from app.imaging.png import png


@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 3)])
def test_pixels_come_back(shape: tuple[int, ...]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, shape).astype("u1")
    assert (np.asarray(Image.open(io.BytesIO(png(pixels)))) == pixels).all()


def test_the_longer_side_is_bounded() -> None:
    made = Image.open(io.BytesIO(png(np.zeros((100, 300), "u1"), 60)))
    assert made.size == (60, 20)
