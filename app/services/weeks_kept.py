"""The weeks that counted, kept in the vault, so that they move with it: from its imports and what a person confirmed.

A week counts when something was filed in it: an import that stored something which is still there. What is done within
a day after the plan's moment counts for that moment's week, when that has nothing yet: ten minutes begun on Sunday at
ten to midnight are Sunday's.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.services.remembering import remember, remembered
from importers.candidates import Outcome
from models.errors import ErrorKind, UserError
from models.records import Standing
from models.reminders.plan import Plan
from models.reminders.weeks import Counted, How, Week, counts

if TYPE_CHECKING:
    from models.vault import Vault

NOTE: Final = "weeks"
GRACE: Final = timedelta(days=1)
RECENT: Final = timedelta(days=14)
"""How far back imports are looked at again, since one may have been undone."""

MOST: Final = 520
"""Weeks kept: ten years."""

_STORED = frozenset(one.value for one in (Outcome.STORED, Outcome.STORED_UNREAD, Outcome.HELD))


def weeks(vault: "Vault", plan: Plan | None = None) -> dict[Week, Counted]:
    """The weeks that count now; nothing is written. Without the ``plan`` its usual moment is taken for the grace."""
    return _brought(vault, Plan() if plan is None else plan)


def settle(vault: "Vault", plan: Plan) -> dict[Week, Counted]:
    """Bring the weeks up to date with the imports and a pause, keep them, and return them."""
    kept = _brought(vault, plan)
    _keep(vault, kept, vault.clock.now())
    return kept


def confirm_nothing_new(vault: "Vault", plan: Plan) -> dict[Week, Counted]:
    """Let this week count because there was nothing new; one that counts already stays as it is."""
    kept, now = settle(vault, plan), vault.clock.now()
    week = week_for(kept, plan, now, _begun(vault, now))
    if not counts(kept, week):
        kept[week] = Counted(How.NOTHING_NEW, now)
        _keep(vault, kept, now)
    return kept


def week_for(known: Mapping[Week, Counted], plan: Plan, moment: datetime, begun: Week) -> Week:
    """The week that something done at a moment counts for; never one before ``begun``."""
    here = moment.replace(tzinfo=None)
    slot = plan.slot_before(here)
    week = Week.of(slot)
    late = here - slot < GRACE and week >= begun and not counts(known, week)
    return week if late else Week.of(here)


def _brought(vault: "Vault", plan: Plan) -> dict[Week, Counted]:
    """What was settled, with what came in since; imports of late are looked at again."""
    now = vault.clock.now()
    known, settled = _read(remembered(vault, NOTE))
    since = None if settled is None else min(settled, now - RECENT)
    kept = {week: one for week, one in known.items() if since is None or one.how is not How.FILED or one.when < since}
    begun = _begun(vault, now)
    for moment in sorted(_filed(vault, since)):
        week = week_for(kept, plan, moment.astimezone(now.tzinfo), begun)
        if not counts(kept, week):
            kept[week] = Counted(How.FILED, moment)
    _rest(kept, plan, now, begun)
    return kept


def _filed(vault: "Vault", since: datetime | None) -> list[datetime]:
    """When each import began that stored something which is still there and not in the bin."""
    begun = [(run.id, run.begun) for run in vault.imports.list() if since is None or run.begun >= since]
    return [moment for number, moment in begun if _holds(vault, number)]


def _holds(vault: "Vault", import_id: int) -> bool:
    """Is a record there that it made, or, which takes longer to find out, one that it added to?"""
    from models.vault import RecordFilter

    for standing in (Standing.ACTIVE, Standing.HELD):
        if vault.records.list(RecordFilter(imports=(import_id,), standing=standing, limit=1)):
            return True
    lines = vault.imports.items(import_id)
    numbers = {line.record_id for line in lines if line.outcome in _STORED and line.record_id is not None}
    return any(_is_there(vault, number) for number in numbers)


def _is_there(vault: "Vault", record_id: int) -> bool:
    try:
        return vault.records.get(record_id).standing is not Standing.BIN
    except UserError as error:
        if error.kind is ErrorKind.NO_RECORD:
            return False
        raise


def _begun(vault: "Vault", now: datetime) -> Week:
    return Week.of(vault.info().created.astimezone(now.tzinfo))


def _rest(kept: dict[Week, Counted], plan: Plan, now: datetime, begun: Week) -> None:
    """Enter the weeks whose moment fell into the pause, from the records' first week up to now."""
    if plan.paused_from is None or plan.paused_until is None:
        return
    first = max(plan.paused_from, begun.monday())
    slot = plan.slot_before(now.replace(tzinfo=None))
    while slot.date() >= first:
        if plan.pauses(slot.date()):
            kept.setdefault(Week.of(slot), Counted(How.PAUSED, now))
        slot -= timedelta(days=7)


def _keep(vault: "Vault", kept: Mapping[Week, Counted], now: datetime) -> None:
    if vault.read_only is not None:
        return
    newest = sorted(kept.items())[-MOST:]
    lines = {str(week): [one.how.value, one.when.isoformat()] for week, one in newest}
    known, settled = _read(remembered(vault, NOTE))
    if settled is None or known != dict(newest) or now - settled > GRACE or now < settled:
        remember(vault, NOTE, json.dumps({"settled": now.isoformat(), "weeks": lines}))


def _read(text: str | None) -> tuple[dict[Week, Counted], datetime | None]:
    if text is None:
        return {}, None
    kept = json.loads(text)
    lines = {
        Week.parse(week): Counted(How(how), datetime.fromisoformat(when)) for week, (how, when) in kept["weeks"].items()
    }
    return lines, datetime.fromisoformat(kept["settled"])
