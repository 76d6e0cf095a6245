"""From an exception to a sentence and an exit code; our own bugs to a report without content.

Exit codes: 0 done, 1 the answer is no (incomplete, not verified, damaged), 2 usage, 3 wrong passphrase or recovery key,
4 an input or environment problem, 70 our bug (EX_SOFTWARE of sysexits.h), 130 cancelled (128 + SIGINT).
"""

import os
import string
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import typer

from app.cli import wording
from app.cli.naming import as_typed
from app.cli.output import is_terminal, one_line, short_path, size, tell
from models.errors import ErrorKind, UserError
from models.progress import Cancelled


class Exit(IntEnum):
    """What the command answers to the shell."""

    DONE = 0
    NO = 1
    USAGE = 2
    WRONG_KEY = 3
    PROBLEM = 4
    BUG = 70
    CANCELLED = 130


_CODES: Mapping[ErrorKind, Exit] = {
    ErrorKind.WRONG_PASSPHRASE: Exit.WRONG_KEY,
    ErrorKind.WRONG_RECOVERY_KEY: Exit.WRONG_KEY,
    ErrorKind.RECOVERY_KEY_TYPO: Exit.WRONG_KEY,
    ErrorKind.HEADER_DAMAGED: Exit.NO,
    ErrorKind.DATABASE_DAMAGED: Exit.NO,
    ErrorKind.CONTENT_DAMAGED: Exit.NO,
    ErrorKind.CONTENT_MISSING: Exit.NO,
    ErrorKind.NOT_A_PACKAGE: Exit.NO,
    ErrorKind.PACKAGE_DAMAGED: Exit.NO,
    ErrorKind.NO_VAULT_NAMED: Exit.USAGE,
    ErrorKind.BAD_DATE: Exit.USAGE,
    ErrorKind.BAD_VALUE: Exit.USAGE,
}


def exit_code(kind: ErrorKind) -> Exit:
    """The exit code of a fault of the world."""
    return _CODES.get(kind, Exit.PROBLEM)


def sentences(error: UserError) -> tuple[str, str, str]:
    """What happened, what is safe, what to do: three sentences without anything a terminal would obey."""
    from resources import table

    entry = table("wording/errors.toml")[error.kind.value]
    params = {name: _readable(name, value) for name, value in error.params.items() if value is not None}
    if error.kind is ErrorKind.NO_PICTURE and "reason" in params:
        params["reason"] = wording.reason(params["reason"])
    what, safe, advice = (_filled(entry[part], params) for part in ("what", "safe", "do"))
    return what, safe, as_typed(advice)


@contextmanager
def answering() -> Iterator[None]:
    """Turn whatever goes wrong inside into words on standard error and a ``typer.Exit``; never a traceback."""
    try:
        yield
        sys.stdout.flush()
    except UserError as error:
        _explain(error)
        raise typer.Exit(exit_code(error.kind)) from None
    except (Cancelled, KeyboardInterrupt):
        tell("Stopped. Everything finished before is kept; nothing half-done was left behind.")
        raise typer.Exit(Exit.CANCELLED) from None
    except BrokenPipeError:
        close_quietly()
        raise typer.Exit(Exit.DONE) from None
    except OSError as error:
        from app.services.faults import from_system

        _explain(from_system(error))
        raise typer.Exit(Exit.PROBLEM) from None
    except (MemoryError, RecursionError, Exception) as error:
        if _is_usage(error):
            raise
        _own_up(error)
        raise typer.Exit(Exit.BUG) from None


def close_quietly() -> None:
    """After a broken pipe: let nothing more be written, not even when Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue


def _readable(name: str, value: object) -> str:
    if name == "needed" and isinstance(value, int):
        return size(value)
    return short_path(value) if name == "path" else one_line(value)


def _filled(wordings: str | list[str], params: Mapping[str, str]) -> str:
    choices = [wordings] if isinstance(wordings, str) else wordings
    for sentence in choices[:-1]:
        if {name for _, name, _, _ in string.Formatter().parse(sentence) if name} <= params.keys():
            return sentence.format(**params)
    return choices[-1]


def _explain(error: UserError) -> None:
    for sentence in sentences(error):
        tell(sentence, hang=2)


def _is_usage(error: BaseException) -> bool:
    """Typer's own exceptions: it prints them itself and knows their code."""
    return type(error).__module__.split(".")[0] in ("typer", "click")


def _own_up(error: BaseException) -> None:
    from app.services.faults import bug_report

    report = bug_report(error)
    tell("Something went wrong that is our fault, not yours.")
    tell("What was finished before is kept in the vault.")
    tell("Please send us the report below. It names places in our program and nothing of yours.")
    tell()
    tell(report)
    if is_terminal(sys.stdin) and is_terminal(sys.stderr):
        _offer(report)


def _offer(report: str) -> None:
    target = Path("carebinder-report.txt")
    tell()
    tell(f"Save it as {target} in this folder? [y/N]")
    try:
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            with target.open("x", encoding="utf-8") as file:
                file.write(report + "\n")
            tell("Saved.")
    except (OSError, KeyboardInterrupt):
        tell("It was not saved.")
