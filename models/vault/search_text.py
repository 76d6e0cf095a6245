"""What of a record can be searched, kept in step with the record; triggers bring the full-text index along."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select, update

from models.vault.tables import record, record_tag, record_text, tag

_AT_ONCE = 500
_T = TypeVar("_T", int, str, bytes)


def batches(values: Iterable[_T]) -> list[list[_T]]:
    """The values, each once, in lists short enough for one statement."""
    unique = list(dict.fromkeys(values))
    return [unique[start : start + _AT_ONCE] for start in range(0, len(unique), _AT_ONCE)]


def about(provider: str, facility: str, tags: tuple[str, ...], note: str) -> str:
    """The searchable text beside title and content."""
    return "\n".join(part for part in (provider, facility, *sorted(tags), note) if part)


def refresh_search(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the searchable title and surroundings of records in step with the records."""
    tagged = _tags_of(connection, ids)
    columns = select(record.c.id, record.c.title, record.c.provider, record.c.facility, record.c.note)
    for batch in batches(ids):
        for number, title, provider, facility, note in connection.execute(columns.where(record.c.id.in_(batch))).all():
            around = about(provider, facility, tagged.get(number, ()), note)
            this = record_text.c.record_id == number
            connection.execute(update(record_text).where(this).values(title=title, about=around))


def _tags_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    named = select(record_tag.c.record_id, tag.c.name).join(tag, tag.c.id == record_tag.c.tag_id)
    for batch in batches(ids):
        for number, name in connection.execute(named.where(record_tag.c.record_id.in_(batch))):
            found[number] = (*found.get(number, ()), name)
    return found
