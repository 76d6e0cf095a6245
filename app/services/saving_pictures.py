"""Keeping a picture that is on the screen as a file of its own, outside the vault."""

from collections.abc import Callable
from pathlib import Path

from app.services.outside import write_new
from models.vault import Vault


def save_picture(vault: Vault, out: Path, content: bytes, random: Callable[[int], bytes]) -> Path:
    """Write a picture's bytes as the new file ``out``; all of it appears at once or nothing does.

    Raises UserError TARGET_EXISTS, TARGET_INSIDE_VAULT; OSError.
    """
    write_new(vault, out, content, random)
    return out
