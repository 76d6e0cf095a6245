"""What the promises need of the vault's own tests."""

from tests.models.vault.conftest import quick_keys

__all__ = ["quick_keys"]
