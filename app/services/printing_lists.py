"""The list of medicines and allergies on paper: as PDF in memory, or saved outside the vault."""

from collections.abc import Callable
from pathlib import Path

from app.export.page_sizes import PageSize
from app.services import care_changes, outside
from models.vault import Vault


def care_list(vault: Vault, person_id: int, language: str, page: PageSize = PageSize.A4) -> bytes:
    """A person's medicines and allergies as PDF, in a language such as ``de``. UserError(NO_PERSON)."""
    from app.export.care_list import CareList, render

    person, there = vault.people.get(person_id), care_changes.entries(vault, person_id)
    return render(CareList(person, there.medications, there.allergies, vault.clock.today(), language, page))


def save_list(vault: Vault, content: bytes, out: Path, random: Callable[[int], bytes]) -> None:
    """A list as PDF into a new file. UserError(TARGET_EXISTS, TARGET_INSIDE_VAULT); OSError."""
    outside.write_new(vault, out, content, random)
