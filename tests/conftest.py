"""What holds in every test."""

import gc
from collections.abc import Iterator
from functools import cache

import pytest

from models.vault import header
from models.vault.keys import stretch


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "first: takes longer than most and is begun before them")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first, whatever the random order of the rest: nobody waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("first") is None)


def pytest_collection_finish() -> None:
    """Modules, tests and their parameters stay to the end: collecting garbage need not look through them each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def remembered_keys() -> Iterator[None]:
    """The same passphrase, salt and cost are stretched once only; what that costs is measured elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", cache(stretch))
        yield
