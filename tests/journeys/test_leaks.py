"""After a session no word of a record lies anywhere on the disk outside the package."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests import makers
from tests.journeys.conftest import Carebinder

MARKERS = [f"Zq{number:02d}Marker{number * 7919 % 100000:05d}" for number in range(12)]
SHARED_PLACES = ("/tmp", "/var/tmp", "/dev/shm")


def marked_records(folder: Path) -> Path:
    """Records with a marker in each place where content lies: name, tags, text, title, file name, password-free zip."""
    m = MARKERS
    makers.ct_series(folder / "ct", 3, PatientID=m[0], StudyDescription=m[1], InstitutionName=m[2])
    makers.ct_series(folder / "other", 1, series="x", PatientName=f"{m[3]}^Bert")
    page = makers.LAB_REPORT + f"\nComment: {m[4]}\n"
    (folder / f"{m[5]}.pdf").write_bytes(makers.pdf_bytes(page, title=m[6]))
    (folder / "note.txt").write_text(f"Visit on 2026-03-10 with {m[7]}.")
    (folder / "odd.bin").write_bytes(b"\x00\x01" + m[8].encode() + b"\x00\xff")
    (folder / "in.zip").write_bytes(makers.zip_bytes({"letter.txt": f"Dear Anna, {m[9]}".encode()}))
    return folder


def session(carebinder: Carebinder, source: Path, out: Path) -> None:
    """What a person does in an evening."""
    carebinder("import", source, "--yes")
    carebinder("search", MARKERS[4])
    ids = [row["id"] for row in carebinder("list", "--json").json]
    carebinder.several(
        *(("show", record) for record in ids),
        ("edit", ids[0], "--title", MARKERS[10]),
        ("remove", ids[-1]),
        ("restore", ids[-1]),
        ("case", "new", "--title", "Question"),
        ("case", "set", "diagnosis", MARKERS[11]),
    )
    carebinder("check", code=1)
    carebinder("export", "--out", out)
    carebinder("vault", "check")
    carebinder("vault", "backup", carebinder.home / "backup.vault")


def leaks(places: list[Path]) -> list[str]:
    """Every file below ``places`` in which a marker can be read, as UTF-8 or UTF-16."""
    wanted = [marker.encode(code) for marker in MARKERS for code in ("utf-8", "utf-16-le")]
    found = []
    for place in places:
        for path in place.rglob("*"):
            if any(marker in path.name for marker in MARKERS):
                found.append(str(path))
            elif path.is_file() and not path.is_symlink():
                data = path.read_bytes()
                found += [str(path)] if any(mark in data for mark in wanted) else []
    return found


@pytest.mark.first
def test_a_session_leaves_nothing_readable(carebinder: Carebinder, tmp_path: Path) -> None:
    source, out = marked_records(tmp_path / "source"), tmp_path / "package"
    session(carebinder, source, out)
    assert leaks([out]), "the markers must be findable, or this test proves nothing"
    assert leaks([carebinder.home]) == []


@pytest.mark.long
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_nothing_is_written_elsewhere(carebinder: Carebinder, tmp_path: Path) -> None:
    source, log = marked_records(tmp_path / "source"), tmp_path / "trace"
    trace = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=openat,creat,rename,renameat,renameat2,mkdir,link,%network",
        "-o",
        str(log),
    ]
    environment = carebinder.environment | {"PYTHONDONTWRITEBYTECODE": "1"}  # compiled modules are not the session's
    for words in (["import", source, "--yes"], ["export", "--out", tmp_path / "package"]):
        done = subprocess.run([*trace, *carebinder.words(*words)], env=environment, check=False)
        assert done.returncode == 0
        calls = log.read_text(errors="replace").splitlines()
        assert [call for call in calls if re.search(r"\bAF_INET6?\b", call)] == [], "nothing leaves the computer"
        written = [line for line in calls if "O_WRONLY" in line or "O_RDWR" in line]
        allowed = (
            str(carebinder.vault),
            str(tmp_path / "package"),
            str(tmp_path / ".package"),
            "/dev/null",
            "/dev/tty",
        )
        assert [line for line in written if not any(f'"{place}' in line for place in allowed)] == []
