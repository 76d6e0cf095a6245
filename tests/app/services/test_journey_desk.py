"""What the page of a second opinion is given: whose case, which one, and how far it is, in words."""

from app.services import journey_desk
from models.second_opinion import StepId
from models.vault import Vault
from tests.app.ui.second_opinion import story


def test_nobody_is_chosen_while_there_are_several(vault: Vault) -> None:
    other = vault.people.add("Tom Muster", None, None)
    assert journey_desk.desk(vault, None, None, "en").person is None
    assert journey_desk.newest(vault, None, "en") is None
    case = vault.cases.new(other.id, "The knee")
    desk = journey_desk.desk(vault, None, case.id, "en")
    assert (desk.person, desk.cases) == (other, (case,))
    assert journey_desk.desk(vault, 1, None, "en").shown is None


def test_a_case_is_told_in_the_persons_language(vault: Vault) -> None:
    case = vault.cases.new(1, "Das Knie")
    story.live(vault, case.id)
    shown = journey_desk.newest(vault, None, "de")
    assert shown is not None
    assert [one.step for one in shown.steps] == list(StepId)
    assert shown.step(StepId.SAFETY).words.title == "Ist es dringend?"
    assert all(one.done is not bool(one.reasons) for one in shown.steps)
    late = [one for one in shown.deadlines if one.overdue]
    assert len(late) == 2
    assert all(one.day < shown.today for one in late)
    assert shown.missing
