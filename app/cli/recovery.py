"""Showing a recovery key once, on the terminal or as a sheet."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import prompts
from app.cli.output import tell
from models.errors import ErrorKind, UserError

if TYPE_CHECKING:
    from app.cli.session import Session
    from app.services.unlocking import RecoveryKey, Vault


def refuse_existing(sheet: Path | None) -> None:
    """Stop before anything is made when the sheet's place is taken; UserError(TARGET_EXISTS, SOURCE_MISSING)."""
    if sheet is None:
        return
    if sheet.exists() or sheet.is_symlink():
        raise UserError(ErrorKind.TARGET_EXISTS, path=sheet)
    if not sheet.parent.is_dir():
        raise UserError(ErrorKind.SOURCE_MISSING, path=sheet.parent)


def show_key(key: "RecoveryKey", vault: "Vault", sheet: Path | None, session: "Session") -> None:
    """Write the sheet, or show the key. A sheet that cannot be written never loses the key: it is shown instead."""
    if sheet is not None:
        from app.services.recovery_sheets import Printed, write

        try:
            write(sheet, key, vault, session.clock, Printed(page=session.paper))
        except OSError:
            tell(f"The sheet could not be written to {sheet}. Here is the key instead.")
        else:
            tell(f"The recovery sheet is in {sheet}. Print it, keep it away from this computer, then delete the file.")
            return
    tell()
    tell("Recovery key, shown only this once. Write it down and keep it away from this computer:")
    tell()
    tell(f"    {key.text}")
    tell()
    _type_back(key.text)


def _type_back(text: str) -> None:
    """At a terminal, ask for the last group, so that the key is known to stand on paper; an empty line goes on."""
    if not prompts.can_ask():
        return
    last = re.split(r"[\s-]+", text.strip())[-1]
    while answer := prompts.line("To be sure that you have it: type its last group (or press Enter to go on without):"):
        if answer.casefold() == last.casefold():
            tell("That is right.")
            return
        tell("This is not what stands there. Please compare, letter by letter.")
    tell("Not compared. Without passphrase and key nobody can open the vault.")
