"""What the window says of each kind of fault: what happened, what is safe, what to do."""

from app.ui.error_words import packages, records, vaults
from app.ui.error_words.said import Wording, Words
from models.errors import ErrorKind

__all__ = ["Wording", "Words", "words"]

_PARTS = (
    vaults.of_vaults,
    vaults.of_looking,
    vaults.of_damage,
    vaults.of_keys,
    vaults.of_disks,
    vaults.of_files,
    records.of_places,
    records.of_contents,
    records.of_pictures,
    records.of_entries,
    packages.of_packages,
    packages.of_lists,
)


def words(kind: ErrorKind) -> Words:
    """The wordings of a kind in the language in force."""
    return {name: said for part in _PARTS for name, said in part().items()}[kind]
