"""What is new, at a glance: the last import, the records added last, how many there are."""

from dataclasses import dataclass
from datetime import datetime

from app.services import browsing
from app.services.browsing import Counts, Row, Wanted
from models.vault import Vault

NEWEST = 5


@dataclass(frozen=True, slots=True)
class LastImport:
    """The import finished last: its number and when it began."""

    id: int
    begun: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """The facts of the first page. ``people`` is how many persons the vault has."""

    counts: Counts
    newest: tuple[Row, ...]
    last_import: LastImport | None
    people: int


def overview(vault: Vault, person_id: int | None) -> Overview:
    """What is there of a person, or of everybody."""
    imports = [one for one in vault.imports.list() if one.finished is not None]
    last = LastImport(imports[0].id, imports[0].begun) if imports else None
    newest = browsing.rows(vault, Wanted(person_id=person_id, limit=NEWEST))
    return Overview(browsing.counts(vault, person_id), tuple(newest), last, len(vault.people.list()))
