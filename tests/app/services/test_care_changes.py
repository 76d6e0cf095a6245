"""Medicines and allergies: every change can be taken back, and done again with the same numbers."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import care_changes, caring
from app.services.care_changes import CareEntries, entries
from app.services.caring import NewMedication
from app.services.undoing import Change, History
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import FakeClock

RAMIPRIL = NewMedication("Ramipril", "5 mg", "1-0-0", "blood pressure", PartialDate(2024, 5))
STEPS: list[Callable[[int, int], Change]] = [
    lambda _m, _a: care_changes.medication_added(1, RAMIPRIL),
    lambda _m, _a: care_changes.medication_added(1, NewMedication("Ibuprofen"), PartialDate(2025)),
    lambda m, _a: care_changes.medication_edited(1, m, NewMedication("Ramipril AL"), PartialDate(2026, 1)),
    lambda m, _a: care_changes.medication_ended(1, m, None),
    lambda m, _a: care_changes.medication_taken_again(1, m),
    lambda m, _a: care_changes.medication_removed(1, m),
    lambda _m, _a: care_changes.allergy_added(1, "Penicillin", "rash"),
    lambda _m, a: care_changes.allergy_edited(1, a, "Latex", ""),
    lambda _m, a: care_changes.allergy_removed(1, a),
    lambda _m, _a: care_changes.no_allergies_stated(1),
    lambda _m, _a: care_changes.all_confirmed(1),
]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(chosen=st.lists(st.tuples(st.integers(0, len(STEPS) - 1), st.integers(0, 9)), max_size=8))
def test_undoing_everything_leaves_no_trace_and_redoing_arrives(vault: Vault, chosen: list[tuple[int, int]]) -> None:
    vault.care.put_back(1, (), ())
    assert isinstance(vault.clock, FakeClock)
    history, states = History(), [entries(vault, 1)]
    for step, which in chosen:
        vault.clock.advance(days=1)
        there = states[-1]
        medication, allergy = (_one(these, which) for these in (there.medications, there.allergies))
        try:
            history.perform(vault, STEPS[step](medication, allergy))
            states.append(entries(vault, 1))
        except UserError:
            assert entries(vault, 1) == there
    for before in reversed(states[:-1]):
        history.undo(vault)
        assert entries(vault, 1) == before
    for after in states[1:]:
        history.redo(vault)
        assert entries(vault, 1) == after


def _one(these: tuple[object, ...], which: int) -> int:
    return getattr(these[which % len(these)], "id", 0) if these else 0


def test_a_statement_that_none_are_known_falls_and_comes_back(vault: Vault) -> None:
    history = History()
    history.perform(vault, care_changes.no_allergies_stated(1))
    stated = entries(vault, 1)
    history.perform(vault, care_changes.allergy_added(1, "Penicillin", "rash"))
    assert [each.substance for each in entries(vault, 1).allergies] == ["Penicillin"]
    history.undo(vault)
    assert entries(vault, 1) == stated
    assert stated.allergies[0].substance == caring.NONE_KNOWN


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (care_changes.medication_added(1, NewMedication("  ")), ErrorKind.BAD_VALUE),
        (care_changes.medication_added(1, RAMIPRIL, PartialDate(2023)), ErrorKind.BAD_DATE),
        (care_changes.medication_edited(1, 99, RAMIPRIL), ErrorKind.NO_ENTRY),
        (care_changes.allergy_removed(1, 99), ErrorKind.BAD_VALUE),
    ],
)
def test_what_makes_no_sense_changes_nothing(vault: Vault, change: Change, kind: ErrorKind) -> None:
    with pytest.raises(UserError) as caught:
        change.do(vault)
    assert caught.value.kind is kind
    assert entries(vault, 1) == CareEntries()
