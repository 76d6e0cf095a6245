import io
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycdlib import PyCdlib

from importers.candidates import Reason
from importers.sources import isos
from importers.sources.boxes import RefusedError
from tests.importers.sources.made import contents, reasons, walked
from tests.makers import iso_bytes

FILES = {"DICOMDIR": b"index", "DICOM/IM000001": b"one" * 1000, "DICOM/SUB/IM000002": b"two", "EMPTY.TXT": b""}


def made(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "cd.iso"
    path.write_bytes(data)
    return path


def image_with(*, rock_ridge: str | None = None, joliet: int | None = None, udf: str | None = None) -> bytes:
    """An image of one file with a long name, in the trees asked for; the UDF tree has one more."""
    image = PyCdlib()
    image.new(rock_ridge=rock_ridge, joliet=joliet, udf=udf)
    image.add_fp(
        io.BytesIO(b"content"),
        7,
        iso_path="/LONGNAME.PDF;1",
        rr_name="Long name of a report.pdf" if rock_ridge else None,
        joliet_path="/Long name of a réport.pdf" if joliet else None,
        udf_path="/Long name of a report.pdf" if udf else None,
    )
    if udf:
        image.add_fp(io.BytesIO(b"hidden"), 6, udf_path="/Only here.txt")
    out = io.BytesIO()
    image.write_fp(out)
    image.close()
    return out.getvalue()


def test_plain_image_gives_its_files_without_versions(tmp_path: Path) -> None:
    found, passed = walked(made(tmp_path, iso_bytes(FILES)))
    assert contents(found) == {f"cd.iso!/{name}": data for name, data in FILES.items()}
    assert not passed


def test_long_names_are_taken_where_there_are_any(tmp_path: Path) -> None:
    assert contents(walked(made(tmp_path, image_with(joliet=3)))[0]) == {
        "cd.iso!/Long name of a réport.pdf": b"content"
    }
    for version in ("1.09", "1.10", "1.12"):
        assert contents(walked(made(tmp_path, image_with(rock_ridge=version)))[0]) == {
            "cd.iso!/Long name of a report.pdf": b"content"
        }


def test_what_only_the_udf_tree_shows_is_met_too(tmp_path: Path) -> None:
    found, _ = walked(made(tmp_path, image_with(udf="2.60")))
    assert contents(found) == {"cd.iso!/LONGNAME.PDF": b"content", "cd.iso!/Only here.txt": b"hidden"}


def test_cut_image_gives_what_is_there_and_is_kept(tmp_path: Path) -> None:
    whole = iso_bytes({"A.TXT": b"a" * 3000, "B.TXT": b"b" * 300_000})
    found, passed = walked(made(tmp_path, whole[:200_000]))
    assert contents(found) == {"cd.iso!/A.TXT": b"a" * 3000, "cd.iso": whole[:200_000]}
    assert found[1].problem is Reason.TRUNCATED
    assert reasons(passed) == {"cd.iso!/B.TXT": Reason.TRUNCATED}


def test_folder_that_contains_itself_is_read_once() -> None:
    data = bytearray(iso_bytes({"A/B.TXT": b"x"}))
    root = struct.unpack_from("<L", data, 16 * 2048 + 156 + 2)[0]
    line = data.index(b"A", root * 2048 + 68) - 33
    struct.pack_into("<L", data, line + 2, root)
    box = isos.open_image(lambda: io.BytesIO(data), len(data))
    assert [entry.raw for entry in box.entries()] == []


def test_files_that_share_bytes_beyond_reason_are_refused() -> None:
    data = bytearray(iso_bytes({f"F{number}.TXT": b"x" for number in range(9)}))
    for number in range(9):
        line = data.index(f"F{number}.TXT".encode()) - 33
        struct.pack_into("<2L", data, line + 2, 0, 0)
        struct.pack_into("<L", data, line + 10, len(data))
    with pytest.raises(RefusedError) as caught:
        isos.open_image(lambda: io.BytesIO(data), len(data))
    assert caught.value.reason is Reason.UNSAFE_ARCHIVE


WHOLE = image_with(joliet=3, rock_ridge="1.09", udf="2.60")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0x8000, 0x8000 + 120 * 2048), st.integers(0, 255)), min_size=1, max_size=30))
def test_damaged_images_raise_nothing_but_refusals(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in changes:
        if at < len(data):
            data[at] = value
    try:
        box = isos.open_image(lambda: io.BytesIO(data), len(data))
    except RefusedError:
        return
    for entry in box.entries():
        if entry.reason is None:
            with entry.opener() as stream:
                assert len(stream.read()) == entry.size
