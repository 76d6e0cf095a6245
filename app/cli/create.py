"""``carebinder create``: a new vault with its first person."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.options import RecoveryOut, date_of
from app.cli.output import say, short_path, tell
from app.cli.recovery import refuse_existing, show_key
from app.cli.session import session_of
from models.records import Sex


def create(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The vault's folder, which must not exist yet.")],
    name: Annotated[str, typer.Option(metavar="NAME", help="Whose records these are.")],
    born: Annotated[str, typer.Option(metavar="YYYY-MM-DD", help="Date of birth.")],
    sex: Annotated[Sex | None, typer.Option(help="As hospitals write it on images.")] = None,
    recovery_out: RecoveryOut = None,
) -> None:
    """Make a new vault with its first person. Shows its recovery key, once."""
    session = session_of(ctx)
    from app.services import people, unlocking

    first = unlocking.NewPerson(people.checked_name(name), people.checked_born(date_of(born), session.clock), sex)
    unlocking.refuse_existing(path)
    refuse_existing(recovery_out)
    if session.passphrase_file is None:
        tell("Choose a passphrase: at least 15 characters, several words are good. Without it or the recovery key,")
        tell("nobody can ever open the vault again, and neither can we.")
    passphrase = session.new_passphrase(
        session.passphrase_file, lambda typed: unlocking.require_strong(typed, (first.name, path.stem))
    )
    vault, key = unlocking.create(path, passphrase, first, clock=session.clock, random=session.random)
    with vault:
        show_key(key, vault, recovery_out, session)
    say(f"The vault is ready: {short_path(path)}")
