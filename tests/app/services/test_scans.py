"""Which files of a scanner's folder are new."""

import os
from pathlib import Path

from app.services import scans
from models.vault import Vault


def test_half_done_hidden_and_empty_files_are_left(tmp_path: Path) -> None:
    for name in ("a.pdf", ".hidden.pdf", "b.pdf.part", "c.TMP"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.pdf").symlink_to(tmp_path / "a.pdf")
    assert [scan.path.name for scan in scans.listing(tmp_path)] == ["a.pdf"]


def test_a_folder_that_is_gone_has_nothing(tmp_path: Path) -> None:
    assert scans.listing(tmp_path / "gone") == ()


def test_what_was_taken_is_known_until_it_changes(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    scans.remember_taken(vault, scans.listing(tmp_path))
    assert scans.fresh(vault, scans.listing(tmp_path)) == ()
    os.utime(file, ns=(1, 1))
    assert [scan.path for scan in scans.fresh(vault, scans.listing(tmp_path))] == [file]


def test_more_scans_than_one_note_holds_are_remembered(vault: Vault, tmp_path: Path) -> None:
    many = tuple(scans.Scan(tmp_path / f"{number}.pdf", 1, number) for number in range(9000))
    scans.remember_taken(vault, many)
    assert scans.fresh(vault, many) == ()
    assert len(scans.fresh(vault, (*many, scans.Scan(tmp_path / "new.pdf", 1, 0)))) == 1
