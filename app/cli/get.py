"""``carebinder get``: the original bytes."""

import typer

from app.cli.options import OutPath, RecordId
from app.cli.output import counted, say, short_path
from app.cli.progress_bar import Screen, watched
from app.cli.session import session_of


def get(ctx: typer.Context, record: RecordId, out: OutPath) -> None:
    """Write a record's original bytes. A series of images becomes a folder."""
    from app.services import viewing

    with session_of(ctx).open() as vault:
        count = watched(lambda report: viewing.original(vault, record, out, report), Screen())
    say(f"{short_path(out)}: {counted(count, 'file', 'files')}, byte for byte as they came in.")
