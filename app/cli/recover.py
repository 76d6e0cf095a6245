"""``carebinder recover``: back in with the recovery key."""

import typer

from app.cli import prompts
from app.cli.options import NewPassphraseFile, RecoveryFile
from app.cli.output import say
from app.cli.session import session_of


def recover(
    ctx: typer.Context,
    recovery_file: RecoveryFile = None,
    new_passphrase_file: NewPassphraseFile = None,
) -> None:
    """Set a new passphrase with the recovery key."""
    session = session_of(ctx)
    path = session.vault_path()
    from app.services import unlocking

    typed = prompts.recovery_key(recovery_file)
    unlocking.recover(
        path,
        typed,
        lambda judge: session.new_passphrase(new_passphrase_file or session.passphrase_file, judge),
        clock=session.clock,
        random=session.random,
    )
    say("The new passphrase is set. The recovery key stays the same; keep the sheet.")
