"""What was packed with loss says so when it is unpacked; what lost nothing, or says it already, stays as it is."""

from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom.dataset import Dataset

from app.export.lossy import declare, with_loss

PICTURE = np.random.default_rng(1).integers(0, 255, (32, 32), "u1")


def jpeg_2000(picture: Any, *, reversible: bool) -> bytes | bytearray:
    return imagecodecs.jpeg2k_encode(picture, codecformat="J2K", reversible=reversible, level=0 if reversible else 30)


STREAMS: dict[str, tuple[str, Callable[[Any], bytes | bytearray], str]] = {
    "baseline": ("50", imagecodecs.jpeg8_encode, "ISO_10918_1"),
    "progressive": ("55", imagecodecs.jpeg8_encode, "ISO_10918_1"),
    "near": ("81", lambda one: imagecodecs.jpegls_encode(one, level=3), "ISO_14495_1"),
    "not so near": ("81", imagecodecs.jpegls_encode, ""),
    "irreversible": ("91", lambda one: jpeg_2000(one, reversible=False), "ISO_15444_1"),
    "reversible": ("91", lambda one: jpeg_2000(one, reversible=True), ""),
    "lossless": ("70", lambda one: imagecodecs.jpeg8_encode(one, lossless=True), ""),
    "cut short": ("81", lambda _: b"\xff\xda\0", "ISO_14495_1"),
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_tells_whether_it_lost_anything(name: str) -> None:
    number, encode, method = STREAMS[name]
    syntax, packed = f"1.2.840.10008.1.2.4.{number}", bytes(encode(PICTURE))
    assert with_loss(syntax, packed) is bool(method)
    ds = Dataset()
    table = b"\xfe\xff\x00\xe0\x04\0\0\0\xff\xda\xff\x52"
    declare(ds, syntax, table + packed, 10 * len(table + packed))
    assert ds.get("LossyImageCompression", "") == ("01" if method else "")
    assert ds.get("LossyImageCompressionMethod", "") == method
    assert float(ds.get("LossyImageCompressionRatio", 10)) == 10


def test_what_the_file_says_stays() -> None:
    ds = Dataset()
    ds.LossyImageCompression, ds.LossyImageCompressionRatio = "01", "7.5"
    declare(ds, "1.2.840.10008.1.2.4.50", b"packed", 100)
    assert (float(ds.LossyImageCompressionRatio), "LossyImageCompressionMethod" in ds) == (7.5, False)
