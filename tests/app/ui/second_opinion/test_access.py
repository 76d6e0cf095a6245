"""A case half lived through, by keyboard, by screen reader, and in large letters."""

from collections.abc import Iterator

import pytest

from app.ui.places import Place
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from models.second_opinion import StepId
from tests.app.ui import stage, walk
from tests.app.ui.second_opinion import story

STEPS = (StepId.SAFETY, StepId.RECORDS, StepId.SPECIALIST, StepId.APPOINTMENT, StepId.COMPARE)
"""Those with the most on them."""


@pytest.fixture(params=[(100, 1280, 800), (160, 900, 650)], ids=["100", "160"])
def size(request: pytest.FixtureRequest, qapp: object) -> Iterator[tuple[int, int]]:
    """Text of that size from before the window is made until it is gone; the size of the window for it."""
    scale, width, height = request.param
    with stage.in_size(scale):
        yield width, height


def test_every_step_is_reached_and_named_and_nothing_is_cut_off(
    size: tuple[int, int], window: Window, shell: Shell, session: Session
) -> None:
    window.resize(*size)
    session.choose_person(1)
    session.act(window, lambda vault: story.live(vault, 1))
    session.act(window, lambda vault: vault.cases.answer(1, "safety.growth", "yes"))
    stage.settle(window)
    for step in STEPS:
        session.go(Place.SECOND_OPINION, detail=step.value)
        stage.settle(window)
        assert walk.nameless(window) == [], step
        assert walk.unreachable(window) == [], step
        assert walk.small(window) == [], step
        assert walk.cut_off(window) == [], step
    page = shell.page
    assert isinstance(page, SecondOpinionPage)
    page.case.fold()
    stage.settle(window)
    assert walk.cut_off(window) == []
