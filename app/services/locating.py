"""Where in a list a record stands, without reading the whole list."""

from dataclasses import replace
from datetime import timedelta

from app.services.browsing import Wanted, count, rows
from models.dates import PartialDate
from models.records import Record
from models.vault import Vault

_WINDOW = 400
_FARTHEST = 4000


def position(vault: Vault, wanted: Wanted, record_id: int) -> int | None:
    """The place of a record in the list, counted from 0; None when it is not in it.

    Looked for around the place its date suggests; among several thousand records of one day it may be missed.
    Raises UserError(NO_RECORD).
    """
    record = vault.records.get(record_id)
    total = count(vault, wanted)
    guess = _guess(vault, wanted, record, total)
    for start in _windows(guess, total):
        page = rows(vault, replace(wanted, limit=_WINDOW, offset=start))
        for index, row in enumerate(page):
            if row.record.id == record_id:
                return start + index
    return None


def _guess(vault: Vault, wanted: Wanted, record: Record, total: int) -> int:
    """How many records of the list are younger, about: those known to the month or year count as if they were."""
    if record.date is None:
        return total
    last = record.date.last_day()
    if last.year >= 9999:
        return 0
    newer = PartialDate.of(last + timedelta(days=1))
    if wanted.date_from is not None and newer < wanted.date_from:
        newer = wanted.date_from
    return count(vault, replace(wanted, date_from=newer))


def _windows(guess: int, total: int) -> list[int]:
    """Beginnings of windows, nearest to the guess first."""
    first = guess // _WINDOW * _WINDOW
    steps = range(_FARTHEST // _WINDOW + 1)
    starts = [first + sign * step * _WINDOW for step in steps for sign in ((1, -1) if step else (1,))]
    return [start for start in starts if 0 <= start < max(total, 1)]
