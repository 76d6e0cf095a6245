"""A case half lived through, by keyboard, by screen reader, and in large letters."""

import pytest

from app.ui.preferences import Look
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.session import Session
from app.ui.theme import theme
from app.ui.window import Window
from models.second_opinion import StepId
from tests.app.ui import stage, walk
from tests.app.ui.second_opinion import story

STEPS = (StepId.SAFETY, StepId.RECORDS, StepId.SPECIALIST, StepId.APPOINTMENT, StepId.COMPARE)
"""Those with the most on them."""


@pytest.mark.parametrize(("scale", "size"), [(100, (1280, 800)), (160, (900, 650))], ids=["100", "160"])
def test_every_step_is_reached_and_named_and_nothing_is_cut_off(
    window: Window, page: SecondOpinionPage, session: Session, scale: int, size: tuple[int, int]
) -> None:
    session.act(page, lambda vault: story.live(vault, 1))
    session.act(page, lambda vault: vault.cases.answer(1, "safety.growth", "yes"))
    theme().apply(Look.LIGHT, scale)
    window.resize(*size)
    stage.settle(window)
    try:
        for step in STEPS:
            page.case.show_step(step)
            stage.settle(window)
            if scale == 100:
                assert walk.nameless(window) == [], step
                assert walk.unreachable(window) == [], step
                assert walk.small(window) == [], step
            assert walk.cut_off(window) == [], step
        page.case.fold()
        stage.settle(window)
        assert walk.cut_off(window) == []
    finally:
        theme().apply(Look.LIGHT, 100)
