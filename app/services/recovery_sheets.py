"""The recovery key on a sheet: PDF to print, or plain text."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from app.export.page_sizes import PageSize
from app.export.recovery_sheet import Sheet, render
from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.vault import RecoveryKey, Vault

_TEXT = """Carebinder recovery sheet

Vault:  {name}
Number: {number}
Made:   {day}

Recovery key:

    {key}

This key opens the vault when the passphrase is lost. In Carebinder choose
"I have lost my passphrase", or on the command line type: carebinder recover
Keep this sheet on paper, away from the computer, where you keep other papers that matter.
Whoever has this sheet and the vault's folder can read everything in it.
"""


@dataclass(frozen=True, slots=True)
class Printed:
    """In which language, and on which paper."""

    language: str = "en"
    page: PageSize = PageSize.A4


_USUAL = Printed()


def write(path: Path, key: RecoveryKey, vault: Vault, clock: Clock, printed: Printed = _USUAL) -> None:
    """Write the sheet, readable for its owner only: text where the name ends in .txt, else PDF.

    Raises UserError(TARGET_EXISTS) and OSError; then no part of a sheet is left.
    """
    _write(path, _text(key, vault, clock) if path.suffix.lower() == ".txt" else pdf(key, vault, clock, printed))


def pdf(key: RecoveryKey, vault: Vault, clock: Clock, printed: Printed = _USUAL) -> bytes:
    """The sheet as a PDF of one page, in memory: to be printed without leaving a file."""
    groups = key.text.split("-")
    return render(Sheet(vault.path.name, vault.info().id, clock.today(), groups, printed.language, printed.page))


def write_private(path: Path, text: str) -> None:
    """Write a text readable for its owner only. Raises UserError(TARGET_EXISTS) and OSError."""
    _write(path, text.encode())


def _write(path: Path, content: bytes) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UserError(ErrorKind.TARGET_EXISTS, path=path) from None
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _text(key: RecoveryKey, vault: Vault, clock: Clock) -> bytes:
    return _TEXT.format(name=vault.path.name, number=vault.info().id, day=clock.today(), key=key.text).encode()
