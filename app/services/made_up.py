"""Whether a vault holds sample records only, so that nobody takes them for a person's own."""

from typing import TYPE_CHECKING

from app.services.remembering import remember, remembered

if TYPE_CHECKING:
    from models.vault import Vault

PASSPHRASE = "only sample records in here"
"""What opens every sample vault. It is no secret: nothing in there is anybody's, and the screen says so."""

_KEY = "made_up"


def mark_made_up(vault: "Vault") -> None:
    """Remember that everything in this vault is invented."""
    remember(vault, _KEY, "yes")


def is_made_up(vault: "Vault") -> bool:
    """True for a vault of sample records."""
    return remembered(vault, _KEY) is not None
