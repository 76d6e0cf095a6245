"""Vaults that open quickly: Argon2 is proved in test_keys, not in every test that needs a vault."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.vault import Vault, header
from models.vault.keys import KdfParams, Key
from tests.models.vault.building import new_vault


def quick_stretch(passphrase: str, salt: bytes, _kdf: KdfParams) -> Key:
    """A wrapping key without the cost."""
    return Key(hashlib.sha256(salt + passphrase.encode()).digest())


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "stretch", quick_stretch)


@pytest.fixture
def vault(tmp_path: Path, quick_keys: None) -> Iterator[Vault]:
    made = new_vault(tmp_path / "anna.vault")
    yield made
    made.close()
