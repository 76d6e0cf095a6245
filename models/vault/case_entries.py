"""What cases hold several of, such as letters to clinics: entries of a kind with texts by field name.

Each change leaves a line in the log. What kinds and fields mean stands in ``models.second_opinion.entries``.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select, update

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.records import CaseEntry
from models.vault.case_tables import case, case_entry
from models.vault.cases import log, require_case
from models.vault.engine import Database

_c = case_entry.c
_ENTRIES = (
    select(_c.id, _c.case_id, _c.kind, _c.fields, _c.made, _c.changed)
    .join(case, case.c.id == _c.case_id)
    .where(case.c.binned.is_(None))
    .order_by(_c.id)
)
_Found = Row[int, int, str, str, datetime, datetime]


class CaseEntries:
    """The entries of one vault's cases but for those in the bin.

    Naming an entry that is not there raises UserError NO_ENTRY.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def list(self, case_id: int, kind: str | None = None) -> Sequence[CaseEntry]:
        """A case's entries, or those of one kind, the oldest first. Raises UserError NO_CASE."""
        these = _ENTRIES.where(_c.case_id == case_id)
        with self._database.reading() as connection:
            require_case(connection, case_id)
            return [_entry(row) for row in connection.execute(these if kind is None else these.where(_c.kind == kind))]

    def get(self, entry_id: int) -> CaseEntry:
        """One entry."""
        with self._database.reading() as connection:
            return _get(connection, entry_id)

    def add(self, case_id: int, kind: str, fields: Mapping[str, str]) -> CaseEntry:
        """Enter something. Raises UserError NO_CASE."""
        now, text = self._clock.now(), _text(fields)
        with self._database.writing() as connection:
            require_case(connection, case_id)
            row = insert(case_entry).values(case_id=case_id, kind=kind, fields=text, made=now, changed=now)
            number = connection.execute(row.returning(_c.id)).scalar_one()
            log(connection, case_id, now, f"{kind} {number}", text)
            return _get(connection, number)

    def write(self, entry_id: int, fields: Mapping[str, str]) -> CaseEntry:
        """Put these fields in the place of an entry's."""
        now, text = self._clock.now(), _text(fields)
        with self._database.writing() as connection:
            found = _get(connection, entry_id)
            connection.execute(update(case_entry).where(_c.id == entry_id).values(fields=text, changed=now))
            log(connection, found.case_id, now, f"{found.kind} {entry_id}", text)
            return _get(connection, entry_id)

    def remove(self, entry_ids: Sequence[int]) -> None:
        """Take entries out, those that are there."""
        now = self._clock.now()
        with self._database.writing() as connection:
            for found in [_entry(row) for row in connection.execute(_ENTRIES.where(_c.id.in_(entry_ids)))]:
                connection.execute(delete(case_entry).where(_c.id == found.id))
                log(connection, found.case_id, now, f"{found.kind} {found.id}", None)

    def put_back(self, entries: Sequence[CaseEntry]) -> None:
        """Have these entries as they stood, under their old numbers, with their old times. Raises UserError NO_CASE."""
        now = self._clock.now()
        with self._database.writing() as connection:
            for one in entries:
                require_case(connection, one.case_id)
                connection.execute(delete(case_entry).where(_c.id == one.id))
                facts = {"id": one.id, "case_id": one.case_id, "kind": one.kind, "fields": _text(one.fields)}
                connection.execute(insert(case_entry).values(**facts, made=one.made, changed=one.changed))
                log(connection, one.case_id, now, f"{one.kind} {one.id}", _text(one.fields))


def _get(connection: Connection, entry_id: int) -> CaseEntry:
    row = connection.execute(_ENTRIES.where(_c.id == entry_id)).first()
    if row is None:
        raise UserError(ErrorKind.NO_ENTRY, entry=entry_id)
    return _entry(row)


def _entry(row: _Found) -> CaseEntry:
    number, case_id, kind, fields, made, changed = row
    return CaseEntry(number, case_id, kind, json.loads(fields), made, changed)


def _text(fields: Mapping[str, str]) -> str:
    return json.dumps(dict(fields), ensure_ascii=False, separators=(",", ":"))
