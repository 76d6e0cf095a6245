"""Drafts: kept under their key, one at a time, and forgotten."""

from app.services.drafts import draft, forget_draft, keep_draft, title_of_draft
from models.vault import Vault


def test_a_draft_is_kept_for_its_own_dialog_until_it_is_forgotten(vault: Vault) -> None:
    assert draft(vault, "note") == {}
    assert title_of_draft(vault) == ""
    keep_draft(vault, "note", "Add a note", {"text": "Wächst es? נגד", "when": ""})
    assert draft(vault, "note") == {"text": "Wächst es? נגד", "when": ""}
    assert draft(vault, "other") == {}
    assert title_of_draft(vault) == "Add a note"
    forget_draft(vault, "other")
    assert title_of_draft(vault)
    forget_draft(vault, "note")
    assert title_of_draft(vault) == ""


def test_what_is_longer_than_a_note_is_left(vault: Vault) -> None:
    keep_draft(vault, "note", "Add a note", {"text": "x" * 70_000})
    assert title_of_draft(vault) == ""
