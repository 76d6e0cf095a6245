"""What one call of the command line knows: clock, randomness, which vault, and how to come by its passphrase."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.cli import prompts
from app.cli.greeting import greet
from models.clock import Clock
from models.errors import BugError, ErrorKind, UserError

if TYPE_CHECKING:
    from app.reminders.settings import SettingsFile
    from app.services.paper_sizes import PageSize
    from app.services.unlocking import Opening, Vault


@dataclass
class Session:
    """Made by ``app.bootstrap``; the global options fill in ``vault`` and ``passphrase_file``.

    ``settings`` is the folder of the program's settings, outside any vault. ``territory`` is where this computer is set
    up to be (ISO 3166), "" for unknown.
    """

    clock: Clock
    random: Callable[[int], bytes]
    vault: Path | None = None
    passphrase_file: str | None = None
    settings: Path | None = None
    territory: str = ""

    @property
    def paper(self) -> "PageSize":
        """The paper that is usual here."""
        from app.services.paper_sizes import usual_in

        return usual_in(self.territory)

    def vault_path(self) -> Path:
        """The vault named by option or environment; UserError(NO_VAULT_NAMED, NO_VAULT) without asking anything."""
        if self.vault is None:
            raise UserError(ErrorKind.NO_VAULT_NAMED)
        if not self.vault.is_dir():
            raise UserError(ErrorKind.NO_VAULT, path=self.vault)
        return self.vault

    def passphrase(self) -> str:
        """The passphrase of the vault, from the file named or from the terminal."""
        if self.passphrase_file is not None:
            return prompts.secret_from(self.passphrase_file)
        return prompts.secret("Passphrase")

    def new_passphrase(self, source: str | None, judge: Callable[[str], None]) -> str:
        """A new passphrase, from a file or typed twice; at a terminal asked for until ``judge`` raises no UserError."""
        if source is not None:
            return prompts.secret_from(source)
        return prompts.new_secret("New passphrase", judge)

    def reminders(self) -> "SettingsFile":
        """The file of the reminders' settings."""
        from app.services.closed_reminding import settings_file

        if self.settings is None:
            raise BugError("no folder for settings was given")
        return settings_file(self.settings)

    def open(self) -> "Vault":
        """The vault, open; a context manager."""
        path, passphrase = self.vault_path(), self.passphrase()
        from app.services.unlocking import open_vault

        return open_vault(path, passphrase, clock=self.clock, random=self.random, greet=greet)

    def open_in_background(self) -> "Opening":
        """The vault, opening in another thread while this one gets ready for long work."""
        path, passphrase = self.vault_path(), self.passphrase()
        from app.services.unlocking import open_in_background

        return open_in_background(path, passphrase, clock=self.clock, random=self.random, greet=greet)


def session_of(ctx: typer.Context) -> Session:
    """The session of a running command."""
    session = ctx.obj
    assert isinstance(session, Session)
    return session
