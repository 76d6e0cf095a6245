"""What holds in every test."""

import gc
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, settings

from app.ui.sources_unread import spare_reading
from models.vault import header
from models.vault.keys import stretch


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known, and try as many examples as there is time for: half as many where the long are left out.

    Where a test says its own number, that one holds. How long an example takes is no reason to fail.
    """
    spare_reading()
    config.addinivalue_line("markers", "first: takes longer than most and is begun before them")
    patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("ordinary", patient, max_examples=50)
    settings.register_profile("long", patient, max_examples=100)
    settings.load_profile("ordinary" if config.option.markexpr == "not long" else "long")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first, whatever the random order of the rest: nobody waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("first") is None)


def pytest_collection_finish() -> None:
    """Modules, tests and their parameters stay to the end: collecting garbage need not look through them each time."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Where there are windows, garbage is collected in this thread alone, as in the program."""
    if "ui" in item.path.parts:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()


def pytest_runtest_teardown() -> None:
    """See ``app.ui.garbage``."""
    if not gc.isenabled():
        from app.ui.garbage import collect_due

        collect_due()


@pytest.fixture(autouse=True, scope="session")
def remembered_keys() -> Iterator[None]:
    """The same passphrase, salt and cost are stretched once only; what that costs is measured elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(header, "stretch", cache(stretch))
        yield
