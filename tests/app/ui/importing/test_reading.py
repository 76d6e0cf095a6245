"""Scans that are read after they were added, and what the window says of them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import changes, facts, reading_scans, scans_waiting
from app.services.facts import Chosen
from app.ui.facts.notices import Notices
from app.ui.session import Session, Toast
from app.ui.shell import Shell
from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from models.records import DocumentType
from tests.app.services.test_reading_scans import Script
from tests.app.ui.importing.conftest import LAB, Add
from tests.app.ui.importing.test_desk import answered
from tests.scanned import page, png


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    made = Script()
    monkeypatch.setattr(reading_scans, "Recogniser", made)
    monkeypatch.setattr(scans_waiting, "can_recognise", lambda: True)
    return made


def said_by(notices: Notices) -> dict[str, list[Button]]:
    """The sentences of the notices, and what can be pressed with each."""
    return {one.accessibleName(): one.findChildren(Button) for one in notices.findChildren(Banner)}


def test_a_scan_is_read_after_adding_and_doubts_are_settled(
    shell: Shell, session: Session, add: Add, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    toasts: list[Toast] = []
    session.said.connect(toasts.append)
    script.says(LAB.replace("Maria Sample", "Bea Weiss"))
    (tmp_path / "IMG_7.png").write_bytes(png(page((), width=60)))
    add(tmp_path / "IMG_7.png")
    qtbot.waitUntil(lambda: "Search now finds" in toasts[-1].text and not shell.reading.busy)
    assert [label for label, _ in toasts[-1].actions] == ["Undo", "Check"]
    change = session.history.last
    assert change is not None
    (number,) = change.records

    def chosen() -> Chosen:
        return answered(session, qtbot, lambda vault: facts.chosen(vault, (number,)))

    notices = Notices()
    qtbot.addWidget(notices)
    notices.show_chosen(chosen())
    said = said_by(notices)
    (doubt,) = (words for words in said if "Bea Weiss" in words)
    (unsure,) = (words for words in said if words.startswith("Text recognised from the picture, may contain mistakes."))
    assert "date" in unsure
    for words, signal in ((doubt, notices.theirs), (unsure, notices.sure)):
        with qtbot.waitSignal(signal):
            said[words][0].click()
    session.perform(reading_scans.theirs((number,)))
    session.perform(changes.found_right((number,)))
    notices.show_chosen(chosen())
    assert not {doubt, unsure} & said_by(notices).keys()
    toasts[-1].actions[0][1]()
    now = chosen()
    assert (now.rows[0].record.scanned, now.rows[0].record.type) == (True, DocumentType.PHOTO)
    notices.show_chosen(now)
    (button,) = (button for words, buttons in said_by(notices).items() if "look scanned" in words for button in buttons)
    with qtbot.waitSignal(notices.read):
        button.click()
    script.says("")
    session.read_scans(number)
    qtbot.waitUntil(lambda: "No words" in toasts[-1].text and not shell.reading.busy)
    assert shell.reading.bar.isHidden()
