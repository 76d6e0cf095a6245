"""The page of a second opinion in a window."""

import pytest

from app.ui.places import Place, Target
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from tests.app.ui import stage


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.SECOND_OPINION)


@pytest.fixture
def page(window: Window, shell: Shell, session: Session) -> SecondOpinionPage:
    """Maria's page, at rest."""
    session.choose_person(1)
    session.go(Place.SECOND_OPINION)
    stage.settle(window)
    assert isinstance(shell.page, SecondOpinionPage)
    return shell.page
