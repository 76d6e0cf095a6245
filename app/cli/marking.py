"""``carebinder mark``, ``marks`` and ``unmark``: the pictures a specialist should look at."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson, Inverted, RecordId, SliceNumber, WindowWords, window_of
from app.cli.output import say, say_json, table
from app.cli.session import session_of

if TYPE_CHECKING:
    from app.services.key_images import MarkedSlice

_HEADINGS = ("ID", "Image", "Window", "Note", "Date", "Title")


def mark(
    ctx: typer.Context,
    record: RecordId,
    slice_: SliceNumber,
    note: Annotated[str, typer.Option(metavar="TEXT", help="What the specialist should know about it.")] = "",
    window: WindowWords = None,
    invert: Inverted = False,
) -> None:
    """Mark one picture of a series, to stand in the package with its note; marked again, the new note counts."""
    seen = window_of(window)
    from app.services import key_images

    with session_of(ctx).open() as vault:
        key_images.mark(record, slice_, note, seen, inverted=invert).do(vault)
        made = key_images.at(vault, record, slice_)
    say(f"Image {made.number} of {made.count} is marked, and will stand in the package.")
    say(as_typed(f"See all: carebinder marks. Take it back: carebinder unmark {record} --slice {slice_}"))


def marks(
    ctx: typer.Context,
    record: Annotated[int | None, typer.Argument(metavar="[ID]", help="One record; all unless said.")] = None,
    json: AsJson = False,
) -> None:
    """List the marked pictures."""
    from app.services import key_images

    with session_of(ctx).open() as vault:
        found = key_images.all_marked(vault) if record is None else key_images.marked(vault, record)
    if json:
        say_json([_json(one) for one in found])
    elif found:
        table(_HEADINGS, [_cells(one) for one in found], keep=(0, 1, 2, 4), main=3)
    else:
        say(as_typed("No picture is marked. Mark one with: carebinder mark ID --slice N --note TEXT"))


def unmark(ctx: typer.Context, record: RecordId, slice_: SliceNumber) -> None:
    """Take the mark of one picture away."""
    from app.services import key_images

    with session_of(ctx).open() as vault:
        found = key_images.at(vault, record, slice_)
        key_images.unmark(record, found.mark.id).do(vault)
    say(f"Image {found.number} of {found.count} is not marked any more.")


def _cells(one: "MarkedSlice") -> tuple[object, ...]:
    window = "" if one.window is None else "{:.10g},{:.10g}".format(*one.window)
    seen = " ".join(filter(None, (window, "inverted" if one.inverted else "")))
    return one.record, f"{one.number or '?'} of {one.count}", seen, one.note, one.date or "", one.title


def _json(one: "MarkedSlice") -> dict[str, Any]:
    return {
        "record": one.record,
        "title": one.title,
        "date": str(one.date) if one.date else None,
        "slice": one.number,
        "slices": one.count,
        "frame": one.mark.frame + 1,
        "window": list(one.window) if one.window else None,
        "inverted": one.inverted,
        "note": one.note,
    }
