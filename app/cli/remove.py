"""``carebinder remove``: into the bin."""

import typer

from app.cli.naming import as_typed
from app.cli.options import RecordIds
from app.cli.output import counted, say
from app.cli.session import session_of


def remove(ctx: typer.Context, ids: RecordIds) -> None:
    """Move records to the bin. The command restore brings them back."""
    from app.services import editing

    with session_of(ctx).open() as vault:
        editing.remove(vault, ids)
    say(f"Moved to the bin: {counted(len(set(ids)), 'record', 'records')}.")
    numbers = " ".join(map(str, sorted(set(ids))))
    say(as_typed(f"Back with: carebinder restore {numbers}. For good with: carebinder empty-bin"))
