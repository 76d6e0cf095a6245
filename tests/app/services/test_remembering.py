from app.services.remembering import remember, remembered
from models.vault import Vault


def test_what_is_remembered_comes_back(vault: Vault) -> None:
    assert remembered(vault, "view") is None
    remember(vault, "view", "records")
    assert remembered(vault, "view") == "records"
    remember(vault, "view", None)
    assert remembered(vault, "view") is None


def test_nothing_is_written_twice(vault: Vault) -> None:
    remember(vault, "view", "records")
    before = vault._opened.database.changes
    remember(vault, "view", "records")
    assert vault._opened.database.changes == before
