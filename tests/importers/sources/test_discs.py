from pathlib import Path

import pytest

from importers.candidates import Reason
from importers.sources.discs import NOWHERE, Place, enter, judge, places
from tests.importers.sources.made import walked
from tests.makers import ct_instance, dicom_bytes, iso_bytes, pdf_bytes, zip_bytes

EXE = b"MZ\x90\0" + bytes(200)
INDEX = bytes(128) + b"DICM" + bytes(30) + b"1.2.840.10008.1.3.10\0" + bytes(200)
IMAGE = dicom_bytes(ct_instance())
JPEG = b"\xff\xd8\xff\xe0" + bytes(50)
HTML = b"<!DOCTYPE html><html></html>"
REPORT = pdf_bytes("report")

DISC = {
    "DICOMDIR": INDEX,
    "AUTORUN.INF": b"[autorun]\r\nopen=VIEWER.EXE",
    "VIEWER.EXE": EXE,
    "INDEX.HTM": HTML,
    "README.TXT": b"Clinic North",
    "DICOM/IM000001": IMAGE,
    "REPORT.PDF": REPORT,
    "LETTER.RTF": b"{\\rtf1 hello}",
    "PHOTO.JPG": JPEG,
    "IHE_PDI/IM1.JPG": JPEG,
    "IHE_PDI/PAGE.HTM": HTML,
    "IHE_PDI/REPORT.PDF": REPORT,
    "IHE_PDI/CDA.XML": b"<?xml version='1.0'?><ClinicalDocument xmlns='urn:hl7-org:v3'/>",
    "PROG/APP.EXE": EXE,
    "PROG/LIB.DLL": EXE,
    "PROG/HELP/LOGO.PNG": b"\x89PNG\r\n",
    "PROG/LICENSE.TXT": b"You may",
    "PROG/NOTES.TXT": b"a note",
    "PROG/IM000002": IMAGE,
}
IGNORED = {
    "DICOMDIR": Reason.DISC_INDEX,
    "AUTORUN.INF": Reason.VIEWER_PROGRAM,
    "VIEWER.EXE": Reason.VIEWER_PROGRAM,
    "INDEX.HTM": Reason.DISC_COPY,
    "IHE_PDI/IM1.JPG": Reason.DISC_COPY,
    "IHE_PDI/PAGE.HTM": Reason.DISC_COPY,
    "PROG/APP.EXE": Reason.VIEWER_PROGRAM,
    "PROG/LIB.DLL": Reason.VIEWER_PROGRAM,
    "PROG/HELP/LOGO.PNG": Reason.VIEWER_PROGRAM,
    "PROG/LICENSE.TXT": Reason.VIEWER_PROGRAM,
}


def disc_in_folder(tmp_path: Path) -> Path:
    for name, data in DISC.items():
        path = tmp_path / "disc" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "disc"


def disc_in_file(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "disc"
    path.write_bytes(data)
    return path


def _form(tmp_path: Path, form: str) -> tuple[Path, str]:
    """The disc in this form, and what stands before its paths."""
    if form == "folder":
        return disc_in_folder(tmp_path), ""
    if form == "iso":
        return disc_in_file(tmp_path, iso_bytes(DISC)), "disc!/"
    if form == "iso in zip":
        return disc_in_file(tmp_path, zip_bytes({"cd.iso": iso_bytes(DISC)})), "disc!/cd.iso!/"
    path = disc_in_file(tmp_path, zip_bytes(DISC))
    return (path if form == "zip" else path.parent), "disc!/"


@pytest.mark.parametrize("form", ["folder", "zip", "iso", "zip in folder", "iso in zip"])
def test_a_disc_gives_its_records_and_names_the_rest(tmp_path: Path, form: str) -> None:
    path, prefix = _form(tmp_path, form)
    found, passed = walked(path)
    assert not passed
    assert {one.path.removeprefix(prefix): one.ignored for one in found} == {name: IGNORED.get(name) for name in DISC}


def test_outside_discs_only_system_files_are_no_records(tmp_path: Path) -> None:
    kept = {name: data for name, data in DISC.items() if name not in ("DICOMDIR", "AUTORUN.INF")}
    system = {".DS_Store": b"x", "a/Thumbs.db": b"x", "__MACOSX/a/._b.pdf": b"\0\5\x16\7", "desktop.ini": b"[a]"}
    found, _ = walked(disc_in_file(tmp_path, zip_bytes({**kept, **system})))
    ignored = {one.path.removeprefix("disc!/"): one.ignored for one in found if one.ignored}
    assert ignored == dict.fromkeys(system, Reason.SYSTEM_FILE)


def test_of_a_disc_without_its_index_only_the_programs_are_no_records(tmp_path: Path) -> None:
    kept = {name: data for name, data in DISC.items() if name != "DICOMDIR"}
    found, _ = walked(disc_in_file(tmp_path, zip_bytes(kept)))
    programs = {name: reason for name, reason in IGNORED.items() if reason is Reason.VIEWER_PROGRAM}
    assert {one.path.removeprefix("disc!/"): one.ignored for one in found if one.ignored} == programs


def test_a_folder_called_dicomdir_makes_no_disc(tmp_path: Path) -> None:
    (tmp_path / "DICOMDIR").mkdir()
    (tmp_path / "setup.exe").write_bytes(EXE)
    found, _ = walked(tmp_path)
    assert [one.ignored for one in found] == [None]


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "DICOMDIR.", "DICOMDIR;1"])
def test_index_makes_a_disc_however_it_is_written(name: str) -> None:
    assert enter(NOWHERE, "x", [name, "a"]) == Place(disc=True, root=True, indexed=True)


def test_a_disc_below_a_folder_does_not_reach_beside_it() -> None:
    known = places(["cd/DICOMDIR", "cd/V/A.EXE", "other/b.exe"], NOWHERE)
    assert known["cd/V"] == Place(disc=True, program=True, indexed=True)
    assert known["other"] == known[""] == NOWHERE


def test_index_without_its_disc_is_still_an_index() -> None:
    assert judge(NOWHERE, "renamed.dcm", INDEX) is Reason.DISC_INDEX
    assert judge(Place(disc=True, root=True), "DICOMDIR", b"not one") is None


PACKAGE = {
    "INDEX.HTM": HTML,
    "README.TXT": b"Portal North",
    "LETTER.TXT": b"Dear Anna",
    "IHE_XDM/SUBSET01/METADATA.XML": b"<?xml version='1.0'?><rs:SubmitObjectsRequest/>",
    "IHE_XDM/SUBSET01/STYLE.XSL": b"<?xml version='1.0'?><xsl:stylesheet/>",
    "IHE_XDM/SUBSET01/DOC00001.XML": DISC["IHE_PDI/CDA.XML"],
    "OTHER/README.TXT": b"words",
}


@pytest.mark.parametrize("packed", [False, True])
def test_a_portals_package_of_documents_gives_its_documents(tmp_path: Path, packed: bool) -> None:
    for name, data in PACKAGE.items():
        path = tmp_path / "package" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    source = disc_in_file(tmp_path, zip_bytes(PACKAGE)) if packed else tmp_path / "package"
    met = {one.path.rpartition("!/")[2]: one.ignored for one in walked(source)[0]}
    assert met == dict.fromkeys(PACKAGE) | {
        "INDEX.HTM": Reason.DISC_INDEX,
        "README.TXT": Reason.DISC_INDEX,
        "IHE_XDM/SUBSET01/METADATA.XML": Reason.DISC_INDEX,
        "IHE_XDM/SUBSET01/STYLE.XSL": Reason.VIEWER_PROGRAM,
    }
