"""Questions to a person at a terminal. Asked on standard error, so that standard output stays what was asked for."""

import codecs
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.cli.output import one_line, tell
from models.errors import ErrorKind, UserError
from models.progress import Cancelled

_LONGEST = 64 * 1024
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GROUPS = 13
_KEY = re.compile(r"\b(?:[0-9A-Za-z]{5}[\s-]*){12}[0-9A-Za-z]{5}\b")


def can_ask() -> bool:
    """True when somebody sits at standard input."""
    return sys.stdin is not None and sys.stdin.isatty()


def secret(question: str) -> str:
    """Ask without echo. Raises UserError(NO_PASSPHRASE) where nobody can be asked or nothing is typed."""
    if not can_ask():
        raise UserError(ErrorKind.NO_PASSPHRASE)
    from getpass import getpass

    try:
        return _not_empty(getpass(f"{question}: ", stream=sys.stderr))
    except EOFError:
        raise Cancelled from None


def maybe_secret(question: str) -> str | None:
    """Ask without echo for something that may be left out."""
    from getpass import getpass

    try:
        return getpass(f"{question}: ", stream=sys.stderr) or None
    except EOFError:
        return None


def new_secret(question: str, judge: Callable[[str], None]) -> str:
    """Ask for a new passphrase twice, until ``judge`` raises no UserError and both are the same."""
    from app.cli.errors import sentences

    while True:
        first = secret(question)
        try:
            judge(first)
        except UserError as error:
            what, _, advice = sentences(error)
            tell(f"{what} {advice}", hang=0)
            continue
        if secret("The same once more") == first:
            return first
        tell("These were not the same. Please try again.")


def secret_from(source: str) -> str:
    """The first line of a file, or of standard input for ``-``, without its line break; a BOM is not part of it.

    UTF-8, or UTF-16 with its BOM, which is what Windows PowerShell writes. Raises UserError(SOURCE_MISSING,
    NO_PASSPHRASE), SOURCE_UNREADABLE also for any other encoding and for a line of 64 KiB: half a passphrase is none.
    """
    raw, code = _beginning(source, one_line=True), "utf-8-sig"
    if raw.startswith(_UTF_16):
        raw, code = (raw if source == "-" else b"") + _beginning(source), "utf-16"
    try:
        first, ending, _ = raw.decode(code).partition("\n")
    except UnicodeDecodeError:
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=source) from None
    if not ending and len(raw) >= _LONGEST:
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=source)
    return _not_empty(first.rstrip("\r"))


def recovery_key(source: str | None) -> str:
    """The recovery key as typed at the terminal, or as found in a file: alone, or anywhere on a sheet.

    Raises UserError(NO_PASSPHRASE, SOURCE_MISSING, SOURCE_UNREADABLE).
    """
    if source is None:
        if not can_ask():
            raise UserError(ErrorKind.NO_PASSPHRASE)
        return _corrected(line("Recovery key:"))
    text = _beginning(source).decode("utf-8", "replace")
    on_sheet = _KEY.search(text)
    return on_sheet.group() if on_sheet else text


def line(question: str) -> str:
    """Ask for one line, echoed. Raises Cancelled at the end of input."""
    sys.stderr.write(one_line(question) + " ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        raise Cancelled
    return answer.strip()


def agreed(question: str, *, yes: bool) -> bool:
    """True after ``--yes`` or a typed yes; the safe answer is no. Where nobody can be asked it is no."""
    if yes:
        return True
    if not can_ask():
        tell("This asks first; nobody is here to ask. Add --yes to do it without asking.")
        return False
    return line(f"{question} [y/N]").lower() in ("y", "yes")


def choice(question: str, options: Sequence[str]) -> int:
    """Ask for one of numbered options, until the answer is one of them; the index into ``options``."""
    tell(question)
    for number, option in enumerate(options, 1):
        tell(f"  {number}  {one_line(option)}")
    while True:
        answer = line(f"Number 1 to {len(options)}:")
        if answer.isascii() and answer.isdigit() and 1 <= int(answer) <= len(options):
            return int(answer) - 1


def _corrected(typed: str) -> str:
    """A recovery key whose mistaken groups were typed again, one by one; as it stands where an empty line is typed."""
    from app.services.unlocking import mistyped_group

    while (number := mistyped_group(typed)) is not None:
        groups = [group for group in re.split(r"[\s\W_]+", typed) if group]
        if len(groups) != _GROUPS:
            return typed
        again = line(f"Group {number} has a mistake in it: {groups[number - 1]}. Type that group again:")
        if not again:
            return typed
        groups[number - 1] = again
        typed = " ".join(groups)
    return typed


def _beginning(source: str, *, one_line: bool = False) -> bytes:
    """The first line of a source, or of all its lines the first 64 KiB."""
    try:
        if source == "-":
            return sys.stdin.buffer.readline(_LONGEST) if one_line else sys.stdin.buffer.read(_LONGEST)
        with Path(source).open("rb") as file:
            return file.readline(_LONGEST) if one_line else file.read(_LONGEST)
    except FileNotFoundError:
        raise UserError(ErrorKind.SOURCE_MISSING, path=source) from None
    except OSError:
        raise UserError(ErrorKind.SOURCE_UNREADABLE, path=source) from None


def _not_empty(typed: str) -> str:
    if not typed:
        raise UserError(ErrorKind.NO_PASSPHRASE)
    return typed
