"""``carebinder show``: everything known of one record."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli import wording
from app.cli.list import as_json, flags, words
from app.cli.options import AsJson, RecordId
from app.cli.output import day, one_line, say, say_json, size
from app.cli.session import session_of
from models.records import Record, WrittenIdentity

if TYPE_CHECKING:
    from app.services.browsing import Details


def show(
    ctx: typer.Context,
    record: RecordId,
    text: Annotated[bool, typer.Option("--text", help="Print the text found in it as well.")] = False,
    json: AsJson = False,
) -> None:
    """Show what is known of one record."""
    from app.services import browsing

    with session_of(ctx).open() as vault:
        details = browsing.details(vault, record)
    if json:
        say_json(_json(details))
        return
    for label, value in _facts(details):
        if value not in ("", None):
            say(f"{label:<12} {one_line(value)}", hang=13)
    if text:
        say()
        say(details.text or "(no text was found in it)")


def _facts(details: "Details") -> Iterator[tuple[str, object]]:
    record = details.row.record
    yield "Record", record.id
    yield "Title", record.title
    yield "Person", details.row.person
    yield "Standing", {"held": "held until confirmed", "bin": "in the bin"}.get(record.standing, "in the record")
    yield "Category", words(record.category)
    yield "Type", words(record.type)
    yield "Date", record.date
    yield "Provider", record.provider
    yield "Facility", record.facility
    yield "Language", record.language
    yield "Pages", record.pages
    yield "Written", written(record.written)
    yield "Files", f"{record.files}, {size(record.bytes)}"
    yield "SHA-256", record.sha256
    yield "From", _origin(record)
    if record.unread:
        yield "Not read", " ".join((wording.reason(record.unread), *(f"({detail})" for detail in record.reasons)))
    else:
        yield "Because", "; ".join(map(wording.because, record.reasons))
    for flag in flags(record):
        yield "Remark", wording.flag(flag)
    yield "Tags", " ".join(f"#{tag}" for tag in record.tags)
    yield "Note", record.note
    yield from _series(details)


def _origin(record: Record) -> str:
    """From what it came, with its place there where that says more, such as the mail it hung on."""
    came = record.provenance
    place = (came.source, came.path) if came.path not in ("", came.source) else (came.source,)
    return ", ".join((*place, f"import {came.import_id}", day(came.added)))


def _series(details: "Details") -> Iterator[tuple[str, object]]:
    series = details.row.record.series
    if series is None:
        return
    yield "Study", " ".join(filter(None, (series.modality, series.study_description, str(series.study_date or ""))))
    yield "Series", series.series_description
    yield "Body part", series.body_part
    yield "Study UID", series.study_uid
    yield "Series UID", series.series_uid


def written(identity: WrittenIdentity) -> str:
    """Whose a record is according to itself, in one line."""
    from importers.names import spoken

    said = [*dict.fromkeys(" / ".join(spoken(name)) for name in identity.names if spoken(name))]
    said += [f"born {identity.born}"] if identity.born else []
    said += [f"sex {identity.sex.value}"] if identity.sex else []
    return ", ".join(said)


def _json(details: "Details") -> dict[str, Any]:
    record = details.row.record
    return {
        **as_json(record, details.row.person),
        "standing": record.standing.value,
        "facility": record.facility,
        "language": record.language,
        "pages": record.pages,
        "unread": record.unread,
        "reasons": list(record.reasons),
        "flags": list(record.flags),
        "tags": list(record.tags),
        "note": record.note,
        "source": record.provenance.source,
        "path": record.provenance.path,
        "import": record.provenance.import_id,
        "contents": [
            {"name": file.name, "path": file.path, "bytes": file.size, "sha256": file.sha256} for file in details.files
        ],
        "text": details.text,
    }
