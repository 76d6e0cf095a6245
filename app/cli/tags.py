"""``carebinder tags``: the elements of a DICOM file."""

import typer

from app.cli.options import RecordId
from app.cli.output import say
from app.cli.session import session_of


def tags(ctx: typer.Context, record: RecordId) -> None:
    """Print a record's DICOM elements, those of its first file."""
    from app.services import viewing

    with session_of(ctx).open() as vault:
        lines = viewing.tags(vault, record)
    for line in lines:
        say(str(line))
