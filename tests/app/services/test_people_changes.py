"""Correcting a person and taking it back."""

import pytest

from app.services.people_changes import PersonFacts, checked, corrected
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Sex
from models.vault import Vault
from tests.fakes import FakeClock


def test_a_correction_and_its_way_back(vault: Vault) -> None:
    before = vault.people.add("Anna Muster", PartialDate(1961), None, ("Anni",))
    change = corrected(before, PersonFacts("Anna Müller", None, Sex.FEMALE, ("Anna Muster",)))
    change.do(vault)
    after = vault.people.get(before.id)
    assert (after.name, after.born, after.sex, after.other_names) == ("Anna Müller", None, Sex.FEMALE, ("Anna Muster",))
    change.undo(vault)
    assert vault.people.get(before.id) == before


def test_facts_are_put_in_order() -> None:
    facts = checked(PersonFacts(" Anna  Muster", other_names=("", "Anni ", "Anni", "Anna Muster")), FakeClock())
    assert facts == PersonFacts("Anna Muster", other_names=("Anni",))


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        (PersonFacts("  "), ErrorKind.BAD_VALUE),
        (PersonFacts("Anna", PartialDate(2999)), ErrorKind.BAD_DATE),
    ],
)
def test_what_cannot_be(facts: PersonFacts, kind: ErrorKind) -> None:
    with pytest.raises(UserError) as error:
        checked(facts, FakeClock())
    assert error.value.kind is kind
