"""Which vault a person means who chose a folder: the one above or in it, when the folder itself is none."""

from pathlib import Path

from models.vault import is_vault

_UP = 2
"""How far one may have gone into a vault by mistake."""


def vault_meant(folder: Path) -> Path | None:
    """The vault at a folder, else the one it is a part of, else the only one that lies in it; None without any."""
    above = (folder, *folder.parents[:_UP])
    return next((place for place in above if _is_vault(place)), None) or _only_one_in(folder)


def _only_one_in(folder: Path) -> Path | None:
    try:
        within = [place for place in folder.iterdir() if place.is_dir() and _is_vault(place)]
    except OSError:
        return None
    return within[0] if len(within) == 1 else None


def _is_vault(folder: Path) -> bool:
    try:
        return is_vault(folder)
    except OSError:
        return False
