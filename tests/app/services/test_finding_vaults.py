"""The folder a person chooses, and the vault they mean."""

from pathlib import Path

from app.services.finding_vaults import vault_meant


def _vault(folder: Path) -> Path:
    (folder / "segments").mkdir(parents=True)
    (folder / "vault.json").touch()
    return folder


def test_the_vault_itself_its_parts_and_the_folder_around_it(tmp_path: Path) -> None:
    vault = _vault(tmp_path / "stick" / "Anna.vault")
    for chosen in (vault, vault / "segments", vault.parent):
        assert vault_meant(chosen) == vault


def test_nothing_is_guessed(tmp_path: Path) -> None:
    assert vault_meant(tmp_path) is None
    assert vault_meant(tmp_path / "missing") is None
    _vault(tmp_path / "one.vault")
    assert vault_meant(tmp_path) == tmp_path / "one.vault"
    _vault(tmp_path / "two.vault")
    assert vault_meant(tmp_path) is None
