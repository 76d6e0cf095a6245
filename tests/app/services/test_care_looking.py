from app.services import care_changes, care_looking
from app.services.caring import NewMedication
from models.dates import PartialDate
from models.vault import Vault
from tests.fakes import FakeClock


def test_what_is_taken_now_and_what_was(vault: Vault) -> None:
    for name, ended in (("A", None), ("B", PartialDate(2020)), ("C", PartialDate(2026, 12)), ("D", PartialDate(2025))):
        care_changes.medication_added(1, NewMedication(name), ended).do(vault)
    seen = care_looking.seen(vault, None)
    assert [one.name for one in seen.now] == ["A", "C"]
    assert [one.name for one in seen.before] == ["D", "B"]


def test_the_oldest_confirmation_counts(vault: Vault) -> None:
    assert care_looking.seen(vault, 1).confirmed is None
    care_changes.medication_added(1, NewMedication("A")).do(vault)
    first = vault.clock.now()
    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(days=9)
    care_changes.no_allergies_stated(1).do(vault)
    seen = care_looking.seen(vault, 1)
    assert seen.confirmed == first
    assert (seen.allergies, seen.none_known is not None) == ((), True)
    care_changes.all_confirmed(1).do(vault)
    assert care_looking.seen(vault, 1).confirmed == vault.clock.now()


def test_of_several_people_one_must_be_chosen(vault: Vault) -> None:
    other = vault.people.add("Bert Muster")
    assert care_looking.seen(vault, None).person is None
    assert care_looking.seen(vault, other.id).person == other
