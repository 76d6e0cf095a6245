"""Adding records to the open vault, with what there is to say and to take back afterwards."""

from dataclasses import dataclass

from app.services.importing import Task, take_in_open
from app.services.reviewing import review
from app.services.settling import brought, taking_in
from app.services.undoing import Change
from importers.candidates import ImportReport
from models.progress import Report, silent
from models.records import Standing
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did: ``records`` are new, ``held`` of them wait for their owner.

    ``joined`` files went into records that were here before. ``change`` takes the new records back; None without any.
    """

    report: ImportReport
    import_id: int
    records: int
    held: int
    joined: int
    change: Change | None


def add_records(vault: Vault, task: Task, report: Report = silent) -> Added:
    """Import and look at what came of it. Cancelled by ``report`` it keeps what went through, and says so."""
    done = take_in_open(vault, task, report)
    assert done.import_id is not None
    seen = review(vault, done.import_id)
    what = brought(seen)
    own = {card.row.record.id: card.row.record for card in seen.cards}
    held = sum(own[number].standing is Standing.HELD for number in what.records)
    change = taking_in(vault, what) if what.records else None
    return Added(done, done.import_id, len(what.records), held, what.joined, change)
