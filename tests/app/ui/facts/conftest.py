"""A pane over the sample person's vault."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Details, Wanted
from app.ui.facts import pane as pane_module
from app.ui.facts.pane import RecordPane
from app.ui.places import Place, Target
from app.ui.session import Session, Toast
from app.ui.window import Window
from models.records import Record, Standing
from tests.app.ui import stage

if TYPE_CHECKING:
    from app.services.unlocking import Vault

Answer = TypeVar("Answer")


@dataclass
class Desk:
    """A pane, what was said at the foot of the window, and a way to look into the vault."""

    window: Window
    session: Session
    pane: RecordPane
    said: list[Toast]
    failed: list[Exception]

    def settle(self) -> None:
        """Wait until nothing is under way."""
        stage.settle(self.window)

    def ask(self, question: "Callable[[Vault], Answer]") -> Answer:
        """What the vault answers."""
        answers: list[Answer] = []
        self.session.look(self.window, question, answers.append)
        self.settle()
        return answers[0]

    def record(self, number: int) -> Record:
        """A record as it is in the vault."""
        return self.ask(lambda vault: browsing.details(vault, number)).row.record

    def numbers(self, standing: Standing = Standing.ACTIVE) -> list[int]:
        """The numbers of the records that stand so."""
        found = self.ask(lambda vault: browsing.rows(vault, Wanted(standing=standing)))
        return sorted(row.record.id for row in found)

    def show(self, *numbers: int) -> None:
        """Show records."""
        self.pane.show_records(numbers)
        self.settle()


class Blank(QWidget):
    """Stands in for what shows the record's content, which has tests of its own."""

    can_print = True

    def __init__(self, _session: Session) -> None:
        super().__init__()
        self.shown: list[Details] = []
        self.printed = 0

    def show_record(self, details: Details) -> None:
        self.shown.append(details)

    def clear(self) -> None:
        self.shown.clear()

    def print(self) -> None:
        self.printed += 1


@pytest.fixture
def begins() -> Target:
    """Anywhere: the pane stands by itself."""
    return Target(Place.CARE)


@pytest.fixture
def desk(window: Window, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The pane, shown by itself."""
    monkeypatch.setattr(pane_module, "ViewerPane", Blank)
    pane = RecordPane(session)
    qtbot.addWidget(pane)
    pane.resize(620, 900)
    pane.show()
    said: list[Toast] = []
    failed: list[Exception] = []
    session.said.connect(said.append)
    session.failed.connect(failed.append)
    return Desk(window, session, pane, said, failed)
