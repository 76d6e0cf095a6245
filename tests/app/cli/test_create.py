"""A new vault: nothing is made before all is well, and the recovery key is never lost."""

import stat
from pathlib import Path

import pytest

from tests.app.cli.conftest import PASSPHRASE, Run

ANNA = ("--name", "Anna Muster", "--born", "1961-04-02", "--sex", "F")


def given(tmp_path: Path, passphrase: str | bytes) -> list[object]:
    """The option that names a file with a passphrase."""
    path = tmp_path / "new"
    path.write_bytes(passphrase if isinstance(passphrase, bytes) else passphrase.encode())
    return ["--passphrase-file", path]


def test_sheet_as_text_opens_the_vault_again(bare: Run, tmp_path: Path) -> None:
    vault, sheet = tmp_path / "A.vault", tmp_path / "sheet.txt"
    made = bare(*given(tmp_path, PASSPHRASE), "create", vault, *ANNA, "--recovery-out", sheet)
    assert made.exit_code == 0, made.output
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert "Recovery key, shown" not in made.output
    found = bare(
        "--vault", vault, *given(tmp_path, "another passphrase altogether"), "recover", "--recovery-file", sheet
    )
    assert found.exit_code == 0, found.output
    assert bare("--vault", vault, *given(tmp_path, "another passphrase altogether"), "person", "list").exit_code == 0
    assert bare("--vault", vault, *given(tmp_path, PASSPHRASE), "person", "list").exit_code == 3


def test_key_is_shown_once_on_standard_error(bare: Run, tmp_path: Path) -> None:
    made = bare(*given(tmp_path, PASSPHRASE), "create", tmp_path / "A.vault", *ANNA)
    assert made.exit_code == 0, made.output
    assert "Recovery key, shown only this once" in made.stderr
    assert "Recovery" not in made.stdout


@pytest.mark.parametrize("weak", ["", "secret", "password1234", "Anna Muster", "a" * 40])
def test_weak_passphrases_make_nothing(bare: Run, tmp_path: Path, weak: str) -> None:
    made = bare(*given(tmp_path, weak), "create", tmp_path / "A.vault", *ANNA)
    assert made.exit_code == 4
    assert not (tmp_path / "A.vault").exists()


def test_what_is_there_stays(bare: Run, tmp_path: Path) -> None:
    taken = tmp_path / "A.vault"
    taken.mkdir()
    (taken / "letter").write_text("mine")
    made = bare(*given(tmp_path, PASSPHRASE), "create", taken, *ANNA)
    assert made.exit_code == 4
    assert [path.name for path in taken.iterdir()] == ["letter"]


def test_sheet_is_never_written_over_a_file_and_no_vault_is_made(bare: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.txt"
    sheet.write_text("mine")
    made = bare(*given(tmp_path, PASSPHRASE), "create", tmp_path / "A.vault", *ANNA, "--recovery-out", sheet)
    assert made.exit_code == 4
    assert sheet.read_text() == "mine"
    assert not (tmp_path / "A.vault").exists()


@pytest.mark.parametrize("born", ["1961-13-01", "2.4.1961", "2999-01-01", "yesterday"])
def test_birth_dates_that_cannot_be(bare: Run, tmp_path: Path, born: str) -> None:
    made = bare(*given(tmp_path, PASSPHRASE), "create", tmp_path / "A.vault", "--name", "Anna", "--born", born)
    assert made.exit_code == 2
    assert "is not a date" in made.stderr


def test_passphrase_files_of_every_system_mean_the_same(run: Run, vault_path: Path, bare: Run, tmp_path: Path) -> None:
    for content in (
        PASSPHRASE.encode(),
        PASSPHRASE.encode() + b"\r\n",
        b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\nmore",
    ):
        listed = bare("--vault", vault_path, *given(tmp_path, content), "person", "list")
        assert listed.exit_code == 0, listed.output


def test_passphrase_from_standard_input(bare: Run, vault_path: Path) -> None:
    listed = bare("--vault", vault_path, "--passphrase-file", "-", "person", "list", typed=PASSPHRASE + "\n")
    assert listed.exit_code == 0, listed.output


def test_two_lines_of_standard_input_change_the_passphrase(bare: Run, vault_path: Path, tmp_path: Path) -> None:
    line = ("--vault", vault_path, "--passphrase-file", "-", "passphrase", "--new-passphrase-file", "-")
    changed = bare(*line, typed=f"{PASSPHRASE}\nseven other words nobody knows\n")
    assert changed.exit_code == 0, changed.output
    assert "rotate" in changed.stdout
    assert bare("--vault", vault_path, *given(tmp_path, PASSPHRASE), "person", "list").exit_code == 3
    opened = bare("--vault", vault_path, *given(tmp_path, "seven other words nobody knows"), "person", "list")
    assert opened.exit_code == 0


def test_where_nobody_can_be_asked(bare: Run, vault_path: Path) -> None:
    listed = bare("--vault", vault_path, "list")
    assert listed.exit_code == 4
    assert "--passphrase-file" in listed.stderr


def test_typing_error_in_the_recovery_key_is_named(
    bare: Run, vault_path: Path, template: tuple[Path, str], tmp_path: Path
) -> None:
    key = template[1]
    wrong = key[:6] + ("A" if key[6] != "A" else "B") + key[7:]
    tried = bare("--vault", vault_path, *given(tmp_path, PASSPHRASE), "recover", "--recovery-file", "-", typed=wrong)
    assert tried.exit_code == 3
    assert "group 2" in tried.stderr
