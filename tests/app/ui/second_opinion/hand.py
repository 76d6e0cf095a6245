"""A hand at the page of a second opinion: answers fields as a person does, and sees how each step stands."""

from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from app.ui.answers.field_base import Field
from app.ui.answers.fields import ChoiceField, ChoicesField, DateField, LineField, TextField
from app.ui.answers.moment_field import MomentField
from app.ui.places import Place
from app.ui.second_opinion.entry_dialog import EntryDialog
from app.ui.second_opinion.form import FormPart
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.second_opinion.part import Part
from app.ui.session import Session
from app.ui.window import Window
from models.second_opinion import StepId
from tests.app.ui import stage
from tests.fakes import FakeClock

Kind = TypeVar("Kind", bound=Part)
Asking = TypeVar("Asking", bound=QDialog)


class Hand:
    """Works the page; the clocks of the window and of its vault go on together."""

    def __init__(self, window: Window, page: SecondOpinionPage) -> None:
        self.window, self.page = window, page
        self.session: Session = page.session

    @property
    def today(self) -> date:
        """The vault's day."""
        return self.session._vault.clock.today()

    def wait(self, **delta: float) -> None:
        """Let time pass, and look again."""
        for clock in (self.session.clock, self.session._vault.clock):
            assert isinstance(clock, FakeClock)
            clock.advance(**delta)
        self.page.refresh()
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way."""
        stage.settle(self.window)

    def go(self, step: StepId) -> None:
        """To a step, from wherever one is."""
        if self.session.place.place is not Place.SECOND_OPINION:
            self.session.go(Place.SECOND_OPINION)
            self.rest()
        self.page.case.steps.buttons[step].click()
        self.rest()

    def part(self, kind: type[Kind]) -> Kind:
        """A part of the step that is shown."""
        return next(one for one in self.page.case.pane.parts if isinstance(one, kind))

    def dialog(self, kind: type[Asking]) -> Asking:
        """The dialog that is open."""
        self.rest()
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def say(self, **answers: str) -> None:
        """Answer fields of the step that is shown, each called by its key with one underscore for the dot."""
        fields = {key: one for part in self.page.case.pane.findChildren(FormPart) for key, one in part.fields.items()}
        for name, answer in answers.items():
            field = fields[name.replace("__", ".")]
            assert field.isVisible(), name
            fill(field, answer)
        self.rest()

    def enter(self, **fields: str) -> None:
        """Fill the open dialog of an entry and keep it."""
        asking = self.dialog(EntryDialog)
        for name, answer in fields.items():
            fill(asking.fields[name], answer)
        asking.save.click()
        self.rest()
        assert not [one for one in self.window.findChildren(EntryDialog) if one.isVisible()]

    def done(self) -> list[StepId]:
        """The steps whose buttons say that they are done."""
        buttons = self.page.case.steps.buttons
        return [step for step, button in buttons.items() if ": Done" in button.accessibleName()]

    def why(self) -> str:
        """Why the step that is shown is not done, as it stands there."""
        return " ".join(self.page.case.pane.head._shown.reasons) if self.page.case.pane.head._shown else ""


def fill(field: Field, answer: str) -> None:
    """Answer one field and leave it."""
    match field:
        case ChoiceField():
            field.radios[answer].click()
        case ChoicesField():
            for word in answer.split(","):
                field.boxes[word].click()
        case MomentField():
            day, time, zone = answer.split()
            field.zone.setCurrentText(zone)
            field.time.setText(time)
            field.day.line.setText(day)
            field.day.line.editingFinished.emit()
        case DateField():
            field.edit.line.setText(answer)
            field.edit.line.editingFinished.emit()
        case TextField():
            field.edit.setPlainText(answer)
            field.edit.left.emit()
        case LineField():
            field.edit.setText(answer)
            field.edit.editingFinished.emit()
        case _:
            raise AssertionError(field)
