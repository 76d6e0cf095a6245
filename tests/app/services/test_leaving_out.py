"""Which records a package leaves out, kept in the vault."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.leaving_out import left_out, write_left_out
from models.vault import Vault


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sets(st.integers(1, 60)))
def test_what_is_written_is_read(vault: Vault, numbers: set[int]) -> None:
    write_left_out(vault, 1, numbers)
    assert left_out(vault, 1) == numbers


def test_each_case_has_its_own(vault: Vault) -> None:
    write_left_out(vault, 1, {1, 2})
    assert left_out(vault, 2) == frozenset()


def test_a_whole_disc_is_a_short_note(vault: Vault) -> None:
    write_left_out(vault, 1, range(1, 100_000))
    assert len(left_out(vault, 1)) == 99_999
    write_left_out(vault, 1, ())
    assert left_out(vault, 1) == frozenset()
