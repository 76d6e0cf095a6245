import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import FakeClock


def test_entries_are_kept_by_kind_with_their_times(vault: Vault) -> None:
    case = vault.cases.new(1, "A").id
    first = vault.entries.add(case, "request", {"clinic": "St. Anna", "note": "Zimmer 4, „Akte“"})
    task = vault.entries.add(case, "task", {"what": "Call"})
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=1)
    changed = vault.entries.write(first.id, {"clinic": "St. Anna", "sent": "2026-11-01"})
    assert (changed.made, changed.changed) == (first.made, vault.clock.now())
    assert vault.entries.list(case) == [changed, task]
    assert vault.entries.list(case, "task") == [task]
    assert vault.entries.get(first.id).fields == {"clinic": "St. Anna", "sent": "2026-11-01"}


def test_what_is_taken_out_can_be_put_back_as_it_was(vault: Vault) -> None:
    case = vault.cases.new(1, "A").id
    one, other = vault.entries.add(case, "task", {"what": "a"}), vault.entries.add(case, "task", {"what": "b"})
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=1)
    vault.entries.remove([one.id, 99])
    assert vault.entries.list(case) == [other]
    vault.entries.put_back([one])
    assert vault.entries.list(case) == [one, other]
    vault.entries.put_back([one])
    assert vault.entries.list(case) == [one, other]
    assert vault.entries.add(case, "task", {"what": "c"}).id > other.id


def test_the_log_tells_everything_in_order(vault: Vault) -> None:
    case = vault.cases.new(1, "A").id
    begun = vault.clock.now()
    vault.cases.answer(case, "reason.diagnosis", "x")
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(hours=1)
    task = vault.entries.add(case, "task", {"what": "a"}).id
    vault.cases.answer(case, "reason.diagnosis", None)
    vault.entries.remove([task])
    told = [(one.at == begun, one.subject, one.value) for one in vault.cases.events(case)]
    assert told == [
        (True, "reason.diagnosis", "x"),
        (False, f"task {task}", '{"what":"a"}'),
        (False, "reason.diagnosis", None),
        (False, f"task {task}", None),
    ]


def test_there_is_no_such_case_or_entry(vault: Vault) -> None:
    for attempt in (
        lambda: vault.entries.list(5),
        lambda: vault.entries.add(5, "task", {}),
        lambda: vault.cases.events(5),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.kind is ErrorKind.NO_CASE
    for attempt in (lambda: vault.entries.get(7), lambda: vault.entries.write(7, {})):
        with pytest.raises(UserError) as caught:
            attempt()
        assert (caught.value.kind, caught.value.params) == (ErrorKind.NO_ENTRY, {"entry": 7})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(fields=st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=200), max_size=5))
def test_any_texts_come_back(vault: Vault, fields: dict[str, str]) -> None:
    case = vault.cases.new(1, "A").id
    made = vault.entries.add(case, "task", fields)
    assert vault.entries.get(made.id).fields == fields
