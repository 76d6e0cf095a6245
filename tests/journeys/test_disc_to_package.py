"""Someone has a disc, a folder of PDFs and a week, and ends with a package that a specialist's office can verify."""

import hashlib
import shutil
from pathlib import Path

import pydicom
import pytest

from tests import makers
from tests.journeys.conftest import Carebinder, computer

REPORT = """Radiology Report
Patient: Anna Muster   Date of birth: 02.04.1961
Exam: CT chest   Date of exam: 2026-03-14
Findings: no pleural effusion. Impression: nodule in the right upper lobe.
"""


def papers(folder: Path) -> Path:
    """What Anna holds: a disc with two studies and a stranger's image, reports, and a file nobody can read."""
    makers.ct_series(folder / "disc" / "DICOM" / "A", 4)
    makers.ct_series(folder / "disc" / "DICOM" / "B", 2, series="old", StudyDate="20250110")
    makers.ct_series(folder / "disc" / "DICOM" / "C", 1, series="x", PatientName="Anders^Bert", PatientID="P-9")
    documents = folder / "documents"
    documents.mkdir()
    (documents / "ct report.pdf").write_bytes(makers.pdf_bytes(REPORT))
    (documents / "lab.pdf").write_bytes(makers.pdf_bytes(makers.LAB_REPORT))
    (documents / "odd.bin").write_bytes(bytes(range(256)))
    return folder


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Carebinder:
    """Anna's computer after the import of what she holds, which lies in ``held``; to be copied."""
    made = computer(tmp_path_factory.mktemp("filled") / "computer", "Anna Muster", "1961-04-02")
    made("import", papers(made.home / "held"), "--yes")
    return made


@pytest.fixture
def later(filled: Carebinder, tmp_path: Path) -> Carebinder:
    """A copy of that computer."""
    return Carebinder(Path(shutil.copytree(filled.home, tmp_path / "computer")))


def originals(folder: Path) -> dict[str, int]:
    """How often each content lies in a folder, by hash."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[digest] = found.get(digest, 0) + 1
    return found


@pytest.mark.first
def test_from_a_disc_and_a_folder_to_a_verified_package(carebinder: Carebinder, tmp_path: Path) -> None:
    source = papers(tmp_path / "held")
    report = carebinder("import", source, "--yes", "--json").json
    assert report["found"] == 10
    assert (report["stored"], report["stored_unread"], report["held"]) == (8, 1, 1)
    assert report["found"] == sum(report[key] for key in ("stored", "stored_unread", "duplicate", "held", "ignored"))

    carebinder("case", "new", "--title", "Nodule in the lung")
    carebinder("case", "set", "diagnosis", "A nodule in the right lung")
    carebinder.several(*(("question", "add", f"What about question {number}?") for number in range(5)))
    checked = carebinder("check", "--json", code=1).json
    assert checked["complete"] is False
    assert {"met", "missing"} <= {finding["state"] for finding in checked["findings"]}

    out = tmp_path / "package"
    made = carebinder("export", "--out", out, "--json").json
    assert Path(made["path"]) == out
    carebinder("verify", out)
    manifest_holds(out)
    kept, held = originals(source), "Anders"
    inside = originals(out)
    stranger = hashlib.sha256((source / "disc/DICOM/C/IM0001").read_bytes()).hexdigest()
    assert stranger not in inside
    assert set(kept) - {stranger} <= set(inside)
    assert held.encode() not in b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
    every_image_is_referenced_once(out)


def manifest_holds(package: Path) -> None:
    """As ``sha256sum -c`` does; and nothing lies beside what is listed."""
    lines = (package / "MANIFEST.TXT").read_text("ascii").splitlines()
    listed = {line[66:]: line[:64] for line in lines}
    files = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert files == {*listed, "MANIFEST.TXT"}
    for name, digest in listed.items():
        assert hashlib.sha256((package / name).read_bytes()).hexdigest() == digest


def every_image_is_referenced_once(package: Path) -> None:
    records = pydicom.dcmread(package / "DICOMDIR").DirectoryRecordSequence
    named = ["/".join(record.ReferencedFileID) for record in records if "ReferencedFileID" in record]
    inside = [path.relative_to(package).as_posix() for path in (package / "DICOM").rglob("*") if path.is_file()]
    assert sorted(named) == sorted(inside)
    assert len([record for record in records if record.DirectoryRecordType == "PATIENT"]) == 1


def test_a_changed_missing_or_added_file_is_noticed(later: Carebinder, tmp_path: Path) -> None:
    out = tmp_path / "package"
    later("export", "--out", out)
    shutil.copytree(out, tmp_path / "again")
    image = next(path for path in sorted((out / "DICOM").rglob("*")) if path.is_file())
    data = bytearray(image.read_bytes())
    data[-1] ^= 1
    image.write_bytes(data)
    later("verify", out, code=1)
    image.unlink()
    later("verify", out, code=1)
    (tmp_path / "again" / "EXTRA.TXT").write_text("hello")
    later("verify", tmp_path / "again", code=1)


def test_originals_come_back_byte_for_byte(later: Carebinder, tmp_path: Path) -> None:
    later("confirm", "--all")
    records = later("list", "--json").json
    later.several(*(("get", one["id"], "--out", tmp_path / "back" / f"{one['id']}.out") for one in records))
    back = originals(tmp_path / "back")
    assert back == originals(later.home / "held")


def test_nothing_is_overwritten(later: Carebinder, tmp_path: Path) -> None:
    target = tmp_path / "package"
    target.mkdir()
    (target / "precious").write_text("mine")
    later("export", "--out", target, code=4)
    assert [path.name for path in target.iterdir()] == ["precious"]
