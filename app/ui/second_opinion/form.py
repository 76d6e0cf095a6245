"""The questions of a step as a form: edited in place, kept when a field is left."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt

from app.services.journey_desk import Shown
from app.ui.answers.field_base import Field
from app.ui.answers.making import field
from app.ui.overriding import override
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import asked
from app.ui.second_opinion.work import Work
from models.second_opinion import KEYS

_NEEDLESS: Mapping[str, tuple[str, str]] = {
    **{
        f"first_opinion.{name}": ("first_opinion.none", "yes")
        for name in ("doctor", "practice", "hospital", "address", "phone", "reads", "date", "treatment")
    },
    **{
        f"insurance.{name}": ("insurance.none", "yes")
        for name in (
            *("company", "phone", "member", "called", "said_by", "reference", "covered", "network", "gap", "referral"),
            *("required", "letter"),
        )
    },
    "doctor.asked": ("first_opinion.none", "yes"),
    "doctor.answer": ("first_opinion.none", "yes"),
}
"""What need not be asked once another question has this answer; an answer that is there stays in sight."""


class FormPart(Part):
    """Some questions of a case, by key."""

    def __init__(self, work: Work, title: str, keys: Sequence[str]) -> None:
        super().__init__(work, title, gap=18)
        self.fields: dict[str, Field] = {}
        for key in keys:
            made = self.fields[key] = field(asked(key), KEYS[key], work.session)
            made.given.connect(partial(self._keep, made))
            self.column.addWidget(made)

    @override
    def show_case(self, shown: Shown) -> None:
        answers = shown.case.answers
        for key, one in self.fields.items():
            one.show_answer(answers.get(key, ""))
            other, word = _NEEDLESS.get(key, ("", ""))
            one.setVisible(key in answers or not other or answers.get(other) != word)

    @override
    def forget(self) -> None:
        for one in self.fields.values():
            one.forget()

    def focus(self, key: str) -> None:
        """Put the cursor into one field."""
        self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, one: Field, key: str, answer: str) -> None:
        self.work.answer(key, answer, one)
