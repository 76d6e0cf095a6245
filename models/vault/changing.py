"""Changes to records, each inside one transaction, with counts, search text and series kept true."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from models.errors import ErrorKind, UserError
from models.records import HELD_BEFORE, IDENTITY_CONFIRMED, OTHER_NAMED, TOLD, UNSURE, RecordDraft, Standing
from models.vault.column_types import storable
from models.vault.joining import join_equals
from models.vault.record_rows import record_values
from models.vault.search_text import batches, refresh_search, replace_text
from models.vault.tables import person, record, record_tag, tag
from models.vault.values import KEEP, RecordChange

_PLAIN = ("title", "date", "category", "type", "provider", "facility", "person_id", "note")
_RECOGNISED = ("title", "date", "category", "type", "provider", "facility")
_SEARCHED = {"title", "provider", "facility", "note"}


def require(connection: Connection, ids: Sequence[int]) -> None:
    """Raise UserError NO_RECORD, naming the first that does not exist."""
    for batch in batches(ids):
        found = set(connection.scalars(select(record.c.id).where(record.c.id.in_(batch))))
        for missing in (number for number in batch if number not in found):
            raise UserError(ErrorKind.NO_RECORD, record=missing)


def edit(connection: Connection, ids: Sequence[int], change: RecordChange) -> None:
    """Apply a change to all of ``ids`` or, raising UserError NO_RECORD or NO_PERSON, to none."""
    require(connection, ids)
    values = {name: getattr(change, name) for name in _PLAIN if getattr(change, name) is not KEEP}
    if "person_id" in values:
        _require_person(connection, values["person_id"])
    _set(connection, ids, values)
    _forget_flags(connection, ids, tuple(f"{UNSURE}:{name}" for name in values))
    _note_told(connection, ids, tuple(f"{TOLD}:{name}" for name in _RECOGNISED if name in values))
    if change.tags is not KEEP:
        set_tags(connection, ids, change.tags)
    _tag(connection, ids, change.tag, change.untag)
    if values.keys() & _SEARCHED or change.tags is not KEEP or change.tag or change.untag:
        refresh_search(connection, ids)
    if "person_id" in values:
        _settle(connection, ids)
        join_equals(connection, ids)


def reread(connection: Connection, record_id: int, draft: RecordDraft) -> None:
    """Put a draft in place of what was known of a record's one document."""
    require(connection, [record_id])
    _require_person(connection, draft.person_id)
    _set(connection, [record_id], record_values(draft))
    replace_text(connection, record_id, draft.text)


def confirm(connection: Connection, ids: Sequence[int], person_id: int | None) -> None:
    """Held records become active, of ``person_id`` when given; that a person settled it is kept as a flag."""
    require(connection, ids)
    if person_id is not None:
        _require_person(connection, person_id)
        _set(connection, ids, {"person_id": person_id})
    for batch in batches(ids):
        held = record.c.id.in_(batch) & (record.c.standing == Standing.HELD)
        connection.execute(update(record).where(held).values(standing=Standing.ACTIVE))
    _settle(connection, ids)
    join_equals(connection, ids)


