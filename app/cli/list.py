"""``carebinder list``: what is in the record."""

from dataclasses import replace
from typing import Annotated, Any

import typer

from app.cli.naming import as_typed
from app.cli.options import AsJson, PersonName, date_of
from app.cli.output import counted, say, say_json, size, table
from app.cli.session import session_of
from app.cli.wording import remark
from models.records import TOLD, Category, DocumentType, Record, Standing


def list_(  # noqa: PLR0913 - each is an option of the command
    ctx: typer.Context,
    *,
    category: Annotated[Category | None, typer.Option(help="Only this shelf.")] = None,
    type_: Annotated[DocumentType | None, typer.Option("--type", help="Only this type of document.")] = None,
    from_: Annotated[str | None, typer.Option("--from", metavar="D", help="Not older than this date.")] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="D", help="Not newer than this date.")] = None,
    provider: Annotated[str | None, typer.Option(metavar="NAME", help="Only from this doctor or clinic.")] = None,
    tag: Annotated[str | None, typer.Option(metavar="TAG", help="Only with this tag.")] = None,
    person: PersonName = None,
    held: Annotated[bool, typer.Option("--held", help="What waits for confirm instead.")] = False,
    bin_: Annotated[bool, typer.Option("--bin", help="What is in the bin instead.")] = False,
    json: AsJson = False,
) -> None:
    """List records, newest first."""
    from app.services import browsing

    wanted = browsing.Wanted(
        person=person,
        category=category,
        type=type_,
        date_from=date_of(from_),
        date_to=date_of(to),
        provider=provider,
        tag=tag,
        standing=_standing(held=held, bin_=bin_),
    )
    with session_of(ctx).open() as vault:
        rows = browsing.rows(vault, wanted)
        anything = bool(rows) or browsing.count(vault, browsing.Wanted(standing=None)) > 0
        waiting = 0 if held or bin_ or json else browsing.count(vault, replace(wanted, standing=Standing.HELD))
        cases = len(browsing.cases_in_bin(vault)) if bin_ and not json else 0
    if json:
        say_json([as_json(row.record, row.person) for row in rows])
        return
    if rows:
        alone = len({row.person for row in rows}) == 1
        lines = [cells(row.record, row.person) for row in rows]
        table(HEADINGS, lines, keep=(0, 1), main=4, spare=(2, 7) if alone else (2,))
    elif waiting:
        say("Of the records that are settled there is no such one.")
    else:
        say("There is no such record." if anything else as_typed(BEGIN))
    if waiting:
        more = counted(waiting, "such record waits", "such records wait")
        say(as_typed(f"{more} until you say whose: carebinder list --held, then carebinder confirm"))
    if cases:
        more = counted(cases, "case is", "cases are")
        say(as_typed(f"{more} in the bin as well: carebinder case list --bin"))


BEGIN = "There is no record yet. Take some in with: carebinder import PATH (a file, folder, zip or disc)"
HEADINGS = ("ID", "Date", "Category", "Type", "Title", "Provider", "Size", "Person", "Remarks")


def cells(record: Record, person: str) -> tuple[object, ...]:
    """A record as one line of a table under HEADINGS."""
    return (
        record.id,
        record.date or "",
        words(record.category),
        words(record.type),
        record.title,
        record.provider or record.facility,
        size(record.bytes) if record.files == 1 else f"{record.files} files, {size(record.bytes)}",
        person,
        ", ".join(remarks(record)),
    )


def remarks(record: Record) -> list[str]:
    """What is unusual about a record, in few words, and its tags."""
    said = ["could not be read"] if record.unread else []
    said += filter(None, dict.fromkeys(map(remark, flags(record))))
    return said + [f"#{tag}" for tag in record.tags]


def flags(record: Record) -> tuple[str, ...]:
    """The codes of what is unusual about a record, pages without text among them, each once."""
    codes = dict.fromkeys((*(["scanned"] if record.scanned else []), *record.flags))
    return tuple(code for code in codes if not code.startswith(f"{TOLD}:"))


def words(code: str | None) -> str:
    """A code such as ``lab_result`` as words; nothing for None."""
    return str(code).replace("_", " ") if code else ""


def as_json(record: Record, person: str) -> dict[str, Any]:
    """A record in the form that ``list --json`` promises."""
    return {
        "id": record.id,
        "person": person,
        "category": record.category.value if record.category else None,
        "type": record.type.value,
        "title": record.title,
        "date": str(record.date) if record.date else None,
        "provider": record.provider,
        "files": record.files,
        "bytes": record.bytes,
        "sha256": record.sha256,
    }


def _standing(*, held: bool, bin_: bool) -> Standing:
    if held:
        return Standing.HELD
    return Standing.BIN if bin_ else Standing.ACTIVE
