"""Every fault has its sentences, its exit code, and says nothing it should not."""

import ast
import errno
import string
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import typer

from app.cli.errors import Exit, answering, exit_code, sentences
from app.services.faults import bug_report, from_system
from models.errors import BugError, ErrorKind, UserError
from models.progress import Cancelled
from resources import table
from tests.house.files import CODE, python_files

ENTRIES = table("wording/errors.toml")
BY_HELPER = {
    **{kind: {"path"} for kind in ("DISK_FULL", "READ_ONLY", "NAME_REFUSED", "FILE_TOO_LARGE", "TOO_MANY_OPEN")},
    "IO_FAILED": {"path", "reason"},
}
"""What ``models.vault.durable.as_user_error`` and ``from_system`` pass on by keyword arguments of their own."""


def wordings(entry: dict[str, str | list[str]], field: str) -> list[str]:
    """The alternatives of one field."""
    value = entry[field]
    return [value] if isinstance(value, str) else value


def names(wording: str) -> set[str]:
    """The placeholders of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(wording) if name}


@cache
def supplied() -> Mapping[str, set[str]]:
    """For each kind the keyword arguments that some place in the code raises it with."""
    found: dict[str, set[str]] = {kind: set(extra) for kind, extra in BY_HELPER.items()}
    for path in python_files(*CODE):
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            for kind in (part for argument in call.args for part in ast.walk(argument)):
                if isinstance(kind, ast.Attribute) and getattr(kind.value, "id", "") == "ErrorKind":
                    found.setdefault(kind.attr, set()).update(word.arg for word in call.keywords if word.arg)
    return found


def test_every_kind_has_three_sentences_and_no_entry_is_left_over() -> None:
    assert set(ENTRIES) == {kind.value for kind in ErrorKind}
    for kind, entry in ENTRIES.items():
        assert set(entry) == {"what", "safe", "do"}, kind
        assert all(wording.strip() for field in entry for wording in wordings(entry, field)), kind


@pytest.mark.parametrize("kind", ErrorKind)
def test_every_placeholder_is_supplied_and_the_last_wording_needs_none(kind: ErrorKind) -> None:
    given = supplied().get(kind.name, set())
    for field in ("what", "safe", "do"):
        *alternatives, last = wordings(ENTRIES[kind.value], field)
        assert not names(last), field
        for wording in alternatives:
            assert names(wording) <= given, f"{wording}: nothing in the code supplies {names(wording) - given}"


def test_wording_with_what_is_known_is_taken() -> None:
    assert sentences(UserError(ErrorKind.NO_RECORD, record=7))[0] == "There is no record 7."
    assert sentences(UserError(ErrorKind.NO_RECORD))[0] == "There is no such record."
    assert "1.5 MB" in sentences(UserError(ErrorKind.DISK_FULL, path="x", needed=1_500_000))[0]


def test_why_there_is_nothing_to_see_is_said() -> None:
    why = sentences(UserError(ErrorKind.NO_PICTURE, reason="damaged"))[0]
    assert why == "This cannot be shown: the file is damaged."


def test_what_was_given_cannot_reach_the_terminal_as_a_command() -> None:
    said = sentences(UserError(ErrorKind.SOURCE_MISSING, path="a\x1b[2J\u202eb\nc"))
    assert not any(sign in "".join(said) for sign in "\x1b\u202e\n")


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (ErrorKind.WRONG_PASSPHRASE, 3),
        (ErrorKind.WRONG_RECOVERY_KEY, 3),
        (ErrorKind.RECOVERY_KEY_TYPO, 3),
        (ErrorKind.BAD_DATE, 2),
        (ErrorKind.CONTENT_DAMAGED, 1),
        (ErrorKind.NO_VAULT, 4),
        (ErrorKind.DISK_FULL, 4),
    ],
)
def test_codes(kind: ErrorKind, code: int) -> None:
    assert exit_code(kind) == code


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ErrorKind.DISK_FULL),
        (errno.EROFS, ErrorKind.READ_ONLY),
        (errno.EACCES, ErrorKind.READ_ONLY),
        (errno.ENOENT, ErrorKind.SOURCE_MISSING),
        (errno.EIO, ErrorKind.IO_FAILED),
    ],
)
def test_the_systems_refusals_are_faults_of_the_world(number: int, kind: ErrorKind) -> None:
    assert from_system(OSError(number, "no", "file")).kind is kind


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (UserError(ErrorKind.NO_CASE), 4),
        (Cancelled(), 130),
        (KeyboardInterrupt(), 130),
        (OSError(errno.ENOSPC, "full"), 4),
        (ValueError("SECRET VALUE"), 70),
        (MemoryError("SECRET VALUE"), 70),
        (RecursionError("SECRET VALUE"), 70),
        (BugError("SECRET VALUE"), 70),
    ],
)
def test_whatever_is_raised_ends_in_a_code(
    raised: BaseException, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as end, answering():
        raise raised
    assert end.value.exit_code == code
    said = capsys.readouterr()
    assert said.err
    assert not said.out
    assert "SECRET" not in said.err
    assert "Traceback" not in said.err


def test_usage_faults_pass_through() -> None:
    with pytest.raises(typer.BadParameter), answering():
        raise typer.BadParameter("no")


def test_report_names_types_and_places_only() -> None:
    def inner() -> None:
        raise ValueError("SECRET VALUE")

    try:
        try:
            inner()
        except ValueError as error:
            raise KeyError("SECRET KEY") from error
    except KeyError as error:
        report = bug_report(error)
    assert "builtins.KeyError" in report
    assert "builtins.ValueError" in report
    assert f"{Path(__file__).name}:" in report
    assert "SECRET" not in report


def test_exit_codes_are_those_of_the_manual() -> None:
    assert {code.name: int(code) for code in Exit} == {
        "DONE": 0,
        "NO": 1,
        "USAGE": 2,
        "WRONG_KEY": 3,
        "PROBLEM": 4,
        "BUG": 70,
        "CANCELLED": 130,
    }