def to_bin(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Into the bin; what is there already keeps its time."""
    require(connection, ids)
    for batch in batches(ids):
        elsewhere = record.c.id.in_(batch) & (record.c.standing != Standing.BIN)
        held = select(record.c.id, record.c.flags).where(record.c.id.in_(batch), record.c.standing == Standing.HELD)
        for number, flags in connection.execute(held).all():
            _set(connection, [number], {"flags": (*flags, HELD_BEFORE)})
        connection.execute(update(record).where(elsewhere).values(standing=Standing.BIN, binned=now))


def from_bin(connection: Connection, ids: Sequence[int]) -> None:
    """Out of the bin, into the record; what waited for its owner before, and was not settled since, waits again."""
    require(connection, ids)
    for batch in batches(ids):
        others = record.c.id.in_(batch) & (record.c.standing != Standing.BIN)
        for number in connection.scalars(select(record.c.id).where(others)):
            raise UserError(ErrorKind.NOT_IN_BIN, record=number)
    _set(connection, ids, {"standing": Standing.ACTIVE, "binned": None})
    for batch in batches(ids):
        for number, flags in connection.execute(
            select(record.c.id, record.c.flags).where(record.c.id.in_(batch))
        ).all():
            if HELD_BEFORE in flags:
                waits = Standing.ACTIVE if IDENTITY_CONFIRMED in flags else Standing.HELD
                left = tuple(flag for flag in flags if flag != HELD_BEFORE)
                _set(connection, [number], {"standing": waits, "flags": left})
    join_equals(connection, ids)


def set_tags(connection: Connection, ids: Sequence[int], tags: Iterable[str]) -> None:
    """Give every record exactly these tags; a tag that nothing has any more is forgotten."""
    names = sorted({_plain(name) for name in tags} - {""})
    for batch in batches(ids):
        connection.execute(delete(record_tag).where(record_tag.c.record_id.in_(batch)))
    numbers = [_tag_number(connection, name) for name in names]
    pairs = [{"record_id": number, "tag_id": each} for number in dict.fromkeys(ids) for each in numbers]
    if pairs:
        connection.execute(insert(record_tag), pairs)
    forget_unused_tags(connection)


def _tag(connection: Connection, ids: Sequence[int], names: Iterable[str], unwanted: Iterable[str]) -> None:
    """Take tags away from records and add others to what they have."""
    for batch in batches(ids) if unwanted else ():
        these = select(tag.c.id).where(tag.c.name.in_(tuple(map(_plain, unwanted))))
        connection.execute(delete(record_tag).where(record_tag.c.record_id.in_(batch), record_tag.c.tag_id.in_(these)))
    for number in [_tag_number(connection, name) for name in sorted(set(map(_plain, names))) if name]:
        have = set(connection.scalars(select(record_tag.c.record_id).where(record_tag.c.tag_id == number)))
        pairs = [{"record_id": each, "tag_id": number} for each in dict.fromkeys(ids) if each not in have]
        if pairs:
            connection.execute(insert(record_tag), pairs)
    if unwanted:
        forget_unused_tags(connection)


def forget_unused_tags(connection: Connection) -> None:
    """Remove the tags that no record has."""
    connection.execute(delete(tag).where(tag.c.id.not_in(select(record_tag.c.tag_id))))


def sure(connection: Connection, ids: Sequence[int]) -> None:
    """A person has looked at what was taken from recognised words, and finds it right."""
    require(connection, ids)
    _forget_flags(connection, ids, (f"{UNSURE}:",))


def _forget_flags(connection: Connection, ids: Sequence[int], beginnings: tuple[str, ...]) -> None:
    """Take away the flags that begin so."""
    for batch in batches(ids) if beginnings else ():
        for number, flags in connection.execute(
            select(record.c.id, record.c.flags).where(record.c.id.in_(batch))
        ).all():
            left = tuple(flag for flag in flags if not flag.startswith(beginnings))
            if left != flags:
                _set(connection, [number], {"flags": left})


def _note_told(connection: Connection, ids: Sequence[int], told: tuple[str, ...]) -> None:
    """Remember what a person said of scans: what their words tell one day must not take its place."""
    for batch in batches(ids) if told else ():
        scans = record.c.id.in_(batch) & record.c.scanned
        for number, flags in connection.execute(select(record.c.id, record.c.flags).where(scans)).all():
            _set(connection, [number], {"flags": tuple(dict.fromkeys((*flags, *told)))})


def _settle(connection: Connection, ids: Sequence[int]) -> None:
    """Note on records that a person said whose they are."""
    _forget_flags(connection, ids, (f"{OTHER_NAMED}:",))
    for batch in batches(ids):
        rows = connection.execute(select(record.c.id, record.c.flags).where(record.c.id.in_(batch))).all()
        for number, flags in rows:
            if IDENTITY_CONFIRMED not in flags:
                _set(connection, [number], {"flags": (*flags, IDENTITY_CONFIRMED)})


def _set(connection: Connection, ids: Sequence[int], values: dict[str, Any]) -> None:
    if values:
        for batch in batches(ids):
            connection.execute(update(record).where(record.c.id.in_(batch)).values(values))


def _plain(name: str) -> str:
    return storable(name.strip())


def _tag_number(connection: Connection, name: str) -> int:
    found = connection.scalar(select(tag.c.id).where(tag.c.name == name))
    return found or connection.execute(insert(tag).values(name=name).returning(tag.c.id)).scalar_one()


def _require_person(connection: Connection, person_id: int) -> None:
    if connection.scalar(select(person.c.id).where(person.c.id == person_id)) is None:
        raise UserError(ErrorKind.NO_PERSON, person=person_id)
