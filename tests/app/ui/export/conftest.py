"""The package page of the sample person."""

import pytest

from app.ui.export.page import PackagePage
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.window import Window
from tests.app.ui import stage


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.PACKAGE)


@pytest.fixture
def page(window: Window, shell: Shell, session: Session) -> PackagePage:
    """Maria's page, at rest."""
    session.choose_person(1)
    session.go(Place.PACKAGE)
    stage.settle(window)
    assert isinstance(shell.page, PackagePage)
    return shell.page
