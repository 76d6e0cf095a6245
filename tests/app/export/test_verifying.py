"""A package checked on its medium: every byte, nothing missing, nothing extra, and hostile zips at no cost."""

import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import dicomdir, manifest
from app.export.dicomdir_records import records
from app.export.layout import arrange
from app.export.verifying import Flaw, verify
from models.errors import ErrorKind, UserError
from tests.app.export.stock import ANNA, Shelf
from tests.shared import needs_shared, shared


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A folder with two images, a letter and the pages."""
    shelf = Shelf()
    layout = arrange([shelf.ct(1, 2), shelf.document(2, b"%PDF letter")])
    files = {one.package_path: shelf.bytes[one.file.id] for entry in layout.entries for one in entry.files}
    files["DICOMDIR"] = dicomdir.write(records(layout, ANNA, lambda _leaf: {}), "2.25.1")
    files["README.TXT"] = b"read me"
    files["MANIFEST.TXT"] = manifest.render({path: sha256(data).hexdigest() for path, data in files.items()})
    return written(tmp_path / "package", files)


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def zipped(folder: Path, path: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(folder.rglob("*")):
            if one.is_file():
                archive.write(one, prefix + str(one.relative_to(folder)))
    return path


def flaws(path: Path) -> set[tuple[str, Flaw]]:
    return {(one.path, one.kind) for one in verify(path).problems}


IMAGE = "DICOM/PT000000/ST000000/SE000000/IM000000"


def test_a_whole_package_is_right_as_folder_and_as_zip(package: Path, tmp_path: Path) -> None:
    report = verify(package)
    assert (report.ok, report.files) == (True, 6)
    assert verify(zipped(package, tmp_path / "a.zip")) == report
    assert verify(zipped(package, tmp_path / "b.zip", "Anna/")) == report
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "-c", "--strict", "--quiet", "MANIFEST.TXT"], cwd=package, check=True)


def test_names_in_small_letters_are_the_same_names(package: Path, tmp_path: Path) -> None:
    small = tmp_path / "small"
    files = {str(one.relative_to(package)).lower(): one.read_bytes() for one in package.rglob("*") if one.is_file()}
    assert verify(written(small, files)).ok


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_changed_byte_is_found(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("p")
    files = {"README.TXT": b"0123456789", "DOCS/DOC00001.PDF": bytes(50)}
    files["MANIFEST.TXT"] = manifest.render({path: sha256(content).hexdigest() for path, content in files.items()})
    name = data.draw(st.sampled_from(sorted(files)))
    content = bytearray(files[name])
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    written(folder, files | {name: bytes(content)})
    try:
        said = verify(folder).ok
    except UserError:
        said = name != "MANIFEST.TXT"
    assert not said


def test_missing_and_extra_files_are_named(package: Path) -> None:
    (package / "README.TXT").unlink()
    (package / "DOCS/NEW.PDF").write_bytes(b"")
    (package / "DOCS/autorun.inf").symlink_to("/etc/passwd")
    assert flaws(package) == {
        ("README.TXT", Flaw.MISSING),
        ("DOCS/NEW.PDF", Flaw.EXTRA),
        ("DOCS/AUTORUN.INF", Flaw.EXTRA),
    }


def test_a_lost_image_is_missing_twice_over(package: Path) -> None:
    (package / IMAGE).unlink()
    assert flaws(package) == {(IMAGE, Flaw.MISSING), (IMAGE, Flaw.REFERENCE_MISSING)}


def test_the_shape_is_checked_whatever_the_manifest_says(package: Path) -> None:
    image = (package / IMAGE).read_bytes()
    extra = {"DICOM/IM000001": image, "LOOSE": image, "DOCS/long name.jpeg": b"x"}
    written(package, extra)
    lines = {path: sha256(data).hexdigest() for path, data in extra.items()}
    with (package / "MANIFEST.TXT").open("ab") as stream:
        stream.write(manifest.render(lines))
    assert flaws(package) == {
        ("DICOM/IM000001", Flaw.NOT_REFERENCED),
        ("LOOSE", Flaw.LOOSE_DICOM),
        ("DOCS/LONG NAME.JPEG", Flaw.BAD_NAME),
        ("DOCS/LONG NAME.JPEG", Flaw.EXTRA),
        ("DOCS/long name.jpeg", Flaw.MISSING),
    }


def test_a_reference_that_stands_twice_is_found(package: Path) -> None:
    data = (package / "DICOMDIR").read_bytes()
    other = IMAGE[:-1] + "1"
    changed = data.replace(other.replace("/", "\\").encode(), IMAGE.replace("/", "\\").encode())
    (package / "DICOMDIR").write_bytes(changed)
    assert flaws(package) == {
        ("DICOMDIR", Flaw.DIFFERS),
        (IMAGE, Flaw.REFERENCED_TWICE),
        (other, Flaw.NOT_REFERENCED),
    }


def test_an_image_without_the_beginning_of_a_dicom_file_is_found(package: Path, tmp_path: Path) -> None:
    bare = (package / IMAGE).read_bytes()[132:]
    (package / IMAGE).write_bytes(bare)
    lines = (package / "MANIFEST.TXT").read_bytes().split(b"\n")
    new = [f"{sha256(bare).hexdigest()}  {IMAGE}".encode() if line.endswith(IMAGE.encode()) else line for line in lines]
    (package / "MANIFEST.TXT").write_bytes(b"\n".join(new))
    assert flaws(package) == {(IMAGE, Flaw.NO_PREAMBLE)}
    assert flaws(zipped(package, tmp_path / "a.zip")) == {(IMAGE, Flaw.NO_PREAMBLE)}


def test_a_ruined_directory_is_said(package: Path) -> None:
    (package / "DICOMDIR").write_bytes(b"junk" * 100)
    assert flaws(package) == {("DICOMDIR", Flaw.DIFFERS), ("DICOMDIR", Flaw.BAD_DIRECTORY)}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        f"{'0' * 64}  ../outside",
        f"{'0' * 64}  /etc/passwd",
        f"{'0' * 64}  C:/x",
        f"{'0' * 63}  A",
        f"{'0' * 64}  A\n{'0' * 64}  A",
    ],
)
def test_what_has_a_manifest_out_of_form_is_damaged(tmp_path: Path, line: str) -> None:
    (tmp_path / "MANIFEST.TXT").write_text(line)
    with pytest.raises(UserError) as caught:
        verify(tmp_path)
    assert caught.value.kind is ErrorKind.PACKAGE_DAMAGED


@pytest.mark.parametrize("kept", [0.02, 0.5, 0.99])
def test_a_zip_cut_short_is_said_to_be_that(package: Path, tmp_path: Path, kept: float) -> None:
    path = zipped(package, tmp_path / "a.zip")
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(UserError) as caught:
        verify(path)
    assert caught.value.kind is ErrorKind.PACKAGE_DAMAGED


def test_what_is_not_there_and_what_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"PK nothing")
    for path, kind in (("gone", ErrorKind.SOURCE_MISSING), ("file", ErrorKind.NOT_A_PACKAGE)):
        with pytest.raises(UserError) as caught:
            verify(tmp_path / path)
        assert caught.value.kind is kind


def test_a_folder_that_is_no_package_is_not_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home" / "deep").mkdir(parents=True)
    monkeypatch.setattr("app.export.package_tree._walk", lambda *_: pytest.fail("looked through"))
    with pytest.raises(UserError) as caught:
        verify(tmp_path / "home")
    assert caught.value.kind is ErrorKind.NOT_A_PACKAGE


def test_a_zip_with_a_changed_byte_or_an_unsafe_name(package: Path, tmp_path: Path) -> None:
    path = zipped(package, tmp_path / "a.zip")
    path.write_bytes(path.read_bytes().replace(b"read me", b"read mE"))
    assert flaws(path) == {("README.TXT", Flaw.UNREADABLE)}
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../evil", b"x")
    assert ("../../evil", Flaw.EXTRA) in flaws(path)


def test_a_zip_bomb_is_not_inflated(package: Path, tmp_path: Path) -> None:
    path = zipped(package, tmp_path / "a.zip")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("BOMB", bytes(20 << 20))
    assert ("BOMB", Flaw.EXTRA) in flaws(path)


@needs_shared
@pytest.mark.parametrize("name", ["badcrc", "many_entries", "nested", "overlap", "ratio_bomb", "slip_names", "symlink"])
def test_hostile_zips_end_in_a_clear_answer(name: str) -> None:
    with pytest.raises(UserError) as caught:
        verify(shared("bad-input", "zip", f"con_d_{name}.zip"))
    assert caught.value.kind is ErrorKind.NOT_A_PACKAGE


@given(st.dictionaries(st.from_regex(r"[A-Z0-9_]{1,8}(/[A-Z]{1,3})?", fullmatch=True), st.binary(), min_size=1))
def test_a_manifest_reads_back(files: dict[str, bytes]) -> None:
    hashes = {path: sha256(data).hexdigest() for path, data in files.items()}
    assert manifest.parse(manifest.render(hashes)) == hashes


def test_what_has_no_manifest_of_its_own_is_no_package(package: Path, tmp_path: Path) -> None:
    """Also a zip of two folders, of which one is a package: the other would be read as part of it, or not at all."""
    both = zipped(package, tmp_path / "two.zip", "one/")
    with zipfile.ZipFile(both, "a") as archive:
        archive.writestr("other/letter.txt", b"not of the package")
    (package / "MANIFEST.TXT").unlink()
    for path in (package, both):
        with pytest.raises(UserError) as caught:
            verify(path)
        assert caught.value.kind is ErrorKind.NOT_A_PACKAGE
