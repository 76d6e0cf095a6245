"""``carebinder passphrase``: change it."""

from typing import Annotated

import typer

from app.cli.output import say
from app.cli.session import session_of

NewPassphraseFile = Annotated[
    str | None,
    typer.Option("--new-passphrase-file", metavar="FILE|-", help="The new one is in this file's first line."),
]


def passphrase(ctx: typer.Context, new_passphrase_file: NewPassphraseFile = None) -> None:
    """Change the passphrase."""
    session = session_of(ctx)
    from app.services import unlocking

    with session.open() as vault:
        unlocking.change_passphrase(vault, session.new_passphrase(new_passphrase_file))
    say("The passphrase is changed. The recovery key stays the same.")
    say("Older copies and backups of the vault's folder still open with the old passphrase.")
    say("If somebody else may know it, follow with: carebinder vault rotate")
