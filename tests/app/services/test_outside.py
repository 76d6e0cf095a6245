"""What a killed program leaves outside the vault in plain text is cleared when it is opened, and nothing else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.export import staging
from app.services import outside
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import steady_random

KILLED = """
import os, sys
from pathlib import Path
from app.export.staging import staged
with staged(Path(sys.argv[1]), lambda size: bytes(size)) as place:
    place.mkdir()
    (place / "secret").write_bytes(b"x")
    os.kill(os.getpid(), 9)
"""


def left_by_a_kill(target: Path) -> Path:
    subprocess.run([sys.executable, "-c", KILLED, str(target)], cwd=Path(__file__).parents[3], check=False)
    [folder] = target.parent.glob(f".{target.name}.part-*")
    return folder


def entered(vault: Vault, folder: Path) -> int:
    """A package that was about to get its name out of ``folder``."""
    case, number = vault.cases.new(1, "Q").id, vault.stagings.begin(folder)
    facts = {"files": 1, "bytes": 2, "record_ids": [3], "manifest_sha256": "ab" * 32}
    return vault.packages.add(case, "folder", **facts, staging=number).id  # type: ignore[arg-type]


def test_what_is_written_is_forgotten_when_it_has_its_name(vault: Vault, tmp_path: Path) -> None:
    seen: list[Path] = []
    with outside.built(vault, tmp_path / "out" / "letter.txt", steady_random()) as place:
        place.write_bytes(b"hello")
        seen += [one.folder for one in vault.stagings.list()]
    assert seen == [place.parent]
    assert vault.stagings.list() == []
    assert (tmp_path / "out" / "letter.txt").read_bytes() == b"hello"


def test_a_failure_is_forgotten_as_well(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    with pytest.raises(UserError):
        outside.write_new(vault, tmp_path / "there", b"ours", steady_random())
    with pytest.raises(ValueError, match="broken"), outside.built(vault, tmp_path / "new", steady_random()):
        raise ValueError("broken")
    assert vault.stagings.list() == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["Anna.vault", "there"]


def test_a_vault_that_cannot_remember_lets_one_save_all_the_same(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_folder: Path) -> int:
        raise UserError(ErrorKind.DISK_FULL)

    monkeypatch.setattr(vault.stagings, "begin", full)
    outside.write_new(vault, tmp_path / "saved", b"hello", steady_random())
    assert (tmp_path / "saved").read_bytes() == b"hello"


def test_a_stick_pulled_out_meanwhile_is_looked_at_next_time(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    disks = iter((1, 2))
    monkeypatch.setattr(outside, "disk_of", lambda _path: next(disks))

    def pulled_out() -> None:
        with outside.built(vault, stick / "letter", steady_random()) as place:
            place.write_bytes(b"secret")
            stick.rename(away)
            raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        pulled_out()
    assert outside.clear_left(vault) == 0
    assert len(vault.stagings.list()) == 1
    away.rename(stick)
    assert outside.clear_left(vault) == 1
    assert list(stick.iterdir()) == []


def test_what_a_kill_left_is_cleared_and_its_package_struck_out(vault: Vault, tmp_path: Path) -> None:
    folder = left_by_a_kill(tmp_path / "p")
    entered(vault, folder)
    assert outside.clear_left(vault) == 1
    assert not folder.exists()
    assert (vault.stagings.list(), vault.packages.list()) == ([], [])
    assert outside.clear_left(vault) == 0


def test_a_package_that_got_its_name_stays_in_the_list(vault: Vault, tmp_path: Path) -> None:
    folder = left_by_a_kill(tmp_path / "p")
    (folder / "package").rename(tmp_path / "p")
    number = entered(vault, folder)
    outside.clear_left(vault)
    assert [one.id for one in vault.packages.list()] == [number]
    assert (folder.exists(), vault.stagings.list()) == (False, [])


def test_a_disk_that_is_not_there_is_waited_for(vault: Vault, tmp_path: Path) -> None:
    folder = left_by_a_kill(tmp_path / "stick" / "p")
    number = entered(vault, folder)
    (tmp_path / "stick").rename(tmp_path / "taken out")
    assert outside.clear_left(vault) == 0
    assert [one.id for one in vault.packages.list()] == [number]
    (tmp_path / "taken out").rename(tmp_path / "stick")
    assert outside.clear_left(vault) == 1
    assert (folder.exists(), vault.packages.list()) == (False, [])


def test_a_living_builder_is_left_alone(vault: Vault, tmp_path: Path) -> None:
    with staging.staged(tmp_path / "p", steady_random()) as place:
        place.write_bytes(b"being built")
        vault.stagings.begin(place.parent)
        assert outside.clear_left(vault) == 0
        assert place.exists()
        assert len(vault.stagings.list()) == 1


@pytest.mark.parametrize("kind", ["no marker", "marker is a link", "link", "file", "other name"])
def test_what_is_not_surely_ours_is_never_touched(vault: Vault, tmp_path: Path, kind: str) -> None:
    precious, folder = tmp_path / "precious", tmp_path / ".p.part-0123456789abcdef"
    precious.mkdir()
    (precious / "mine").write_bytes(b"mine")
    (precious / "carebinder-part").write_bytes(b"")
    if kind == "no marker":
        folder.mkdir()
        (folder / "package").write_bytes(b"mine")
    elif kind == "marker is a link":
        folder.mkdir()
        (folder / "carebinder-part").symlink_to(precious / "mine")
    elif kind == "link":
        folder.symlink_to(precious)
    elif kind == "file":
        folder.write_bytes(b"mine")
    else:
        folder = precious
    before = sorted(tmp_path.rglob("[!.]*"))
    vault.stagings.begin(folder)
    assert outside.clear_left(vault) == 0
    assert os.path.lexists(folder)
    assert (sorted(tmp_path.rglob("[!.]*")), (precious / "mine").read_bytes()) == (before, b"mine")
    assert vault.stagings.list() == []


def test_links_inside_are_removed_and_not_followed(vault: Vault, tmp_path: Path) -> None:
    folder = left_by_a_kill(tmp_path / "p")
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "mine").write_bytes(b"mine")
    (folder / "package" / "link").symlink_to(tmp_path / "precious")
    (folder / "beside").symlink_to(tmp_path / "precious")
    vault.stagings.begin(folder)
    assert outside.clear_left(vault) == 1
    assert (tmp_path / "precious" / "mine").read_bytes() == b"mine"
