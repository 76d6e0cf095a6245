"""The page of a second opinion in a window."""

import pytest

from app.ui.places import Place, Target
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.window import Window
from tests.app.ui import stage


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.SECOND_OPINION)


@pytest.fixture
def page(window: Window) -> SecondOpinionPage:
    """Maria's page, at rest."""
    return stage.at(window, Place.SECOND_OPINION, SecondOpinionPage)
