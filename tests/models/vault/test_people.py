import pytest

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Person, Sex
from models.vault import Vault


def test_people_are_kept_in_order(vault: Vault) -> None:
    bert = vault.people.add("Bert Muster", PartialDate(1958), None, ("Bertl", "B. Müster"))
    assert bert == Person(2, "Bert Muster", PartialDate(1958), None, ("Bertl", "B. Müster"))
    assert [person.name for person in vault.people.list()] == ["Anna Muster", "Bert Muster"]
    assert vault.people.get(2) == bert


def test_only_what_is_given_is_changed(vault: Vault) -> None:
    assert vault.people.edit(1, born=None).sex is Sex.FEMALE
    assert vault.people.edit(1, name="Anna Meier", other_names=("Anna Muster",)).born is None
    assert vault.people.edit(1) == Person(1, "Anna Meier", None, Sex.FEMALE, ("Anna Muster",))


def test_nobody_of_that_number(vault: Vault) -> None:
    for attempt in (vault.people.get, vault.people.edit):
        with pytest.raises(UserError) as caught:
            attempt(9)
        assert (caught.value.kind, caught.value.params) == (ErrorKind.NO_PERSON, {"person": 9})
