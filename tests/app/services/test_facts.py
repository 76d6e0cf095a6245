from app.services import facts
from models.vault import RecordChange, Vault
from tests.models.vault.building import draft, store


def test_one_comes_with_its_details_and_what_there_is_to_choose_from(vault: Vault) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"2", draft("two", provider="Clinic North")))
    vault.records.edit([two], RecordChange(tags=("knee",)))
    shown = facts.chosen(vault, [one])
    assert shown.details is not None
    assert (shown.ids, shown.details.row.record.title, shown.rows[0].person) == ((one,), "one", "Anna Muster")
    assert (shown.providers, shown.tags) == (("Clinic North", "Dr. Weiß"), ("knee",))
    assert [person.name for person in shown.people] == ["Anna Muster"]


def test_several_come_in_order_without_those_that_are_gone(vault: Vault) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"2", draft("two")))
    assert facts.chosen(vault, [two, 99, one]).ids == (two, one)
    assert facts.chosen(vault, [two, one]).details is None
    assert facts.chosen(vault, [99]).rows == ()
