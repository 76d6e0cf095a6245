"""What one kind of fault is said in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

Wording = str | tuple[str, ...]
"""One sentence, or several of which the first is taken whose {names} are all known; the last needs none."""


@dataclass(frozen=True, slots=True)
class Words:
    """The wordings of one kind."""

    what: Wording
    safe: str
    do: Wording


def nothing_changed() -> str:
    """What is safe, for most of them."""
    return QCoreApplication.translate("Errors", "Nothing was changed.")
