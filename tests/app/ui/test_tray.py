"""The icon in the tray: closing the window leaves the program running when that was chosen; its menu does the rest."""

from typing_extensions import override

from app.services.closed_reminding import settings_file
from app.ui.home.page import HomePage
from app.ui.places import Place
from app.ui.shell import Shell
from app.ui.surroundings import Surroundings
from app.ui.tray import Tray
from app.ui.window import Window
from models.reminders.messages import Kind, Message
from tests.app.ui import stage
from tests.fakes import FakeClock


class HeardTray(Tray):
    """Keeps what it is to show."""

    def __init__(self, around: Surroundings, parent: Window) -> None:
        super().__init__(around, "org.carebinder.Carebinder", parent)
        self.shown: list[str] = []

    @staticmethod
    @override
    def there_is_one() -> bool:
        return True

    @override
    def notify(self, title: str, text: str) -> bool:
        self.shown.append(f"{title}: {text}")
        return True


def test_closed_to_the_tray_opened_locked_and_quit(window: Window, shell: Shell) -> None:
    tray = HeardTray(window.around, window)
    window.stand_in(tray)
    shell.teller.told.emit(Message((Kind.HABIT,)))
    assert tray.shown == ["Carebinder: It is time for this week's ten minutes."]

    window.preferences = window.preferences._replace(tray=True)
    window.close()
    assert window.isHidden()
    assert window.session is not None
    tray.chosen.emit(Tray.WEEK)
    stage.settle(window)
    assert window.isVisible()
    assert shell.session.place.place is Place.WEEK
    assert not isinstance(shell.page, HomePage)
    tray.chosen.emit(Tray.LOCK)
    assert window.session is None
    assert not tray.menu.actions()[1].isEnabled()
    tray.chosen.emit(Tray.QUIT)
    assert window.isHidden()


def test_while_the_vault_is_locked_the_tray_reads_the_settings_file_only(window: Window, shell: Shell) -> None:
    shell.teller.look()
    stage.settle(window)
    window.lock()
    window.wait_closed()
    around = window.around
    assert isinstance(around.clock, FakeClock)
    around.clock.advance(days=7, minutes=1)
    tray = HeardTray(around, window)
    for _ in range(2):
        tray.look()
    assert len(tray.shown) == 1
    file = settings_file(around.preferences.path.parent)
    assert file.load().vaults
    around.clock.advance(days=7)
    file.path.with_suffix(".telling").unlink()
    file.path.with_suffix(".telling").mkdir()
    tray.look()
    assert len(tray.shown) == 1, "what cannot be noted would be said each minute"
    assert not tray._timer.isActive()
