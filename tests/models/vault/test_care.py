import pytest

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import FakeClock


def test_medications_are_current_until_their_end_has_come(vault: Vault) -> None:
    taken = vault.care.add_medication(1, "Ramipril", dose="5 mg", frequency="1-0-0", started=PartialDate(2024))
    vault.care.add_medication(1, "Ibuprofen", ended=PartialDate(2026, 3, 15))
    vault.care.add_medication(1, "Prednisolone", ended=PartialDate(2026, 3))
    assert [each.name for each in vault.care.medications(1)] == ["Ramipril", "Ibuprofen", "Prednisolone"]
    assert [each.name for each in vault.care.medications(1, current_only=True)] == ["Ramipril", "Prednisolone"]
    assert (taken.dose, taken.frequency, taken.reason, taken.started, taken.ended) == (
        "5 mg",
        "1-0-0",
        "",
        PartialDate(2024),
        None,
    )
    vault.care.end_medication(taken.id, PartialDate(2026, 1))
    assert [each.name for each in vault.care.medications(1, current_only=True)] == ["Prednisolone"]
    vault.care.remove_medication(taken.id)
    assert len(vault.care.medications(1)) == 2


def test_confirming_notes_the_time(vault: Vault) -> None:
    vault.care.add_medication(1, "Ramipril")
    vault.care.add_allergy(1, "Penicillin", "rash")
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=40)
    vault.care.confirm_medications(1)
    assert vault.care.medications(1)[0].confirmed == vault.clock.now()
    assert vault.care.allergies(1)[0].confirmed == vault.clock.now()


def test_allergies(vault: Vault) -> None:
    made = vault.care.add_allergy(1, "none")
    assert (made.substance, made.reaction) == ("none", "")
    assert vault.care.allergies(1) == [made]
    vault.care.remove_allergy(made.id)
    assert vault.care.allergies(1) == []


def test_entries_are_corrected(vault: Vault) -> None:
    taken = vault.care.add_medication(1, "Ramipril", dose="5 mg", reason="blood pressure", started=PartialDate(2024))
    vault.care.edit_medication(taken.id, "Ramipril AL", dose="10 mg", started=None)
    (now,) = vault.care.medications(1)
    assert (now.name, now.dose, now.reason, now.started) == ("Ramipril AL", "10 mg", "blood pressure", None)
    made = vault.care.add_allergy(1, "Penicilin")
    vault.care.edit_allergy(made.id, "Penicillin", "rash")
    assert [(each.substance, each.reaction) for each in vault.care.allergies(1)] == [("Penicillin", "rash")]


def test_entries_are_put_back_as_they_were(vault: Vault) -> None:
    other = vault.people.add("Bert Muster").id
    vault.care.add_medication(other, "Aspirin")
    taken = vault.care.add_medication(1, "Ramipril", started=PartialDate(2024, 5))
    vault.care.add_allergy(1, "Penicillin")
    medications, allergies = vault.care.medications(1), vault.care.allergies(1)
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=3)
    vault.care.remove_medication(taken.id)
    vault.care.add_medication(1, "Ibuprofen")
    vault.care.remove_allergy(allergies[0].id)
    vault.care.put_back(1, medications, allergies)
    assert (vault.care.medications(1), vault.care.allergies(1)) == (medications, allergies)
    assert [each.name for each in vault.care.medications(other)] == ["Aspirin"]
    vault.care.put_back(1, (), ())
    assert (vault.care.medications(1), vault.care.allergies(1)) == ([], [])


def test_nobody_and_nothing_of_that_number(vault: Vault) -> None:
    for attempt, kind in (
        (lambda: vault.care.add_medication(9, "x"), ErrorKind.NO_PERSON),
        (lambda: vault.care.add_allergy(9, "x"), ErrorKind.NO_PERSON),
        (lambda: vault.care.end_medication(9, None), ErrorKind.NO_ENTRY),
        (lambda: vault.care.edit_medication(9, "x"), ErrorKind.NO_ENTRY),
        (lambda: vault.care.edit_allergy(9, "x", ""), ErrorKind.NO_ENTRY),
        (lambda: vault.care.put_back(9, (), ()), ErrorKind.NO_PERSON),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.kind is kind
