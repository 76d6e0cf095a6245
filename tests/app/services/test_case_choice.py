from app.services.case_choice import choice
from models.vault import Vault


def test_whose_case_and_which(vault: Vault) -> None:
    anna = vault.people.list()[0]
    assert choice(vault, None, None) == ((anna,), anna, (), None)
    first, second = vault.cases.new(anna.id, "Knee"), vault.cases.new(anna.id, "Lung")
    assert choice(vault, None, None).case == second
    assert choice(vault, anna.id, first.id).case == first
    bert = vault.people.add("Bert")
    assert choice(vault, None, None) == ((anna, bert), None, (), None)
    assert choice(vault, None, first.id)[1:] == (anna, (first, second), first)
    assert choice(vault, bert.id, first.id)[1:] == (bert, (), None)
    vault.cases.bin(first.id)
    assert choice(vault, anna.id, first.id)[1:] == (anna, (second,), second)
    assert choice(vault, None, first.id).person is None
