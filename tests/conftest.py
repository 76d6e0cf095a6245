"""What holds in every test."""

from collections.abc import Iterator
from functools import cache

import pytest

from models.vault import header
from models.vault.keys import stretch


@pytest.fixture(autouse=True, scope="session")
def remembered_keys() -> Iterator[None]:
    """The same passphrase, salt and cost are stretched once only; what that costs is measured elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", cache(stretch))
        yield
