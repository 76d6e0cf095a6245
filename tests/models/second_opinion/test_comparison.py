"""Opinions side by side."""

import pytest

from models.second_opinion import EntryKind, StepId
from models.second_opinion.comparison import TieBreak, chart, question_of
from models.second_opinion.entries import BASIC_ROWS
from models.second_opinion.journey import WhyCode
from tests.models.second_opinion.story import Story


def filled(story: Story, *texts: str) -> tuple[list[int], list[int]]:
    """One opinion for each text, which says the same on all basic rows; numbers of opinions and rows."""
    opinions = [story.enter(EntryKind.OPINION, doctor=f"Dr. {number}") for number, _ in enumerate(texts)]
    rows = [story.enter(EntryKind.ROW, topic=topic) for topic in BASIC_ROWS]
    for opinion, text in zip(opinions, texts, strict=True):
        for row in rows:
            story.enter(EntryKind.CELL, opinion=str(opinion), row=str(row), text=text)
    return opinions, rows


def test_an_empty_chart_has_the_basic_rows() -> None:
    made = chart(Story().given())
    assert [row.topic for row in made.rows] == list(BASIC_ROWS)
    assert (made.wanted, made.complete, made.tie_break) == (2, False, TieBreak.NOT_NOW)


def test_it_is_done_when_all_is_filled_and_differences_are_marked() -> None:
    story = Story()
    _, rows = filled(story, "Surgery", "no surgery", "SURGERY ")
    assert story.why(StepId.COMPARE) == [WhyCode.ROWS_OPEN]
    for row in rows[:3]:
        story.edit(row, state="agreed")
    [open_row] = story.step(StepId.COMPARE).why
    assert dict(open_row.params) == {"count": 1, "what": "recovery"}
    story.wait(days=1)
    story.edit(rows[3], state="clarify", question="How  long?")
    assert story.step(StepId.COMPARE).done_at == story.now
    made = chart(story.given())
    assert [question_of(row) for row in made.to_clarify] == ["How long?"]
    fourth = story.enter(EntryKind.OPINION, doctor="Dr. 4")
    assert story.step(StepId.COMPARE).why[0].params == {"count": 4}
    story.wait(days=1).drop(fourth)
    assert story.step(StepId.COMPARE).done_at == story.now


def test_the_same_words_need_no_mark() -> None:
    story = Story()
    filled(story, "A nodule", "a  NODULE")
    assert story.step(StepId.COMPARE).done


def test_a_row_of_ones_own_is_filled_too_and_a_cell_tells_its_source() -> None:
    story = Story()
    opinions, _ = filled(story, "same", "same")
    row = story.enter(EntryKind.ROW, topic="Scars")
    story.enter(EntryKind.CELL, opinion=str(opinions[0]), row=str(row), text="small", record="7,8", page="3")
    assert story.why(StepId.COMPARE) == [WhyCode.CELLS_EMPTY]
    shown = chart(story.given()).rows[-1]
    assert (shown.topic, shown.basic, shown.empty) == ("Scars", False, 1)
    assert (shown.cells[0].text, shown.cells[0].record, shown.cells[0].page) == ("small", 7, 3)
    newer = story.enter(EntryKind.CELL, opinion=str(opinions[0]), row=str(row), text="none")
    assert chart(story.given()).rows[-1].cells[0].id == newer


def test_basic_rows_are_known_however_they_are_typed_and_come_once() -> None:
    story = Story()
    first = story.enter(EntryKind.ROW, topic="Risks")
    story.enter(EntryKind.ROW, topic="risks")
    made = chart(story.given())
    assert [(row.topic, row.id) for row in made.rows if row.id] == [("risks", first), ("risks", first + 1)]


def test_one_opinion_is_enough_where_there_is_no_first_doctor() -> None:
    story = Story().say({"first_opinion.none": "yes"})
    assert story.why(StepId.COMPARE) == [WhyCode.FEW_OPINIONS]
    filled(story, "A nodule")
    assert story.step(StepId.COMPARE).done


@pytest.mark.parametrize(
    ("radical", "stakes", "waiting", "deadline", "advice"),
    [
        ("yes", "yes", "no", None, TieBreak.THIRD_OPINION),
        ("yes", "yes", "no", "2026-03-05", TieBreak.THIRD_OPINION),
        ("yes", "yes", "no", "2026-03-01", TieBreak.NO_TIME),
        ("yes", "yes", "yes", None, TieBreak.NO_TIME),
        ("yes", "yes", None, None, TieBreak.NOT_NOW),
        ("yes", "no", "no", None, TieBreak.NOT_NOW),
        ("no", "yes", "no", None, TieBreak.NOT_NOW),
        (None, None, None, None, TieBreak.NOT_NOW),
    ],
)
def test_a_third_opinion_only_under_its_conditions(
    radical: str | None, stakes: str | None, waiting: str | None, deadline: str | None, advice: TieBreak
) -> None:
    said = {"radical": radical, "stakes": stakes, "waiting_hurts": waiting, "deadline": deadline}
    story = Story().say({f"compare.{name}": value for name, value in said.items() if value})
    assert chart(story.given()).tie_break is advice
