"""The strict CD: everything in Explicit VR Little Endian with its UIDs unchanged, or among the documents as it was."""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import ImplicitVRLittleEndian, JPEG2000Lossless, RLELossless

from app.export import strict_cd
from app.export.inputs import PlaceNote
from app.export.layout import Chosen
from app.export.rewriting import Rewriter
from models.progress import Cancelled, Progress, silent
from tests.app.export.stock import Shelf
from tests.importers.readers.dicom.test_codecs import JPEG_2000, JPEG_LOSSLESS, JPEG_LS, packed, written
from tests.makers import ct_instance, dicom_bytes, uid
from tests.shared import needs_shared, shared

EXPLICIT = "1.2.840.10008.1.2.1"


def rewritten(tmp_path: Path, shelf: Shelf, *chosen: Chosen) -> tuple[strict_cd.Rewritten, dict[int, bytes]]:
    done = strict_cd.rewrite(chosen, shelf, tmp_path, silent)
    return done, {number: b"".join(map(bytes, planned.chunks())) for number, planned in done.files.items()}


def test_what_is_plain_already_is_left_alone(tmp_path: Path) -> None:
    shelf = Shelf()
    chosen = shelf.ct(1, 2)
    done, files = rewritten(tmp_path, shelf, chosen)
    assert (files, list(tmp_path.iterdir())) == ({}, [])
    assert [leaf.file for leaf in done.layout.leaves()] == list(chosen.files)


def test_compressed_and_implicit_files_keep_their_uids_and_pixels(tmp_path: Path) -> None:
    shelf = Shelf()
    squeezed, implicit = ct_instance(1), ct_instance(2)
    pixels = squeezed.PixelData
    squeezed.compress(RLELossless, generate_instance_uid=False)
    implicit.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    done, files = rewritten(tmp_path, shelf, shelf.series(1, squeezed, implicit))
    for number, was in ((1, squeezed), (2, implicit)):
        now = pydicom.dcmread(io.BytesIO(files[number]))
        assert now.file_meta.TransferSyntaxUID == EXPLICIT
        assert (now.SOPInstanceUID, now.SOPClassUID) == (was.SOPInstanceUID, was.SOPClassUID)
    assert pydicom.dcmread(io.BytesIO(files[1])).PixelData == pixels
    assert {leaf.facts.transfer_syntax_uid for leaf in done.layout.leaves()} == {EXPLICIT}
    assert {leaf.file.size for leaf in done.layout.leaves()} == {len(one) for one in files.values()}


def test_what_cannot_be_decoded_goes_to_the_documents_as_it_was(tmp_path: Path) -> None:
    shelf = Shelf()
    ruined = ct_instance(1)
    ruined.PixelData = encapsulate([b"nothing that decodes"])
    ruined["PixelData"].VR = "OB"
    ruined["PixelData"].is_undefined_length = True
    ruined.file_meta.TransferSyntaxUID = JPEG2000Lossless
    good = shelf.ct(2, 1, series="b")
    chosen = shelf.series(1, ruined)
    number = chosen.files[0].id
    done, files = rewritten(tmp_path, shelf, chosen, good)
    assert files == {}
    placed = {one.file.id: one for entry in done.layout.entries for one in entry.files}[number]
    assert (placed.package_path, placed.note) == ("DOCS/DOC00001.DCM", PlaceNote.CANNOT_DECODE)
    assert [leaf.file for leaf in done.layout.leaves()] == list(good.files)


def test_a_file_that_gave_way_to_another_of_its_uid_is_rewritten_in_its_turn(tmp_path: Path) -> None:
    shelf = Shelf()
    ruined, implicit = ct_instance(1), ct_instance(1)
    ruined.PixelData = encapsulate([b"nothing that decodes"])
    ruined["PixelData"].VR = "OB"
    ruined["PixelData"].is_undefined_length = True
    ruined.file_meta.TransferSyntaxUID = JPEG2000Lossless
    implicit.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    done, files = rewritten(tmp_path, shelf, shelf.series(1, ruined, implicit))
    assert [(leaf.file.id, leaf.facts.transfer_syntax_uid) for leaf in done.layout.leaves()] == [(2, EXPLICIT)]
    assert list(files) == [2]


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    shelf = Shelf()
    implicit = ct_instance(1)
    implicit.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    with pytest.raises(Cancelled):
        strict_cd.rewrite([shelf.series(1, implicit)], shelf, tmp_path, stop)


def test_the_child_survives_nonsense_and_is_started_again() -> None:
    good = dicom_bytes(ct_instance(1))
    with Rewriter() as rewriter:
        assert rewriter.rewrite([b"nonsense"], 8, 1) is None
        assert rewriter.rewrite([good], len(good), 1) is not None
        rewriter._end()
        assert rewriter.rewrite([good], len(good), 1) is not None


@pytest.fixture(scope="module")
def rewriter() -> Iterator[Rewriter]:
    """One child for several files, as an export has it."""
    with Rewriter() as one:
        yield one


@needs_shared
@pytest.mark.parametrize("name", ["JPEG2000.dcm", "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_rle_2frame.dcm"])
def test_real_files_are_decompressed(name: str, rewriter: Rewriter) -> None:
    data = shared("dicom", "pydicom-wheel", "test_files", name).read_bytes()
    out = rewriter.rewrite([data], len(data), 2)
    assert out is not None
    now, was = pydicom.dcmread(io.BytesIO(out)), pydicom.dcmread(io.BytesIO(data))
    assert now.SOPInstanceUID == was.SOPInstanceUID
    assert now.file_meta.TransferSyntaxUID == EXPLICIT
    assert len(now.PixelData) >= was.Rows * was.Columns * was.SamplesPerPixel


def test_what_is_packed_as_on_most_discs_is_decoded_whatever_its_file_meta_calls_it(rewriter: Rewriter) -> None:
    for syntax, signed in ((JPEG_LOSSLESS, 0), (JPEG_LS, 0), (JPEG_2000, 1)):
        picture = np.arange(2048, dtype="u2").repeat(2).reshape(64, 64)
        ds = packed(syntax, picture)
        ds.PixelRepresentation = signed  # and the stream says it has no sign
        ds.file_meta.MediaStorageSOPInstanceUID = uid("renamed")
        out = rewriter.rewrite([data := written(ds, syntax)], len(data), 1)
        assert out is not None
        now = pydicom.dcmread(io.BytesIO(out))
        assert now.PixelData == picture.tobytes()
        assert now.SOPInstanceUID == now.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID
        assert "LossyImageCompression" not in now


@needs_shared
@pytest.mark.parametrize("name", ["liver", "liver_nonbyte_aligned"])
def test_images_of_one_bit_a_pixel_stay_so(name: str, rewriter: Rewriter) -> None:
    data = shared("dicom", "pydicom-data", f"{name}_j2k.dcm").read_bytes()
    out = rewriter.rewrite([data], len(data), 3)
    assert out is not None
    plain = pydicom.dcmread(shared("dicom", "pydicom-data", f"{name}.dcm"))
    assert pydicom.dcmread(io.BytesIO(out)).PixelData == plain.PixelData


@needs_shared
@pytest.mark.parametrize("name", ["con_d_hugedims.dcm", "con_d_rle_hugedims.dcm", "con_d_deflate_bomb_2048MiB.dcm"])
def test_hostile_files_are_refused(name: str, rewriter: Rewriter) -> None:
    data = shared("bad-input", "dicom", name).read_bytes()
    assert rewriter.rewrite([data], len(data), 1) is None
