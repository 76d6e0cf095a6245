"""What was being typed when the vault locked: kept inside it, until it is saved or thrown away."""

import json
from collections.abc import Mapping

from app.services.remembering import remember, remembered
from models.vault import Vault

_NOTE = "draft"
_LONGEST = 60_000
"""Signs that fit into a note of the vault."""


def keep_draft(vault: Vault, key: str, title: str, fields: Mapping[str, str]) -> None:
    """Keep the fields of what ``key`` names, in place of any other draft. ``title`` is what the person saw above it."""
    text = json.dumps({"key": key, "title": title, "fields": dict(fields)}, ensure_ascii=False)
    if len(text) <= _LONGEST:
        remember(vault, _NOTE, text)


def draft(vault: Vault, key: str) -> dict[str, str]:
    """The fields kept of what ``key`` names; none when nothing is."""
    kept = json.loads(remembered(vault, _NOTE) or "{}")
    return dict(kept["fields"]) if kept.get("key") == key else {}


def title_of_draft(vault: Vault) -> str:
    """What stood above the fields that are kept; "" when none are."""
    return str(json.loads(remembered(vault, _NOTE) or "{}").get("title", ""))


def forget_draft(vault: Vault, key: str) -> None:
    """It was saved, or thrown away."""
    if draft(vault, key):
        remember(vault, _NOTE, None)
