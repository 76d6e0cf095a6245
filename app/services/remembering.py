"""What the program remembers from one session to the next, inside the vault and so encrypted."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.vault import Vault


def remembered(vault: "Vault", key: str) -> str | None:
    """What was last remembered under ``key``; None for nothing."""
    return vault.notes.get(key)


def remember(vault: "Vault", key: str, value: str | None) -> None:
    """Keep ``value`` under ``key`` in place of what was there; None forgets it. Written only when it changes."""
    if vault.notes.get(key) != value:
        vault.notes.set(key, value)
