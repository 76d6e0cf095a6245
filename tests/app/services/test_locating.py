"""A record is found in its list without the list being read."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.browsing import Wanted, rows
from app.services.locating import position
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Category
from models.vault import Vault
from tests.models.vault.building import draft, store

DATES = st.one_of(
    st.none(),
    st.builds(PartialDate, st.integers(2020, 2023)),
    st.builds(PartialDate, st.integers(2020, 2023), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(2020, 2023), st.integers(1, 12), st.integers(1, 28)),
)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DATES, min_size=1, max_size=12))
def test_every_record_has_the_place_it_has_in_the_list(vault: Vault, dates: list[PartialDate | None]) -> None:
    start = vault.records.count()
    store(vault, *((f"{start} {n}".encode(), draft(str(n), date=date)) for n, date in enumerate(dates)))
    listed = [row.record.id for row in rows(vault, Wanted())]
    assert [position(vault, Wanted(), number) for number in listed] == list(range(len(listed)))


def test_one_that_is_not_in_the_list_has_no_place(vault: Vault) -> None:
    (number,) = store(vault, (b"a", draft(category=Category.LABS)))
    assert position(vault, Wanted(category=Category.NOTES), number) is None
    assert position(vault, Wanted(category=Category.LABS), number) == 0
    with pytest.raises(UserError) as caught:
        position(vault, Wanted(), 999)
    assert caught.value.kind is ErrorKind.NO_RECORD
