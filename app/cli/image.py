"""``carebinder image``: a picture as the viewer shows it."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.options import Inverted, RecordId, WindowWords, window_of
from app.cli.output import say, short_path
from app.cli.session import session_of


def image(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    record: RecordId,
    out: Annotated[Path, typer.Option("--out", metavar="FILE.png", help="Where to write; nothing is overwritten.")],
    slice_: Annotated[
        int | None,
        typer.Option(
            "--slice", metavar="N", min=1, help="As the window and the package count; the middle one unless said."
        ),
    ] = None,
    window: WindowWords = None,
    invert: Inverted = False,
    *,
    hospital: Annotated[
        bool, typer.Option("--hospital", help="As the hospital left it: its window, arrows and notes.")
    ] = False,
) -> None:
    """Write one picture of a record as PNG. Not for diagnosis."""
    seen = window_of(window)
    from app.services import viewing

    with session_of(ctx).open() as vault:
        viewing.picture(vault, record, out, slice_, viewing.Seen(seen, invert, hospital))
    say(f"{short_path(out)} is written. Not for diagnosis.")
