"""``carebinder passphrase``: change it."""

import typer

from app.cli.naming import as_typed
from app.cli.options import NewPassphraseFile
from app.cli.output import say
from app.cli.session import session_of


def passphrase(ctx: typer.Context, new_passphrase_file: NewPassphraseFile = None) -> None:
    """Change the passphrase."""
    session = session_of(ctx)
    from app.services import unlocking

    with session.open() as vault:
        new = session.new_passphrase(new_passphrase_file, lambda typed: unlocking.require_strong_for(vault, typed))
        unlocking.change_passphrase(vault, new)
    say("The passphrase is changed. The recovery key stays the same.")
    say("Older copies and backups of the vault's folder still open with the old passphrase.")
    say(as_typed("If somebody else may know it, follow with: carebinder vault rotate"))
