"""This week's inbox: the records that wait for a small decision, one by one and in a calm order.

What is decided is done through ``changes`` as everywhere else. Here a record can be put off until next week, or left
as it is for good.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.services.browsing import Row
from app.services.remembering import remember, remembered
from app.services.reviewing import forget_reviewed, is_reviewed, mark_reviewed
from models.errors import ErrorKind, UserError
from models.records import OTHER_NAMED, UNSURE, Record, Standing, flagged
from models.reminders.weeks import Week
from models.vault import RecordFilter, Vault

LIMIT: Final = 20
"""As many as ten minutes hold."""

RECENT: Final = timedelta(days=60)
"""Imports older than this are not asked about any more."""

LOOKED_AT: Final = 300
"""Of each kind so many are looked at at once, so that the next one comes at once; the others are counted."""

_LATER, _FINE = "inbox.later", "inbox.fine"
_MOST_KEPT = 3000


class Why(StrEnum):
    """Why a record waits, in the order in which they are asked about."""

    HELD = "held"
    OTHER_NAMED = "other_named"
    UNSURE = "unsure"
    UNREAD = "unread"
    UNDATED = "undated"
    UNCATEGORISED = "uncategorised"
    UNREVIEWED = "unreviewed"


ABOUT_WHOSE: Final = (Why.HELD, Why.OTHER_NAMED)
"""What asks whose a record is, which nothing but an answer settles."""


class Choice(StrEnum):
    """What a person can say of a record that waits. LATER asks again next week, FINE never again for this reason."""

    CONFIRM = "confirm"
    OTHER_PERSON = "other_person"
    SURE = "sure"
    DATE = "date"
    CATEGORY = "category"
    DETAILS = "details"
    FINE = "fine"
    BIN = "bin"
    LATER = "later"


CHOICES: Final[Mapping[Why, tuple[Choice, ...]]] = {
    Why.HELD: (Choice.CONFIRM, Choice.OTHER_PERSON, Choice.BIN, Choice.LATER),
    Why.OTHER_NAMED: (Choice.CONFIRM, Choice.OTHER_PERSON, Choice.BIN, Choice.LATER),
    Why.UNSURE: (Choice.SURE, Choice.DETAILS, Choice.BIN, Choice.LATER),
    Why.UNREAD: (Choice.DETAILS, Choice.FINE, Choice.BIN, Choice.LATER),
    Why.UNDATED: (Choice.DATE, Choice.FINE, Choice.BIN, Choice.LATER),
    Why.UNCATEGORISED: (Choice.CATEGORY, Choice.FINE, Choice.BIN, Choice.LATER),
    Why.UNREVIEWED: (Choice.FINE, Choice.DETAILS, Choice.BIN, Choice.LATER),
}
"""The choices for each reason, the likeliest first."""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One record that waits. ``why`` is what to ask first, ``more`` what to ask about it after that."""

    row: Row
    why: Why
    more: tuple[Why, ...] = ()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be said of it."""
        return CHOICES[self.why]


@dataclass(frozen=True, slots=True)
class Inbox:
    """The first of the records that wait, and how many there are in all; ``later`` were put off to another week."""

    items: tuple[InboxItem, ...]
    total: int
    later: int


def inbox(vault: Vault, person_id: int | None = None, limit: int = LIMIT) -> Inbox:
    """What waits for a decision, of one person or of everybody."""
    put_off, fine, fresh = _put_off(vault), _fine(vault), _unreviewed(vault)
    names = {person.id: person.name for person in vault.people.list()}

    def open_reasons(record: Record) -> tuple[Why, ...]:
        return tuple(why for why in _reasons(record, fresh) if why not in fine.get(record.id, ()))

    def waits(record: Record) -> bool:
        return record.id not in put_off and bool(open_reasons(record))

    looked_at, more = _candidates(vault, _kinds(person_id, fresh), waits)
    waiting, later = [], 0
    for record in looked_at.values():
        reasons = open_reasons(record)
        if reasons and record.id in put_off:
            later += 1
        elif reasons:
            waiting.append(InboxItem(Row(record, names[record.person_id]), reasons[0], reasons[1:]))
    order = list(Why)
    waiting.sort(key=lambda item: (order.index(item.why), item.row.record.provenance.added, item.row.record.id))
    if more:
        elsewhere = _still_there(vault, {*put_off, *fine} - looked_at.keys(), person_id)
        more -= sum(any(_reasons(record, fresh)) and not waits(record) for record in elsewhere)
    return Inbox(tuple(waiting[:limit]), len(waiting) + more, later)


def ask_next_week(vault: Vault, record_id: int) -> None:
    """Put a record off until the next week begins. UserError(NO_RECORD)."""
    vault.records.get(record_id)
    monday = Week.of(vault.clock.now()).later().monday()
    _keep_put_off(vault, {**_put_off(vault), record_id: monday})


def leave_as_it_is(vault: Vault, record_id: int, why: Why) -> None:
    """Never ask about a record for this reason again."""
    fine = _fine(vault)
    fine.setdefault(record_id, set()).add(why)
    _keep_fine(vault, fine)
    if why is Why.UNREVIEWED:
        _mark_whole_import(vault, vault.records.get(record_id).provenance.import_id, fine)


def settle(vault: Vault, record_id: int) -> None:
    """Leave a record as it is for every reason for which it waits now, but whose it is. UserError(NO_RECORD)."""
    for why in _reasons(vault.records.get(record_id), _unreviewed(vault)):
        if why not in ABOUT_WHOSE:
            leave_as_it_is(vault, record_id, why)


def ask_again(vault: Vault, record_id: int, why: Why | None = None) -> None:
    """Take back that a record was left as it is for a reason; without a reason, that it was put off."""
    if why is None:
        _keep_put_off(vault, {number: day for number, day in _put_off(vault).items() if number != record_id})
        return
    fine = _fine(vault)
    left = fine.pop(record_id, set())
    if why is Why.UNREVIEWED and why in left:
        forget_reviewed(vault, vault.records.get(record_id).provenance.import_id)
    _keep_fine(vault, {**fine, record_id: left - {why}} if left - {why} else fine)


def _kinds(person_id: int | None, fresh: frozenset[int]) -> tuple[RecordFilter, RecordFilter, RecordFilter]:
    """Those held, and the filed ones that lack something or were added lately; a record may be both of the latter."""
    return (
        RecordFilter(person_id=person_id, standing=Standing.HELD),
        RecordFilter(person_id=person_id, unsettled=True),
        RecordFilter(person_id=person_id, imports=tuple(fresh)),
    )


def _candidates(
    vault: Vault, kinds: tuple[RecordFilter, RecordFilter, RecordFilter], waits: Callable[[Record], bool]
) -> tuple[dict[int, Record], int]:
    """The records that may wait, by number, and how many more there are where these are very many."""
    lists = [_looked_at(vault, one, waits) for one in kinds]
    found = {record.id: record for records in lists for record in records}
    if all(len(records) % LOOKED_AT or not records for records in lists):
        return found, 0
    held, unsettled, recent = kinds
    both = replace(unsettled, imports=recent.imports)
    count = vault.records.count
    return found, count(held) + count(unsettled) + count(recent) - count(both) - len(found)


def _still_there(vault: Vault, numbers: Iterable[int], person_id: int | None) -> Iterator[Record]:
    """Those of these records that are in no bin."""
    for number in numbers:
        try:
            record = vault.records.get(number)
        except UserError as error:
            if error.kind is not ErrorKind.NO_RECORD:
                raise
        else:
            if record.standing is not Standing.BIN and person_id in (None, record.person_id):
                yield record


def _looked_at(vault: Vault, kind: RecordFilter, waits: Callable[[Record], bool]) -> list[Record]:
    """Records of one kind, until enough of them wait: what was settled long ago must not hide what was not."""
    found: list[Record] = []
    while True:
        records = vault.records.list(replace(kind, limit=LOOKED_AT, offset=len(found)))
        found += records
        if len(records) < LOOKED_AT or sum(map(waits, found)) >= LIMIT:
            return found


def _reasons(record: Record, fresh: frozenset[int]) -> Iterator[Why]:
    if record.standing is Standing.HELD:
        yield Why.HELD
    elif flagged(record.flags, OTHER_NAMED):
        yield Why.OTHER_NAMED
    if flagged(record.flags, UNSURE):
        yield Why.UNSURE
    if record.unread or record.scanned:
        yield Why.UNREAD
    if record.date is None:
        yield Why.UNDATED
    if record.category is None:
        yield Why.UNCATEGORISED
    if record.provenance.import_id in fresh:
        yield Why.UNREVIEWED


def _unreviewed(vault: Vault) -> frozenset[int]:
    """The recent imports that nobody has looked over."""
    since = vault.clock.now() - RECENT
    return frozenset(run.id for run in vault.imports.list() if run.begun >= since and not is_reviewed(vault, run.id))


def _mark_whole_import(vault: Vault, import_id: int, fine: Mapping[int, set[Why]]) -> None:
    numbers = {line.record_id for line in vault.imports.items(import_id) if line.record_id is not None}
    if all(Why.UNREVIEWED in fine.get(number, ()) for number in numbers):
        mark_reviewed(vault, import_id)


def _put_off(vault: Vault) -> dict[int, date]:
    """The records put off and not yet due again; those whose week has come are forgotten."""
    today = vault.clock.now().date()
    kept = json.loads(remembered(vault, _LATER) or "{}")
    days = {int(number): date.fromisoformat(day) for number, day in kept.items()}
    return {number: day for number, day in days.items() if today < day <= today + timedelta(days=7)}


def _keep_put_off(vault: Vault, days: Mapping[int, date]) -> None:
    remember(vault, _LATER, json.dumps({str(number): day.isoformat() for number, day in days.items()}))


def _fine(vault: Vault) -> dict[int, set[Why]]:
    kept = json.loads(remembered(vault, _FINE) or "{}")
    return {int(number): {Why(why) for why in whys} for number, whys in kept.items()}


def _keep_fine(vault: Vault, fine: Mapping[int, Iterable[Why]]) -> None:
    newest = sorted(fine.items())[-_MOST_KEPT:]
    remember(vault, _FINE, json.dumps({str(number): sorted(whys) for number, whys in newest}, separators=(",", ":")))
