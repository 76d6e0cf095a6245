"""How viewers look into files."""

import time

from pytestqt.qtbot import QtBot

from app.ui.session import Session
from app.ui.viewer.sight import Sight


def test_leaving_ends_what_began_before_and_nothing_later(desk: Session, qtbot: QtBot) -> None:
    sight, ended = Sight.of(desk), list[float]()
    sight.pictures.interrupt = lambda after: ended.append(time.monotonic() - after)  # type: ignore[method-assign]
    before = time.monotonic()
    sight.leave()
    after = time.monotonic()
    qtbot.waitUntil(lambda: bool(ended))
    assert before - 0.001 <= ended[0] <= after + 0.001
