"""What the package page is told of a person."""

import pytest

from app.services import case_changes
from app.services.package_contents import CD, DVD, Line, Offered
from app.services.package_desk import desk
from models.records import Category, DocumentType
from models.vault import Vault


def test_with_several_people_it_is_not_guessed_whose(vault: Vault) -> None:
    assert desk(vault, None, None, "en").person is not None
    other = vault.people.add("Bert Muster", None, None)
    assert desk(vault, None, None, "en").person is None
    assert desk(vault, other.id, None, "en").person == other


def test_the_newest_case_is_shown_unless_another_is_chosen(vault: Vault) -> None:
    assert desk(vault, 1, None, "en").case is None
    knee, lung = vault.cases.new(1, "Knee"), vault.cases.new(1, "Lung")
    assert desk(vault, 1, None, "en").case == lung
    assert desk(vault, 1, knee.id, "en").case == knee
    assert desk(vault, 1, 99, "en").case == lung


def test_everything_of_the_case_is_there(vault: Vault) -> None:
    case = vault.cases.new(1, "Knee")
    case_changes.question_added(case.id, "Why?").do(vault)
    shown = desk(vault, 1, None, "en")
    assert [one.text for one in shown.questions] == ["Why?"]
    assert shown.ready.total > shown.ready.ready == 0
    assert shown.contents.lines == ()


def test_sizes_count_what_is_ticked() -> None:
    def line(number: int, size: int, *, ticked: bool = True, imaging: bool = False) -> Line:
        facts = (DocumentType.LAB_RESULT, Category.LABS, None, "")
        return Line(number, "x", *facts, files=1, bytes=size, ticked=ticked, imaging=imaging)

    none, some = Offered(), Offered((line(1, 100), line(2, 1000, imaging=True), line(3, 10_000, ticked=False)))
    assert some.bytes - none.bytes == 1200
    assert some.binder - none.binder == 100
    assert [one.record for one in some.going] == [1, 2]
    assert pytest.approx(CD, rel=0.01) == 737_000_000
    assert pytest.approx(DVD, rel=0.01) == 4_700_000_000
