"""What an import is answered from the window."""

from typing import cast

from pytestqt.qtbot import QtBot

from app.ui.importing.questions import HOLD_REST, Asked, WindowDecider
from importers.deciding import HOLD, TARGET, IdentityQuestion

ABOUT = cast("IdentityQuestion", None)


def test_who_wants_no_more_questions_is_asked_no_more(qtbot: QtBot) -> None:
    decider, answers = WindowDecider(), [TARGET, HOLD_REST]
    asked: list[Asked[object]] = []

    def answer(one: Asked[object]) -> None:
        asked.append(one)
        one.answer(answers[len(asked) - 1])

    decider.asked.connect(answer)
    assert [decider.whose(ABOUT) for _file in range(4)] == [TARGET, HOLD, HOLD, HOLD]
    assert len(asked) == 2
