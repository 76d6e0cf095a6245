"""The questions for the visit: ranked, and chosen from a bank by theme."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.services import case_changes
from app.services.journey_desk import Shown
from app.services.journey_words import Theme
from app.ui.answers.questions import QuestionsCard
from app.ui.overriding import override
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class RankedPart(Part):
    """The case's own list."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.hide()
        self.setProperty("kind", "")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.questions = QuestionsCard(work.session)
        self.column.addWidget(self.questions)

    @override
    def show_case(self, shown: Shown) -> None:
        self.questions.show_questions(shown.case.id, shown.state.questions)


class BankPart(Part):
    """Questions to choose from; one that is on the list already says so."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("Questions to choose from"))
        self.heading.show()
        self.column.addWidget(Label(self.tr("Choose a theme. You can change the wording afterwards."), "soft"))
        box, self._group = QWidget(), QButtonGroup(self)
        chips = Flow(box)
        self.chips: dict[str, Button] = {}
        for theme in words().bank():
            chip = self.chips[theme.id] = Button(theme.title, partial(self._choose, theme), kind="chip")
            chip.setCheckable(True)
            self._group.addButton(chip)
            chips.addWidget(chip)
        self.column.addWidget(box)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.column.addLayout(self._list)
        self.adding: dict[str, Button] = {}
        self._there: frozenset[str] = frozenset()
        first = words().bank()[0]
        self.chips[first.id].setChecked(True)
        self._choose(first)

    @override
    def show_case(self, shown: Shown) -> None:
        self._there = frozenset(_folded(one.text) for one in shown.state.questions)
        self._mark()

    def _choose(self, theme: Theme) -> None:
        clear(self._list)
        self.adding = {}
        for question in theme.questions:
            button = self.adding[question] = Button("", partial(self._add, question), icon="plus")
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Label(question), 1)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._list.addLayout(line)
        self._mark()

    def _mark(self) -> None:
        for question, button in self.adding.items():
            there = _folded(question) in self._there
            button.setText(self.tr("On your list") if there else self.tr("Add"))
            button.setAccessibleName(self.tr("{deed}: {question}").format(deed=button.text(), question=question))
            button.setEnabled(not there)

    def _add(self, question: str) -> None:
        self.work.perform(case_changes.question_added(self.work.case_id, question))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
