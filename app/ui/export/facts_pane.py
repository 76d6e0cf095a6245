"""The facts of a case: everything the check and the cover letter need to know from the person."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import case_changes
from app.services.package_desk import Desk
from app.ui.answers.asked import Asked
from app.ui.answers.field_base import Field
from app.ui.answers.fields import LineField
from app.ui.answers.making import field
from app.ui.answers.questions import QuestionsCard
from app.ui.export.fact_words import sections
from app.ui.places import Place
from app.ui.session import Session
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.errors import ErrorKind, UserError
from models.second_opinion import KEYS

TITLE = "title"


class FactsPane(Scrolling):
    """A form; each answer is kept when its field is left, and can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case = session, 0
        self.fields: dict[str, Field] = {}
        self.questions = QuestionsCard(session)
        first, *others = sections()
        named = Asked(TITLE, self.tr("The question you want answered"))
        self._add_card(first.title, LineField(named), *(field(one, KEYS[one.key], session) for one in first.facts))
        self.column.addWidget(self.questions)
        for section in others:
            self._add_card(section.title, *(field(one, KEYS[one.key], session) for one in section.facts))
        self.column.addWidget(self._medicines())
        self.column.addStretch(1)

    def show_desk(self, desk: Desk) -> None:
        """Show the case's answers; what is being typed stays."""
        assert desk.case is not None
        if desk.case.id != self._case:
            self._case = desk.case.id
            for one in self.fields.values():
                one.forget()
        answers = {**desk.case.answers, TITLE: desk.case.title}
        for key, one in self.fields.items():
            one.show_answer(answers.get(key, ""))
        self.questions.show_questions(desk.case.id, desk.questions)

    def focus_fact(self, key: str) -> None:
        """Scroll to a field and put the cursor there."""
        if (one := self.fields.get(key)) is not None:
            QTimer.singleShot(0, one, partial(self._focus, one))

    def focus_questions(self) -> None:
        """Scroll to where a new question is written."""
        QTimer.singleShot(0, self.questions, self._focus_questions)

    def _focus_questions(self) -> None:
        self.questions.write()
        self.ensureWidgetVisible(self.questions.new, 0, 80)

    def _focus(self, one: Field) -> None:
        one.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(one, 0, 80)

    def _add_card(self, title: str, *fields: Field) -> None:
        card = Card(gap=18)
        card.column.addWidget(Label(title, "heading"))
        for one in fields:
            self.fields[one.key] = one
            one.given.connect(self._keep)
            card.column.addWidget(one)
        self.column.addWidget(card)

    def _medicines(self) -> Card:
        card = Card()
        card.column.addWidget(Label(self.tr("Medicines and allergies"), "heading"))
        card.column.addWidget(Label(self.tr("They stand on a page of their own and go into every package.")))
        row = QHBoxLayout()
        row.addWidget(
            Button(self.tr("Open medicines and allergies"), lambda: self._session.go(Place.CARE), icon="heart-pulse")
        )
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _keep(self, key: str, answer: str) -> None:
        if key == TITLE:
            change = case_changes.retitled(self._case, answer)
        else:
            change = case_changes.answered(self._case, key, answer or None)
        self._session.perform(change, failed=partial(self._refused, self.fields[key]))

    def _refused(self, one: Field, error: Exception) -> None:
        if not (isinstance(error, UserError) and error.kind is ErrorKind.BAD_VALUE):
            self._session.failed.emit(error)
        elif one.key == TITLE:
            one.complain(self.tr("A few words are needed here."))
        else:
            one.refuse(self.tr("This was not understood and is not kept yet."))
