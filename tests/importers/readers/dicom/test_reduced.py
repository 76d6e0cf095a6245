"""Half of a JPEG 2000 picture shows what all of it does; where there is no such half, all of it comes."""

from typing import Any

import imagecodecs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from importers.candidates import Problem
from importers.pictured import Frame
from importers.readers.dicom.pixels import Pixels
from tests.importers.readers.dicom.test_codecs import HTJ2K, JPEG_2000, packed, values, written


def smooth(rows: int, columns: int, low: float, high: float) -> Any:
    """Rising evenly from one corner to the other."""
    return np.linspace(low, high, rows)[:, None] / 2 + np.linspace(low, high, columns)[None, :] / 2


def stored(samples: Any, bits: int, **changes: Any) -> Dataset:
    """A dataset whose one picture is a code stream of so many bits."""
    rows, columns = samples.shape
    ds = packed(JPEG_2000, np.zeros((8, 8), "u2"))
    ds.Rows, ds.Columns, ds.BitsStored, ds.HighBit = rows, columns, bits, bits - 1
    ds.BitsAllocated = samples.dtype.itemsize * 8
    ds.PixelRepresentation = int(samples.dtype.kind == "i")
    stream = imagecodecs.jpeg2k_encode(samples, reversible=True, codecformat="J2K", level=0, bitspersample=bits)
    ds.PixelData = encapsulate([bytes(stream)])
    ds["PixelData"].is_undefined_length = True
    for name, value in changes.items():
        setattr(ds, name, value)
    return ds


def halves(data: bytes, index: int = 0) -> Frame:
    found = Pixels(data).reduced(index)
    assert isinstance(found, Frame), found
    return found


@given(
    st.sampled_from([("u1", 8), ("u2", 10), ("u2", 16), ("i2", 12), ("i2", 16)]),
    st.tuples(st.integers(32, 70), st.integers(32, 70)),
)
def test_every_second_row_and_column_has_the_value_it_has_in_the_whole(
    kind: tuple[str, int], size: tuple[int, int]
) -> None:
    number, bits = kind
    low = -(1 << (bits - 1)) if number[0] == "i" else 0
    samples = np.rint(smooth(*size, low * 0.9, (low + (1 << bits)) * 0.9)).astype(number)
    found = halves(written(stored(samples, bits), JPEG_2000))
    assert found.whole == size
    assert (found.rows, found.columns) == ((size[0] + 1) // 2, (size[1] + 1) // 2)
    step = (int(samples.max()) - int(samples.min())) / min(size)
    assert np.abs(values(found).astype("f8") - samples[::2, ::2]).max() <= 2 * step + 2


@pytest.mark.parametrize("kind", ["RGB", "YBR_RCT", "YBR_ICT", "YBR_FULL"])
def test_colours_have_halves_where_the_codec_makes_them_red_green_and_blue(kind: str) -> None:
    samples = np.stack([smooth(40, 51, low, 250) for low in (0, 90, 200)], -1).astype("u1")
    ds = stored(samples[..., 0], 8, SamplesPerPixel=3, PhotometricInterpretation=kind, PlanarConfiguration=0)
    ds.PixelData = encapsulate([bytes(imagecodecs.jpeg2k_encode(samples, reversible=True, codecformat="J2K", level=0))])
    found = halves(written(ds, JPEG_2000))
    assert found.whole == (None if kind == "YBR_FULL" else (40, 51))
    if found.whole:
        made = np.frombuffer(found.pixels, "u1").reshape(20, 26, 3)
        assert np.abs(made.astype(int) - samples[::2, ::2]).max() <= 10


def test_what_the_numbers_mean_is_the_same() -> None:
    ds = stored(np.full((32, 32), 500, "u2"), 12, RescaleSlope=2, RescaleIntercept=-1000)
    ds.WindowCenter, ds.WindowWidth = 40, 400
    data = written(ds, JPEG_2000)
    found, whole = halves(data), Pixels(data).frame(0)
    assert isinstance(whole, Frame)
    assert np.unique(values(found)) == np.unique(values(whole)) == 0
    assert (found.windows, found.line, found.function) == (whole.windows, whole.line, whole.function)


@pytest.mark.parametrize("syntax", [HTJ2K, JPEG_2000])
def test_where_only_the_whole_tells_it_is_the_whole(syntax: str) -> None:
    ds = packed(syntax, np.arange(4096, dtype="u2").reshape(64, 64))
    if syntax == JPEG_2000:
        ds.PixelRepresentation = 1  # the code stream says otherwise
    data = written(ds, syntax)
    assert Pixels(data).reduced(0) == Pixels(data).frame(0)
    assert halves(data).whole is None


def test_what_is_damaged_gives_the_wholes_answer() -> None:
    ds = stored(np.zeros((64, 64), "u2"), 12)
    for spoilt in (b"rubbish!", ds.PixelData[20:70]):
        ds.PixelData = encapsulate([spoilt])
        data = written(ds, JPEG_2000)
        assert isinstance(Pixels(data).reduced(0), Problem)
    assert isinstance(Pixels(data).reduced(5), Problem)
    assert isinstance(Pixels(b"rubbish").reduced(0), Problem)
