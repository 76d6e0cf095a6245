"""FilledIn words put into a record, and taken out again: of what changed since, nothing is touched."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, select, update

from models.errors import ErrorKind, UserError
from models.records import NO_WORDS, RECOGNISED
from models.vault.search_text import replace_text
from models.vault.tables import record, record_text
from models.vault.values import Recognition

_FACTS: Final = ("title", "date", "category", "type", "provider", "facility", "language", "reasons")
_ABOUT_TEXT: Final = (RECOGNISED, NO_WORDS)


@dataclass(frozen=True, slots=True)
class FilledIn:
    """A record before and after. Made by ``Records.recognise``, good only for ``unrecognise`` of the same vault."""

    record_id: int
    found: Recognition = field(repr=False)
    before: Mapping[str, Any] = field(repr=False)
    after: Mapping[str, Any] = field(repr=False)


def recognise(connection: Connection, record_id: int, found: Recognition) -> FilledIn:
    """Fill a record in. Raises UserError NO_RECORD."""
    before = _stands(connection, record_id)
    after = {name: getattr(found, name) for name in (*_FACTS, "flags", "text")} | {"scanned": False}
    _write(connection, record_id, after)
    return FilledIn(record_id, found, before, after)


def unrecognise(connection: Connection, done: FilledIn) -> None:
    """Take out what was filled in and stands there still. Raises UserError NO_RECORD."""
    now = _stands(connection, done.record_id)
    values = dict(now)
    for name in (*_FACTS, "text", "scanned"):
        if now[name] == done.after[name]:
            values[name] = done.before[name]
    came = set(done.after["flags"]) - set(done.before["flags"])
    went = tuple(flag for flag in done.before["flags"] if flag not in done.after["flags"])
    values["flags"] = tuple(dict.fromkeys((*went, *(flag for flag in now["flags"] if flag not in came))))
    _write(connection, done.record_id, values)


def kept_flags(now: tuple[str, ...], then: tuple[str, ...]) -> tuple[str, ...]:
    """The flags of an earlier time, but for those that tell of the text, which is the one there is now."""
    return (*(flag for flag in then if flag not in _ABOUT_TEXT), *(flag for flag in now if flag in _ABOUT_TEXT))


def _stands(connection: Connection, record_id: int) -> dict[str, Any]:
    columns = [record.c[name] for name in (*_FACTS, "flags", "scanned")]
    joined = select(*columns, record_text.c.text).join(record_text, record_text.c.record_id == record.c.id)
    row = connection.execute(joined.where(record.c.id == record_id)).first()
    if row is None:
        raise UserError(ErrorKind.NO_RECORD, record=record_id)
    return dict(row._mapping)


def _write(connection: Connection, record_id: int, values: Mapping[str, Any]) -> None:
    facts = {name: value for name, value in values.items() if name != "text"}
    connection.execute(update(record).where(record.c.id == record_id).values(facts))
    replace_text(connection, record_id, values["text"])
