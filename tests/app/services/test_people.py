"""Who is meant by a name as typed."""

import pytest

from app.services import people
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Sex
from models.vault import Vault
from tests.fakes import FakeClock


@pytest.mark.parametrize("typed", [None, "Anna Muster", "anna  MUSTER", "Anna Beispiel", "1", "mus", "Anna"])
def test_the_only_person_is_found(vault: Vault, typed: str | None) -> None:
    assert people.named(vault, typed).name == "Anna Muster"


@pytest.mark.parametrize("typed", ["", "Nobody", "uster", "99"])
def test_nobody_is_guessed(vault: Vault, typed: str) -> None:
    with pytest.raises(UserError) as error:
        people.named(vault, typed)
    assert error.value.kind is ErrorKind.NO_PERSON


def test_with_several_people_one_must_be_named(vault: Vault) -> None:
    ben = people.add(vault, "Ben Muster", PartialDate(1990), Sex.MALE)
    people.add(vault, "Ben", None, None)
    for typed in (None, "Muster"):
        with pytest.raises(UserError) as error:
            people.named(vault, typed)
        assert error.value.kind is ErrorKind.PERSON_UNCLEAR
    assert people.named(vault, "Ben Muster") == ben
    assert people.named(vault, "ben").name == "Ben"


def test_edit_changes_only_what_is_given(vault: Vault) -> None:
    before = people.named(vault, None)
    assert people.edit(vault, "Anna") == before
    changed = people.edit(vault, "Anna", sex=Sex.OTHER, also=("A. Muster", "Anna Beispiel"))
    assert changed.sex is Sex.OTHER
    assert changed.name == before.name
    assert changed.other_names == ("Anna Beispiel", "A. Muster")


def test_nobody_is_born_tomorrow() -> None:
    clock = FakeClock()
    assert people.checked_born(PartialDate.of(clock.today()), clock)
    with pytest.raises(UserError):
        people.checked_born(PartialDate(2026, 3, 16), clock)
    with pytest.raises(UserError):
        people.checked_born(PartialDate(61, 3, 14), clock)
