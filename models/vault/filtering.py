"""A RecordFilter as SQL: the conditions, and the one index that gives both the filter and the order."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, Select, UnaryExpression, or_, select, type_coerce
from sqlalchemy.sql.operators import custom_op

from models.dates import PartialDate
from models.errors import BugError
from models.vault.column_types import pack_date
from models.vault.tables import record, record_tag, tag
from models.vault.values import RecordFilter

_NO_LIMIT = -1


def filtered(statement: Select[Any], chosen: RecordFilter) -> Select[Any]:
    """``statement`` over ``record``, restricted to the filter, without order."""
    return statement.where(*conditions(chosen))


def ordered(statement: Select[Any], chosen: RecordFilter) -> Select[Any]:
    """``statement`` in the order of all lists, cut as the filter says."""
    if chosen.offset < 0 or (chosen.limit is not None and chosen.limit < 0):
        raise BugError("a list starts at 0 and has at least 0 entries")
    in_order = statement.order_by(record.c.date.desc(), record.c.id.desc())
    limit = _NO_LIMIT if chosen.limit is None else chosen.limit
    return in_order.limit(limit).offset(chosen.offset)


def conditions(chosen: RecordFilter) -> list[ColumnElement[bool]]:
    """What a record must be. The most telling condition keeps its index; the others are checked row by row."""
    found: list[ColumnElement[bool]] = []
    if chosen.standing is not None:
        found.append(record.c.standing == chosen.standing)
    if chosen.tag is not None:
        found.append(_has_tag(chosen.tag))
    equal: list[tuple[Column[Any], object]] = [
        (record.c.provider, chosen.provider),
        (record.c.type, chosen.type),
        (record.c.category, chosen.category),
        (record.c.person_id, chosen.person_id),
    ]
    given = [(column, value) for column, value in equal if value is not None]
    leading = given[0][0] if given else None
    for column, value in given:
        guides = column is leading or leading is record.c.category
        found.append(column == value if guides else _unguiding(column) == value)
    return found + _dates(chosen.date_from, chosen.date_to)


def _has_tag(name: str) -> ColumnElement[bool]:
    tagged = select(record_tag.c.record_id).join(tag, tag.c.id == record_tag.c.tag_id).where(tag.c.name == name)
    return record.c.id.in_(tagged)


def _unguiding(column: Column[Any]) -> UnaryExpression[Any]:
    """The column with a plus sign, which keeps SQLite from choosing an index for it (sqlite.org/optoverview)."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def _dates(first: PartialDate | None, last: PartialDate | None) -> list[ColumnElement[bool]]:
    """The record's date may fall into the range, ends included; unknown parts are 00, so a year sorts before it."""
    found: list[ColumnElement[bool]] = []
    if first is not None:
        day = pack_date(PartialDate.of(first.first_day()))
        year, month = day // 10_000 * 10_000, day // 100 * 100
        number = type_coerce(record.c.date, Integer)
        found += [number >= year, or_(number >= day, number == year, number == month)]
    if last is not None:
        found.append(type_coerce(record.c.date, Integer) <= pack_date(PartialDate.of(last.last_day())))
    return found
