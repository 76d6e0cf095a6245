"""What is needed to show and correct the facts of records: the records themselves, and what there is to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services import browsing
from app.services.browsing import Details, Row
from models.records import Person
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Chosen:
    """Records chosen to be looked at. ``details`` is there when it is one; a record deleted meanwhile is left out.

    ``people``, ``providers`` and ``tags`` are what the vault knows, to choose from.
    """

    rows: tuple[Row, ...]
    details: Details | None = None
    people: tuple[Person, ...] = ()
    providers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The records' numbers."""
        return tuple(row.record.id for row in self.rows)


def chosen(vault: Vault, ids: Sequence[int]) -> Chosen:
    """The records of these numbers that are there, in this order."""
    people = tuple(vault.people.list())
    names = {person.id: person.name for person in people}
    rows = tuple(Row(record, names[record.person_id]) for record in vault.records.several(ids))
    details = browsing.details(vault, rows[0].record.id) if len(rows) == 1 else None
    facets = browsing.facets(vault)
    return Chosen(rows, details, people, facets.providers, facets.tags)
