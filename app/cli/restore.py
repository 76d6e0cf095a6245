"""``carebinder restore``: out of the bin again."""

import typer

from app.cli.options import RecordIds
from app.cli.output import counted, say
from app.cli.session import session_of


def restore(ctx: typer.Context, ids: RecordIds) -> None:
    """Bring records back from the bin."""
    from app.services import editing

    with session_of(ctx).open() as vault:
        editing.restore(vault, ids)
    say(f"Brought back: {counted(len(set(ids)), 'record', 'records')}.")
