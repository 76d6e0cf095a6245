"""Walking about in the open vault."""

import pytest

from app.ui.importing.page import ImportsPage
from app.ui.places import Place, Target
from app.ui.shell import Shell
from app.ui.window import Window
from tests.app.ui import stage


@pytest.mark.parametrize("place", Place)
def test_every_place_has_a_page_and_its_button(window: Window, shell: Shell, place: Place) -> None:
    shell.go(Target(place))
    stage.settle(window)
    assert shell.page.isVisible()


def test_back_leads_to_the_place_before(window: Window, shell: Shell) -> None:
    shell.go(Target(Place.LABS))
    shell.go(Target(Place.BIN))
    shell.back()
    assert shell.session.place.place is Place.LABS


def test_a_page_that_will_be_needed_is_made_and_not_shown(shell: Shell) -> None:
    here = shell.page
    shell.session.preparing.emit(Place.IMPORTS)
    made = shell.findChildren(ImportsPage)
    shell.go(Target(Place.IMPORTS))
    assert (made, here is shell.page) == ([shell.page], False)


def test_locking_closes_the_vault_and_takes_everything_off_the_screen(window: Window, shell: Shell) -> None:
    path = window.lock()
    window.wait_closed()
    assert path is not None
    assert window.session is None
    assert not any(isinstance(window.widget(index), Shell) for index in range(window.count()))
