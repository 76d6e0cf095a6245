"""Which scans wait until their words are read; asked after every import, so nothing that reads is loaded for it."""

from collections.abc import Sequence
from dataclasses import replace

from importers.worker.scans import can_recognise
from models.records import Record, Standing
from models.vault import RecordFilter, Vault


def available() -> bool:
    """Whether the optional extra is installed here."""
    return can_recognise()


def waiting(vault: Vault, ids: Sequence[int] | None = None) -> list[Record]:
    """The scans whose words nobody has read, among ``ids`` or all that are in no bin. UserError(NO_RECORD)."""
    if ids is None:
        return _scanned(vault, RecordFilter())
    return [record for number in dict.fromkeys(ids) if (record := vault.records.get(number)).scanned]


def brought(vault: Vault, import_id: int) -> int:
    """How many such scans an import brought."""
    return len(_scanned(vault, RecordFilter(imports=(import_id,))))


def _scanned(vault: Vault, chosen: RecordFilter) -> list[Record]:
    both = (replace(chosen, standing=standing) for standing in (Standing.ACTIVE, Standing.HELD))
    return [record for one in both for record in vault.records.list(one) if record.scanned]
