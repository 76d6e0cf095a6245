"""A RecordFilter as SQL: the conditions, and the one index that gives both the filter and the order."""

from typing import Any, TypeVarTuple

from sqlalchemy import ColumnElement, Integer, Select, String, or_, select, type_coerce

from models.dates import PartialDate
from models.errors import BugError
from models.records import OTHER_NAMED, UNSURE
from models.vault.column_types import pack_date
from models.vault.tables import record, record_tag, tag
from models.vault.values import RecordFilter

_NO_LIMIT = -1
_c = record.c
_Columns = TypeVarTuple("_Columns")


def filtered(statement: Select[*_Columns], chosen: RecordFilter) -> Select[*_Columns]:
    """``statement`` over ``record``, restricted to the filter, without order."""
    chosen_few = statement.where(*conditions(chosen))
    index = _index(chosen)
    return chosen_few if index is None else chosen_few.with_hint(record, f"INDEXED BY {index}", "sqlite")


def ordered(statement: Select[*_Columns], chosen: RecordFilter) -> Select[*_Columns]:
    """``statement`` in the order of all lists, cut as the filter says."""
    if chosen.offset < 0 or (chosen.limit is not None and chosen.limit < 0):
        raise BugError("a list starts at 0 and has at least 0 entries")
    in_order = statement.order_by(_c.date.desc(), _c.id.desc())
    limit = _NO_LIMIT if chosen.limit is None else chosen.limit
    return in_order.limit(limit).offset(chosen.offset)


def conditions(chosen: RecordFilter) -> list[ColumnElement[bool]]:
    """What a record must be."""
    equal: list[tuple[ColumnElement[Any], object]] = [
        (_c.standing, chosen.standing),
        (_c.provider, chosen.provider),
        (_c.type, chosen.type),
        (_c.category, chosen.category),
        (_c.person_id, chosen.person_id),
    ]
    found = [column == value for column, value in equal if value is not None]
    if chosen.tag is not None:
        found.append(_has_tag(chosen.tag))
    if chosen.imports is not None:
        found.append(_c.import_id.in_(chosen.imports))
    if chosen.unsettled:
        flags = type_coerce(_c.flags, String)
        to_check = or_(*(flags.like(f'%"{flag}:%') for flag in (UNSURE, OTHER_NAMED)))
        found.append(or_(_c.date.is_(None), _c.category.is_(None), _c.unread != "", _c.scanned, to_check))
    return found + _dates(chosen.date_from, chosen.date_to)


def _index(chosen: RecordFilter) -> str | None:
    """The index that serves filter and order at once; without a standing, or with a tag, SQLite may choose."""
    if chosen.standing is None or chosen.tag is not None:
        return None
    if chosen.provider is not None:
        return "ix_record_standing_provider"
    if chosen.type is not None:
        return "ix_record_standing_type"
    by = {
        (False, False): "ix_record_standing_date",
        (True, False): "ix_record_standing_person",
        (False, True): "ix_record_standing_category",
        (True, True): "ix_record_standing_person_category",
    }
    return by[chosen.person_id is not None, chosen.category is not None]


def _has_tag(name: str) -> ColumnElement[bool]:
    tagged = select(record_tag.c.record_id).join(tag, tag.c.id == record_tag.c.tag_id).where(tag.c.name == name)
    return _c.id.in_(tagged)


def _dates(first: PartialDate | None, last: PartialDate | None) -> list[ColumnElement[bool]]:
    """The record's date may fall into the range, ends included; unknown parts are 00, so a year sorts before it."""
    number = type_coerce(_c.date, Integer)
    found: list[ColumnElement[bool]] = []
    if first is not None:
        day = pack_date(PartialDate.of(first.first_day()))
        year, month = day // 10_000 * 10_000, day // 100 * 100
        found += [number >= year, or_(number >= day, number == year, number == month)]
    if last is not None:
        found.append(number <= pack_date(PartialDate.of(last.last_day())))
    return found
