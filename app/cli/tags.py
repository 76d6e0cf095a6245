"""``carebinder tags``: the elements of a DICOM file."""

from typing import Annotated

import typer

from app.cli.options import AsJson, RecordId
from app.cli.output import say, say_json
from app.cli.session import session_of


def tags(
    ctx: typer.Context,
    record: RecordId,
    find: Annotated[str, typer.Option(metavar="WORDS", help="Only elements that hold all of these words.")] = "",
    json: AsJson = False,
) -> None:
    """Print a record's DICOM elements, those of its first file."""
    from app.services import viewing

    with session_of(ctx).open() as vault:
        lines = viewing.tags(vault, record, find)
    if json:
        say_json(
            [
                {"tag": line.tag, "vr": line.vr, "name": line.name, "value": line.value, "depth": line.depth}
                for line in lines
            ]
        )
        return
    for line in lines:
        say(str(line))
    if not lines:
        say("No element holds these words." if find.strip() else "There are no elements.")
