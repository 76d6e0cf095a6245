"""Every question of the journey has its place on a page, once."""

import pytest
from PySide6.QtWidgets import QApplication

from app.services.papers import Paper
from app.ui.second_opinion import paper_words
from app.ui.second_opinion.layout import groups
from app.ui.second_opinion.words import asked, asked_of
from models.second_opinion import KEYS, EntryKind, StepId
from models.second_opinion.entries import FIELDS
from models.second_opinion.steps import STEP_KEYS

ELSEWHERE = {"safety.done"}
"""Asked on the urgent page."""

LETTERS = {Paper.REQUEST_LETTER, Paper.REMINDER_LETTER}
"""Beside each request."""


@pytest.mark.parametrize("step", StepId)
def test_every_question_of_a_step_is_asked_there_once(qapp: QApplication, step: StepId) -> None:
    found = [key for group in groups(step) for key in group.keys]
    assert sorted(found) == sorted(set(STEP_KEYS[step]) - ELSEWHERE)


def test_every_question_and_choice_has_words(qapp: QApplication) -> None:
    fields = [(asked(key), KEYS[key]) for keys in STEP_KEYS.values() for key in keys]
    fields += [(asked_of(kind, name), known) for kind in EntryKind for name, known in FIELDS[kind].items()]
    for field, known in fields:
        assert field.label
        assert all(field.choice(word) not in ("", word) for word in known.choices)


def test_every_paper_has_a_name_and_a_place(qapp: QApplication) -> None:
    assert len({paper_words.paper_name(paper) for paper in Paper}) == len(Paper)
    assert {paper for those in paper_words.OF_STEP.values() for paper in those} == set(Paper) - LETTERS
