"""What is put in order when a vault is opened: places outside it that a killed program left, and the bin after 30 days.

A clock may jump. So nothing is deleted at the first opening that finds it in the bin for 30 days: that opening only
says so and remembers its moment; one at least a week later deletes what was due then. What went to the bin at a moment
that cannot be (in the future, or before the vault was made) is taken to have gone there now.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.services import outside
from app.services.remembering import remember, remembered
from models.errors import UserError
from models.records import Standing

if TYPE_CHECKING:
    from models.vault import Vault

GRACE = timedelta(days=7)
"""How long before the bin empties itself it says so, at least."""

_SEEN, _HISTORY = "bin.seen", "bin.emptied"
_KEPT = 20


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many places outside were cleared; how many records and cases went for good; how many will, from ``after``."""

    cleared: int = 0
    records: int = 0
    cases: int = 0
    due: int = 0
    after: datetime | None = None

    @property
    def silent(self) -> bool:
        """Nothing that anybody has to hear of."""
        return not (self.cleared or self.records or self.cases or self.due)


@dataclass(frozen=True, slots=True)
class Emptied:
    """One time when the bin emptied itself."""

    moment: datetime
    records: int
    cases: int


def tidy(vault: "Vault") -> Tidied:
    """Put the vault in order after opening it. Never keeps anybody out: what the disk refuses is left for next time."""
    if vault.read_only is not None:
        return Tidied()
    cleared = 0
    try:
        cleared = outside.clear_left(vault)
        return _bin(vault, cleared)
    except UserError:
        return Tidied(cleared)


def history(vault: "Vault") -> tuple[Emptied, ...]:
    """When the bin emptied itself, the last time first; the last few."""
    kept = json.loads(remembered(vault, _HISTORY) or "[]")
    return tuple(Emptied(datetime.fromisoformat(moment), records, cases) for moment, records, cases in reversed(kept))


def _bin(vault: "Vault", cleared: int) -> Tidied:
    from models.vault import RecordFilter

    if not (vault.records.count(RecordFilter(standing=Standing.BIN)) or vault.cases.binned()):
        return Tidied(cleared)
    now = vault.clock.now()
    vault.mend_bin_times()
    seen = _seen(vault)
    if seen is not None and seen <= now < seen + GRACE:
        return Tidied(cleared)
    from app.services.editing import BIN_KEEPS, in_bin  # late: most vaults open without it

    gone = Tidied(cleared) if seen is None or seen > now else _empty(vault, cleared, seen - BIN_KEEPS)
    remember(vault, _SEEN, now.isoformat())
    due = in_bin(vault, BIN_KEEPS)
    return Tidied(cleared, gone.records, gone.cases, due.records + due.cases, now + GRACE)


def _seen(vault: "Vault") -> datetime | None:
    kept = remembered(vault, _SEEN)
    return None if kept is None else datetime.fromisoformat(kept)


def _empty(vault: "Vault", cleared: int, latest: datetime) -> Tidied:
    """Delete what was in the bin at ``latest`` or before, and note that it was done."""
    from app.services.browsing import cases_in_bin
    from app.services.editing import binned_until, delete, delete_cases

    records = delete(vault, binned_until(vault, latest))
    cases = delete_cases(vault, [one.case.id for one in cases_in_bin(vault) if one.since <= latest]).cases
    if records or cases:
        kept = json.loads(remembered(vault, _HISTORY) or "[]")
        line = [vault.clock.now().isoformat(), records, cases]
        remember(vault, _HISTORY, json.dumps([*kept, line][-_KEPT:]))
    return Tidied(cleared, records, cases)
