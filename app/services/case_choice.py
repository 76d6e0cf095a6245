"""Whose case a page is about, and which one."""

from typing import NamedTuple

from app.services import browsing
from models.records import Case, Person
from models.vault import Vault


class Choice(NamedTuple):
    """``person`` is None while it is not clear whose case it is, ``case`` None while that person has none."""

    everyone: tuple[Person, ...]
    person: Person | None
    cases: tuple[Case, ...] = ()
    case: Case | None = None


def choice(vault: Vault, person_id: int | None, case_id: int | None) -> Choice:
    """Of the person named, of the case named, or of the only person; their newest case unless one of them is named."""
    everyone = tuple(browsing.everyone(vault))
    named = person_id or next((one.person_id for one in vault.cases.list() if one.id == case_id), None)
    chosen = [one for one in everyone if named in (None, one.id)]
    if len(chosen) != 1:
        return Choice(everyone, None)
    cases = tuple(vault.cases.list(chosen[0].id))
    case = next((one for one in cases if one.id == case_id), cases[-1] if cases else None)
    return Choice(everyone, chosen[0], cases, case)
