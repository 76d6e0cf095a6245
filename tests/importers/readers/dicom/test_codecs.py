"""Compressed pictures: what was encoded without loss comes back, and other decoders see the same."""

import shutil
import subprocess
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import UID

from importers.candidates import Problem, Reason
from importers.pictured import Frame
from importers.readers.dicom import codecs, unpacking
from importers.readers.dicom.elements import file_meta
from importers.readers.dicom.pixels import frame
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared

JPEG_LOSSLESS, JPEG_LS, JPEG_2000 = (f"1.2.840.10008.1.2.4.{number}" for number in (70, 80, 90))
HTJ2K, JPEG_XL, DEFLATED = "1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.110", "1.2.840.10008.1.2.8.1"
EXPLICIT = b"1.2.840.10008.1.2.1"


def _deflate(samples: Any) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(samples.tobytes()) + engine.flush()


ENCODERS: dict[str, Callable[[Any], bytes | bytearray]] = {
    JPEG_LOSSLESS: lambda samples: imagecodecs.jpeg8_encode(samples, lossless=True, bitspersample=12),
    JPEG_LS: imagecodecs.jpegls_encode,
    JPEG_2000: lambda samples: imagecodecs.jpeg2k_encode(samples, reversible=True, codecformat="J2K", level=0),
    HTJ2K: lambda samples: imagecodecs.htj2k_encode(samples, reversible=True),
    JPEG_XL: lambda samples: imagecodecs.jpegxl_encode(samples, lossless=True),
    DEFLATED: _deflate,
}


_STAND_INS = {JPEG_XL: HTJ2K, DEFLATED: JPEG_2000}
"""pydicom writes no syntax it does not know: these are as long, and are overwritten in the file."""


def written(ds: Dataset, syntax: str) -> bytes:
    """The file of a packed dataset."""
    stand_in = _STAND_INS.get(syntax, syntax)
    ds.file_meta.TransferSyntaxUID = UID(stand_in)
    even = len(stand_in) + len(stand_in) % 2
    return dicom_bytes(ds).replace(stand_in.encode().ljust(even, b"\0"), syntax.encode().ljust(even, b"\0"), 1)


def packed(syntax: str, *pictures: Any) -> Dataset:
    """A dataset with these 12-bit pictures, each encoded by itself."""
    size = pictures[0].shape[0]
    ds = ct_instance(size=size, PixelRepresentation=0, NumberOfFrames=len(pictures), RescaleIntercept=0)
    ds.BitsStored, ds.HighBit = 12, 11
    ds.PixelData = encapsulate([bytes(ENCODERS[syntax](picture)) for picture in pictures])
    ds["PixelData"].is_undefined_length = True
    return ds


def values(found: Frame | Problem) -> Any:
    assert isinstance(found, Frame), found
    return np.frombuffer(found.pixels, "<" + found.number).reshape(found.rows, found.columns)


@pytest.mark.parametrize("syntax", ENCODERS)
@given(seed=st.integers(0, 2**32 - 1), size=st.sampled_from([8, 17, 32]))
def test_what_was_packed_without_loss_comes_back(syntax: str, seed: int, size: int) -> None:
    chance = np.random.default_rng(seed)
    first, second = (chance.integers(0, 4096, (size, size), "u2") for _ in range(2))
    data = written(packed(syntax, first, second), syntax)
    assert (values(frame(data, 0)) == first).all()
    assert (values(frame(data, 1)) == second).all()


@pytest.mark.parametrize("syntax", ENCODERS)
def test_rubbish_and_half_a_frame_are_answered(syntax: str) -> None:
    picture = np.arange(4096, dtype="u2").reshape(64, 64)
    for spoilt in (b"rubbish!", bytes(ENCODERS[syntax](picture))[:40]):
        ds = packed(syntax, picture)
        ds.PixelData = encapsulate([spoilt])
        assert isinstance(frame(written(ds, syntax), 0), Problem)


def test_a_sign_that_only_the_stream_tells_of_is_believed() -> None:
    picture = np.arange(-2048, 2048, dtype="i2").reshape(64, 64)
    ds = packed(JPEG_2000, np.zeros((64, 64), "u2"))
    ds.BitsStored, ds.HighBit = 16, 15
    ds.PixelData = encapsulate([bytes(ENCODERS[JPEG_2000](picture))])
    assert (values(frame(written(ds, JPEG_2000), 0)) == picture).all()


def test_the_second_part_of_jpeg_2000_is_read_as_the_first() -> None:
    picture = np.arange(4096, dtype="u2").reshape(64, 64)
    data = written(packed(JPEG_2000, picture), JPEG_2000)
    assert (values(frame(data.replace(JPEG_2000.encode(), b"1.2.840.10008.1.2.4.93", 1), 0)) == picture).all()


def renamed(data: bytes, syntax: str) -> bytes:
    """The same file calling its pixels plain."""
    return data.replace(syntax.encode(), EXPLICIT.ljust(len(syntax), b"\0"), 1)


@pytest.mark.parametrize("syntax", [JPEG_LOSSLESS, JPEG_LS, JPEG_2000])
def test_packed_pixels_that_are_called_plain_are_known_by_how_they_begin(syntax: str) -> None:
    picture = np.arange(4096, dtype="u2").reshape(64, 64)
    assert (values(frame(renamed(written(packed(syntax, picture), syntax), syntax), 0)) == picture).all()


