"""Someone has a disc, a folder of PDFs and a week, and ends with a package that a specialist's office can verify."""

import hashlib
import shutil
from pathlib import Path

import pydicom

from tests import makers
from tests.journeys.conftest import Carebinder

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


def originals(folder: Path) -> dict[str, int]:
    """How often each content lies in a folder, by hash."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[digest] = found.get(digest, 0) + 1
    return found


def test_from_a_disc_and_a_folder_to_a_verified_package(carebinder: Carebinder, tmp_path: Path) -> None:
    source = papers(tmp_path / "held")
    report = carebinder("import", source, "--yes", "--json").json
    assert report["found"] == 10
    assert (report["stored"], report["stored_unread"], report["held"]) == (8, 1, 1)
    assert report["found"] == sum(report[key] for key in ("stored", "stored_unread", "duplicate", "held", "ignored"))

    carebinder("case", "new", "--title", "Nodule in the lung")
    carebinder("case", "set", "diagnosis", "A nodule in the right lung")
    for number in range(5):
        carebinder("question", "add", f"What about question {number}?")
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


def test_a_changed_missing_or_added_file_is_noticed(carebinder: Carebinder, tmp_path: Path) -> None:
    carebinder("import", papers(tmp_path / "held"), "--yes")
    out = tmp_path / "package"
    carebinder("export", "--out", out)
    image = next(path for path in sorted((out / "DICOM").rglob("*")) if path.is_file())
    data = bytearray(image.read_bytes())
    data[-1] ^= 1
    image.write_bytes(data)
    carebinder("verify", out, code=1)
    image.unlink()
    carebinder("verify", out, code=1)
    shutil.rmtree(out)
    carebinder("export", "--out", out)
    (out / "EXTRA.TXT").write_text("hello")
    carebinder("verify", out, code=1)


def test_originals_come_back_byte_for_byte(carebinder: Carebinder, tmp_path: Path) -> None:
    source = papers(tmp_path / "held")
    carebinder("import", source, "--yes")
    carebinder("confirm", "--all")
    for number, record in enumerate(carebinder("list", "--json").json):
        carebinder("get", record["id"], "--out", tmp_path / "back" / f"{number}.out")
    back = originals(tmp_path / "back")
    assert back == originals(source)


def test_nothing_is_overwritten(carebinder: Carebinder, tmp_path: Path) -> None:
    carebinder("import", papers(tmp_path / "held"), "--yes")
    target = tmp_path / "package"
    target.mkdir()
    (target / "precious").write_text("mine")
    carebinder("export", "--out", target, code=4)
    assert [path.name for path in target.iterdir()] == ["precious"]
