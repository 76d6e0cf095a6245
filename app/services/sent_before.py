"""What an addendum leaves out: the records that whole packages of the case held already, just as they are now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.export.inputs import Variant
from importers.candidates import Outcome
from models.errors import ErrorKind, UserError
from models.records import PackageMade
from models.vault import Vault

_ARRIVED = frozenset(one.value for one in (Outcome.STORED, Outcome.STORED_UNREAD, Outcome.HELD))


@dataclass(frozen=True, slots=True)
class SentBefore:
    """The records that went out, and the version of the package that an addendum adds to."""

    records: frozenset[int]
    version: int


def sent_before(vault: Vault, case_id: int | None) -> SentBefore:
    """What went out with packages of the case. A record that files came to afterwards is new again.

    Documents alone do not count: their images were not inside. Raises UserError NO_EARLIER_PACKAGE.
    """
    found = None if case_id is None else sent_with(vault, vault.packages.list(case_id))
    if found is None:
        raise UserError(ErrorKind.NO_EARLIER_PACKAGE)
    return found


def sent_with(vault: Vault, packages: Sequence[PackageMade]) -> SentBefore | None:
    """The same of packages in the order they were made; None where none held every original of its records."""
    whole = [one for one in packages if one.variant != Variant.REPORTS.value]
    sent: set[int] = set()
    for package in whole:
        sent |= set(package.record_ids) - _grown(vault, package.made)
    return SentBefore(frozenset(sent), whole[-1].version) if whole else None


def _grown(vault: Vault, since: datetime) -> set[int]:
    """The records that files were added to after a moment."""
    runs = [run for run in vault.imports.list() if (run.finished or run.begun) > since]
    items = [item for run in runs for item in vault.imports.items(run.id)]
    return {item.record_id for item in items if item.record_id is not None and item.outcome in _ARRIVED}
