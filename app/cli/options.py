"""Options and arguments that several commands share, and how typed words become values."""

import math
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from models.dates import PartialDate
from models.errors import ErrorKind, UserError

PersonName = Annotated[
    str | None, typer.Option("--person", metavar="NAME", help="Whose; only needed with several people in the vault.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on standard output, nothing else.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
RecordId = Annotated[int, typer.Argument(metavar="ID", help="The record's number, as list shows it.")]
RecordIds = Annotated[list[int], typer.Argument(metavar="ID...", help="Numbers of records, as list shows them.")]
CaseId = Annotated[int | None, typer.Option("--case", metavar="ID", help="Which case; only needed with several.")]
Everything = Annotated[bool, typer.Option("--all", help="Include the records left out by choice.")]


class Size(StrEnum):
    """The sheets of paper, as ``app.export.page_sizes.PageSize``."""

    A4 = "a4"
    LETTER = "letter"


OutPath = Annotated[Path, typer.Option("--out", metavar="PATH", help="Where to write; nothing is ever overwritten.")]
NewPassphraseFile = Annotated[
    str | None,
    typer.Option("--new-passphrase-file", metavar="FILE|-", help="The new one is in this file's first line."),
]
RecoveryFile = Annotated[
    str | None,
    typer.Option("--recovery-file", metavar="FILE|-", help="The recovery key, or its sheet as text, is in FILE."),
]
RecoveryOut = Annotated[
    Path | None,
    typer.Option(
        "--recovery-out", metavar="FILE", help="Write the recovery sheet there: PDF, or text for a name ending in .txt."
    ),
]


SliceNumber = Annotated[
    int,
    typer.Option(
        "--slice", metavar="N", min=1, help="Which picture of the series, from 1, as the window and the package count."
    ),
]
WindowWords = Annotated[
    str | None,
    typer.Option("--window", metavar="C,W", help="Centre and width in the image's values, such as 40,400."),
]
Inverted = Annotated[bool, typer.Option("--invert", help="Black and white exchanged.")]


def window_of(text: str | None) -> tuple[float, float] | None:
    """Centre and width as typed; UserError(BAD_VALUE) for anything else than ``40,400`` or ``-600,1500``."""
    if text is None:
        return None
    try:
        centre, width = map(float, text.split(","))
    except ValueError:
        centre, width = 0.0, 0.0
    if not (math.isfinite(centre) and math.isfinite(width) and width > 0):
        choices = "centre and width, such as 40,400 or -600,1500"
        raise UserError(ErrorKind.BAD_VALUE, name="--window", value=text, choices=choices)
    return centre, width


def date_of(text: str | None) -> PartialDate | None:
    """A date as typed; UserError(BAD_DATE) for anything else than 2026, 2026-03 or 2026-03-14."""
    if text is None:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise UserError(ErrorKind.BAD_DATE, value=text) from None
