"""What a person corrected while looking over an import and has not saved yet: kept in the vault, so that locking, or
the power failing, loses none of it."""

import json
from collections.abc import Mapping

from app.services.remembering import remember, remembered
from app.services.settling import Facts
from models.dates import PartialDate
from models.records import Category, DocumentType
from models.vault import Vault

_SHELF_HOLDS = 500
"""Records in one note, which is short by rule."""


def keep_unsaved(vault: Vault, import_id: int, wanted: Mapping[int, Facts]) -> None:
    """Keep exactly these corrections of an import, in place of what was kept; none forgets it."""
    lines = [_written(number, facts) for number, facts in wanted.items()]
    shelf = 0
    for start in range(0, len(lines), _SHELF_HOLDS):
        remember(vault, _key(import_id, shelf), json.dumps(lines[start : start + _SHELF_HOLDS]))
        shelf += 1
    while remembered(vault, _key(import_id, shelf)) is not None:
        remember(vault, _key(import_id, shelf), None)
        shelf += 1


def unsaved(vault: Vault, import_id: int) -> dict[int, Facts]:
    """The corrections kept for an import, by the record's number; some records may not exist any more."""
    found: dict[int, Facts] = {}
    shelf = 0
    while (text := remembered(vault, _key(import_id, shelf))) is not None:
        found |= {int(line[0]): _read(line) for line in json.loads(text)}
        shelf += 1
    return found


def _key(import_id: int, shelf: int) -> str:
    return f"import.{import_id}.unsaved.{shelf}"


def _written(number: int, facts: Facts) -> list[str]:
    date = "" if facts.date is None else str(facts.date)
    return [str(number), facts.category or "", facts.type, date, str(facts.person_id), "held" if facts.held else ""]


def _read(line: list[str]) -> Facts:
    _number, category, kind, date, person, held = line
    return Facts(
        category=Category(category) if category else None,
        type=DocumentType(kind),
        date=PartialDate.parse(date) if date else None,
        person_id=int(person),
        held=bool(held),
    )
