"""Recordings in their viewer: played into a loudspeaker that is none, and those that cannot be played."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.browsing import Details
from app.services.listening import NoLoudspeakerError
from app.ui.session import Session
from app.ui.viewer.audio import AudioView, clock
from app.ui.viewer.nothing import Nothing
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.sight import Sight
from importers.pictured import Tape
from tests.app.ui.viewer.keys import press


class Quiet:
    """A loudspeaker that the test takes moments out of; ``missing`` when there is none."""

    def __init__(self) -> None:
        self.missing = False
        self.take: Callable[[int], bytes] | None = None

    def start(self, tape: Tape, take: Callable[[int], bytes]) -> None:
        if self.missing:
            raise NoLoudspeakerError
        self.take = take

    def stop(self) -> None:
        self.take = None


@pytest.fixture
def quiet(desk: Session) -> Quiet:
    """In the place of the system's loudspeaker."""
    made = Quiet()
    Sight.of(desk).loudspeaker = lambda: made
    return made


def test_a_recording_is_played_stepped_through_and_left(
    qtbot: QtBot, pane: ViewerPane, details: Callable[[str], Details], quiet: Quiet
) -> None:
    pane.show_record(details("visit.m4a"))
    view = pane.viewer
    assert isinstance(view, AudioView)
    qtbot.waitUntil(view.play.isEnabled)
    player = view.player
    assert player is not None
    qtbot.waitUntil(lambda: player.wanted() is None)
    assert not pane.can_print
    assert [button.accessibleName() or button.text() for button in (view.play, view.back, view.forward)] == [
        "Play",
        "15 seconds back",
        "15 seconds forward",
    ]
    assert view.slider.accessibleName()

    quiet.missing = True
    press(view.play, Qt.Key.Key_Space)
    assert (view.playing, view.silent.isVisible()) == (False, True)
    quiet.missing = False
    press(view.slider, Qt.Key.Key_Space)
    assert (view.playing, view.silent.isVisible(), view.play.text()) == (True, False, "Pause")
    assert quiet.take is not None
    assert any(quiet.take(2_000))
    assert player.seconds == 0.25

    press(view.slider, Qt.Key.Key_Right)
    assert player.over
    press(view.play, Qt.Key.Key_Left)
    assert player.seconds == 0
    view.slider.setValue(1)
    qtbot.waitUntil(lambda: not view.playing)
    assert view.play.text() == "Play"
    press(view.play, Qt.Key.Key_Return)
    assert (view.playing, player.seconds) == (True, 0)
    pane.show_record(details("note.txt"))
    assert quiet.take is None


def test_one_that_cannot_be_played_is_said_to_be_kept(
    qtbot: QtBot, pane: ViewerPane, details: Callable[[str], Details], quiet: Quiet
) -> None:
    pane.show_record(details("lossless.m4a"))
    qtbot.waitUntil(lambda: isinstance(pane._shown, Nothing))
    assert isinstance(pane._shown, Nothing)
    assert "cannot play" in pane._shown.sentence.text()
    assert "kept" in pane._shown.kept.text()


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (7.9, "0:07"), (760, "12:40"), (3725, "1:02:05")])
def test_times_as_a_player_shows_them(seconds: float, words: str) -> None:
    assert clock(seconds) == words
