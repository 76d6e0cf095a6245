"""What a person at a terminal is asked, and that secrets are not shown."""

import os
import re
import sys
from pathlib import Path

import pytest

from app.cli import prompts
from models.errors import ErrorKind, UserError
from tests.app.cli.conftest import PASSPHRASE, Run
from tests.app.cli.terminal import Terminal
from tests.makers import ct_instance, dicom_bytes, pdf_bytes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals")


def test_create_asks_twice_and_shows_the_key_but_not_the_passphrase(tmp_path: Path) -> None:
    terminal = Terminal("create", "A.vault", "--name", "Anna", "--born", "1961", folder=tmp_path)
    terminal.sees("New passphrase:")
    terminal.types("password")
    terminal.sees("too easy to guess")
    terminal.sees("New passphrase:")
    terminal.types("seven quiet words on paper")
    terminal.sees("once more:")
    terminal.types("seven quiet words on papr")
    terminal.sees("not the same")
    terminal.sees("New passphrase:")
    terminal.types("seven quiet words on paper")
    terminal.sees("once more:")
    terminal.types("seven quiet words on paper")
    terminal.sees("Recovery key")
    terminal.sees("last group")
    terminal.types("wrong")
    terminal.sees("not what stands there")
    key = next(line for line in terminal.shown.splitlines() if line.startswith("    ") and line.strip())
    terminal.types(re.split(r"[\s-]+", key.strip())[-1].lower())
    terminal.sees("That is right")
    terminal.sees("ready")
    assert terminal.ends() == 0
    assert "quiet" not in terminal.shown


def test_import_asks_whose_and_for_passwords(vault_path: Path, tmp_path: Path, run: Run) -> None:
    stranger = ct_instance(1, series="x", PatientName="Berg^Tom", PatientBirthDate="19550917", PatientSex="M")
    (tmp_path / "IM1").write_bytes(dicom_bytes(stranger))
    for name, secret in (("a locked", "open sesame"), ("b too", "open sesame"), ("c other", "x"), ("d other", "y")):
        (tmp_path / f"{name}.pdf").write_bytes(pdf_bytes(f"Anna Muster {name}", encrypt=secret))
    sources = ("IM1", "a locked.pdf", "b too.pdf", "c other.pdf", "d other.pdf")
    terminal = Terminal("--vault", vault_path, "import", *sources, folder=tmp_path)
    terminal.sees("Passphrase:")
    terminal.types(PASSPHRASE)
    terminal.sees("IM1 says that it is of: Tom Berg, born 1955-09-17")
    terminal.sees("Number 1 to 3:")
    terminal.types("9")
    terminal.sees("Number 1 to 3:")
    terminal.types("3")
    terminal.sees("Name [Tom Berg]:")
    terminal.types("Thomas Berg")
    terminal.sees("Thomas Berg, born 1955-09-17 is now person 2 of this vault")
    terminal.sees("a locked.pdf")
    terminal.sees("- to keep all such files unread:")
    terminal.types("open sesame")
    terminal.sees("c other.pdf")
    terminal.sees("- to keep all such files unread:")
    terminal.types("-")
    terminal.sees("Found 5 files.")
    assert terminal.ends() == 0
    assert "sesame" not in terminal.shown
    assert terminal.shown.count("This file is protected by a password") == 2
    people = run("person", "list").stdout
    assert "Thomas Berg\t1955-09-17\tM\tTom Berg" in people
    assert "image series" in run("list", "--person", "Tom Berg").stdout
    assert run("list", "--held").stdout.startswith("There is no such record")


def test_a_mistyped_group_of_the_recovery_key_is_typed_again(
    template: tuple[Path, str], vault_path: Path, tmp_path: Path, run: Run
) -> None:
    groups = template[1].split("-")
    wrong = [*groups]
    wrong[4] = groups[4][:-1] + ("0" if groups[4][-1] != "0" else "1")
    terminal = Terminal("--vault", vault_path, "recover", folder=tmp_path)
    terminal.sees("Recovery key:")
    terminal.types(" ".join(wrong))
    terminal.sees(f"Group 5 has a mistake in it: {wrong[4]}. Type that group again:")
    terminal.types("ABCDE")
    terminal.sees("Group 5 has a mistake in it: ABCDE.")
    terminal.types(groups[4].lower())
    terminal.sees("New passphrase:")
    terminal.types("Anna Muster")
    terminal.sees("too easy to guess")
    terminal.sees("New passphrase:")
    terminal.types(PASSPHRASE)
    terminal.sees("once more:")
    terminal.types(PASSPHRASE)
    terminal.sees("The new passphrase is set")
    assert terminal.ends() == 0
    assert run("person", "list").exit_code == 0


def test_ctrl_c_at_a_question_leaves_nothing(tmp_path: Path) -> None:
    terminal = Terminal("create", "A.vault", "--name", "Anna", "--born", "1961", folder=tmp_path)
    terminal.sees("New passphrase:")
    terminal.presses_ctrl_c()
    assert terminal.ends() == 130
    assert "Traceback" not in terminal.shown
    assert not (tmp_path / "A.vault").exists()


def test_the_bin_is_emptied_only_after_a_yes(vault_path: Path, tmp_path: Path, run: Run) -> None:
    note = tmp_path / "note.txt"
    note.write_text("A note about Anna Muster.")
    assert run("import", note).exit_code == 0
    assert run("remove", 1).exit_code == 0
    for answer, code, left in (("", 1, 1), ("y", 0, 0)):
        terminal = Terminal("--vault", vault_path, "--passphrase-file", "passphrase", "empty-bin", folder=tmp_path)
        terminal.sees("[y/N]")
        terminal.types(answer)
        assert terminal.ends() == code
        assert run("list", "--bin", "--json").stdout.count('"id"') == left


@pytest.mark.parametrize(
    ("written", "secret"),
    [
        ("Grün ist sie\r\n".encode(), "Grün ist sie"),
        ("\ufeffGrün ist sie\nmore".encode(), "Grün ist sie"),
        ("\ufeffGrün ist sie\r\nmore\r\n".encode("utf-16-le"), "Grün ist sie"),
        ("\ufeffGrün Ċ ist sie".encode("utf-16-be"), "Grün Ċ ist sie"),
        (b" kept as it is ", " kept as it is "),
        ("ü".encode() * 30_000 + b"\n", "ü" * 30_000),
        ("Grün".encode("latin-1"), ErrorKind.SOURCE_UNREADABLE),
        ("ü".encode() * 33_000, ErrorKind.SOURCE_UNREADABLE),
        (b"x" * 66_000 + b"\n", ErrorKind.SOURCE_UNREADABLE),
        (b"\nsecond", ErrorKind.NO_PASSPHRASE),
        (b"", ErrorKind.NO_PASSPHRASE),
    ],
)
@pytest.mark.parametrize("piped", [False, True])
def test_a_secret_is_the_whole_first_line_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bytes, secret: str | ErrorKind, piped: bool
) -> None:
    """Windows PowerShell writes UTF-16; half a passphrase would open nothing but this one vault, on this one way."""
    (tmp_path / "secret").write_bytes(written)
    with (tmp_path / "secret").open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        source = "-" if piped else str(tmp_path / "secret")
        if not isinstance(secret, ErrorKind):
            assert prompts.secret_from(source) == secret
            return
        with pytest.raises(UserError) as caught:
            prompts.secret_from(source)
        assert caught.value.kind is secret