def test_packed_pixels_of_no_known_kind_that_are_called_plain_are_no_noise() -> None:
    ds = packed(JPEG_LS, np.zeros((64, 64), "u2"))
    ds.PixelData = encapsulate([b"rubbish!" * 1000])
    assert frame(renamed(written(ds, JPEG_LS), JPEG_LS), 0) == Problem(
        Reason.DAMAGED, "ValueError", "application/dicom"
    )


@pytest.mark.parametrize("syntax", [JPEG_LOSSLESS, JPEG_LS])
def test_of_two_file_metas_one_after_another_the_first_tells_how_pixels_are_packed(syntax: str) -> None:
    picture = np.arange(4096, dtype="u2").reshape(64, 64)
    data = written(packed(syntax, picture), syntax)
    start = file_meta(data)[1]
    found = frame(data[:start] + renamed(data[132:start], syntax) + data[start:], 0)
    assert (values(found) == picture).all()


def test_a_deflated_frame_is_not_inflated_without_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    ds = packed(DEFLATED, np.zeros((64, 64), "u2"))
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    ds.PixelData = encapsulate([engine.compress(bytes(10_000_000)) + engine.flush()])
    monkeypatch.setattr("importers.readers.dicom.pixels.LARGEST_FRAME", 1_000_000)
    found = frame(written(ds, DEFLATED), 0)
    assert isinstance(found, Problem)
    assert found.reason is Reason.TOO_LARGE


def _compressed() -> list[Path]:
    found = []
    for path in sorted(shared("dicom").rglob("*.dcm")):
        head = path.read_bytes()[:2000]
        if any(syntax.encode() + end in head for syntax in codecs.SYNTAXES for end in (b"\0", b"\x02")):
            found.append(path)
    return found


def _loaded(path: Path) -> Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(path, force=True)


_BROKEN = {"JPEG2000-embedded-sequence-delimiter.dcm"}
"""No decoder tried reads these: pydicom's own, dcmtk's, openjpeg."""


@needs_shared
def test_every_compressed_sample_can_be_seen() -> None:
    files = [path for path in _compressed() if "PixelData" in _loaded(path)]
    assert len(files) > 60
    assert {path.name for path in files if isinstance(frame(path.read_bytes(), 0), Problem)} <= _BROKEN


@needs_shared
@pytest.mark.filterwarnings("ignore::UserWarning:pydicom")
def test_other_decoders_see_the_same(tmp_path: Path) -> None:
    """Sample for sample, before any conversion of colours."""
    if shutil.which("dcmdjpeg") is None:
        pytest.skip("dcmtk is not installed")
    codecs.install()
    compared = 0
    for path in _compressed():
        ds = _loaded(path)
        syntax = str(ds.file_meta.TransferSyntaxUID)
        reference = _by_dcmtk(path, syntax, tmp_path / "plain.dcm")
        if reference is None:
            continue
        ours, _facts = get_decoder(syntax).as_array(ds, index=0, raw=True, decoding_plugin=codecs.LABEL)
        assert ours.shape == reference.shape, path.name
        assert (ours == reference).all(), path.name
        compared += 1
    assert compared > 30


def _by_dcmtk(path: Path, syntax: str, plain: Path) -> Any:
    if syntax in unpacking.SYNTAXES or syntax[-3:] in (".90", ".91", "201", "202", "203"):
        return None  # this dcmtk knows neither
    tool = ["dcmdjpls"] if syntax[-3:] in (".80", ".81") else ["dcmdjpeg", "+cn"]
    if subprocess.run([*tool, str(path), str(plain)], capture_output=True, check=False).returncode:
        return None
    ds = _loaded(plain)
    if "PixelData" not in ds:
        return None
    samples, _facts = get_decoder(ds.file_meta.TransferSyntaxUID).as_array(ds, index=0, raw=True)
    return samples


@pytest.mark.parametrize(("syntax", "below"), [(JPEG_LS, 4), (JPEG_2000, 4), (JPEG_LOSSLESS, 0)])
def test_bits_below_a_pictures_own_are_left_out_where_they_were_packed_too(syntax: str, below: int) -> None:
    """The lossless JPEG is of 12 bits, whatever High Bit says."""
    picture = (np.arange(64, dtype="u2") * 65).reshape(8, 8)
    ds = packed(syntax, picture << below)
    ds.HighBit = 15
    assert np.array_equal(values(frame(written(ds, syntax), 0)), picture)


VIDEO = ("1.2.840.10008.1.2.4.100", "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.107")


@pytest.mark.parametrize("syntax", VIDEO)
def test_films_are_said_to_be_films(syntax: str) -> None:
    """MPEG-2, MPEG-4 and HEVC: no decoder of those used here reads them, nor do pydicom or dcmtk."""
    data = written(packed(HTJ2K, np.zeros((8, 8), "u2")), HTJ2K)
    found = frame(data.replace(HTJ2K.encode(), syntax.encode()), 0)
    assert isinstance(found, Problem)
    assert found.reason is Reason.FILM
