from datetime import UTC, datetime, timedelta

import pytest

from models.vault import Vault
from tests.fakes import FakeClock
from tests.models.vault.building import draft, store

NOW = FakeClock().now()


@pytest.mark.parametrize("binned", [NOW + timedelta(days=2), datetime(1970, 1, 1, tzinfo=UTC)])
def test_a_moment_that_cannot_be_becomes_now(vault: Vault, binned: datetime) -> None:
    clock = vault.clock
    assert isinstance(clock, FakeClock)
    [wrong, right] = store(vault, (b"one", draft("one")), (b"two", draft("two")))
    case = vault.cases.new(1, "Q").id
    vault.records.bin([right])
    clock.moment = binned
    vault.records.bin([wrong])
    vault.cases.bin(case)
    clock.moment = NOW + timedelta(hours=1)
    assert vault.mend_bin_times() == 2
    assert [vault.records.get(one).binned for one in (right, wrong)] == [NOW, clock.now()]
    assert [one.since for one in vault.cases.binned()] == [clock.now()]
    assert vault.mend_bin_times() == 0
