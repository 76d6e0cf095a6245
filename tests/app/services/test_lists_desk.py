"""What the window is told of the lists of records."""

from dataclasses import replace

import pytest

from app.services import record_lists
from app.services.lists_desk import desk
from models.errors import ErrorKind, UserError
from models.second_opinion import Severity, default_checklist
from models.vault import Vault

OURS = default_checklist().name
OWN = "own_cd_of_the_biopsy"


def test_the_lists_the_one_in_use_and_the_one_looked_at(vault: Vault) -> None:
    case = vault.cases.new(1, "Knee")
    for change in (
        record_lists.copied("Clinic"),
        record_lists.changed("Clinic", record_lists.wishing("CD of the biopsy", Severity.OPTIONAL)),
        record_lists.changed("Clinic", record_lists.dropping("pathology")),
        record_lists.used(case.id, "Clinic"),
    ):
        change.do(vault)
    shown = desk(vault, case.id, "clinic", "de")
    assert [one.name for one in shown.lists] == [OURS, "Clinic"]
    assert (shown.used, shown.full) == ("Clinic", False)
    assert shown.opened is not None
    assert not shown.opened.ours
    last = shown.opened.points[-1]
    assert (last.id, last.title, last.severity) == (OWN, "CD of the biopsy", Severity.OPTIONAL)
    assert shown.opened.points[0].title.startswith("Bilder")
    assert [one.id for one in shown.opened.lacking] == ["pathology"]


def test_the_programs_list_lacks_nothing_and_one_that_is_gone_is_not_shown(vault: Vault) -> None:
    case = vault.cases.new(1, "Knee")
    ours = desk(vault, case.id, OURS, "en").opened
    assert ours is not None
    assert ours.ours
    assert ours.lacking == ()
    assert [one.title for one in ours.points] == [rule.what for rule in default_checklist().rules]
    assert desk(vault, case.id, "gone", "en").opened is None
    assert desk(vault, case.id, "", "en").opened is None
    with pytest.raises(UserError) as caught:
        desk(vault, 99, "", "en")
    assert caught.value.kind is ErrorKind.NO_CASE


def test_it_says_when_there_is_no_room_for_another_list(vault: Vault) -> None:
    case = vault.cases.new(1, "Knee")
    few = replace(default_checklist(), rules=default_checklist().rules[:1])
    for number in range(record_lists.MOST_LISTS):
        record_lists.saved(replace(few, name=f"List {number}")).do(vault)
        assert desk(vault, case.id, "", "en").full is (number + 1 == record_lists.MOST_LISTS)
    assert desk(vault, case.id, "", "en").full
