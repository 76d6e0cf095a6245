"""The package page of the sample person."""

import pytest

from app.ui.export.page import PackagePage
from app.ui.places import Place, Target
from app.ui.window import Window
from tests.app.ui import stage


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.PACKAGE)


@pytest.fixture
def page(window: Window) -> PackagePage:
    """Maria's page, at rest."""
    return stage.at(window, Place.PACKAGE, PackagePage)
