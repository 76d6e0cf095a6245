"""The question stays while records come and go, and only what holds is counted."""

from app.services.browsing import Row
from app.services.weekly_inbox import Choice, InboxItem, Why
from app.ui.reminders.turns import Turns
from models.records import DocumentType
from tests.models.second_opinion.made import record


def item(number: int, *whys: Why) -> InboxItem:
    return InboxItem(Row(record(number, DocumentType.UNKNOWN), "Anna"), whys[0], whys[1:])


A, B, C = item(1, Why.UNDATED), item(2, Why.UNREVIEWED), item(3, Why.HELD)


def test_what_comes_in_meanwhile_does_not_change_the_question() -> None:
    turns = Turns()
    assert turns.go_on([A, B]) is A
    assert turns.go_on([C, A, B]) is A
    turns.decide(Choice.FINE)
    assert turns.go_on([C, B]) is C
    assert turns.done() == {Choice.FINE: 1}


def test_what_is_taken_back_is_asked_about_at_once_and_not_counted_until_it_is_done_again() -> None:
    turns = Turns()
    turns.go_on([C, A, B])
    turns.decide(Choice.BIN)
    assert turns.go_on([A, B]) is A
    assert turns.go_on([C, A, B]) is C
    assert not turns.done()
    assert turns.go_on([A, B]) is A
    assert turns.done() == {Choice.BIN: 1}


def test_a_record_with_several_questions_is_asked_about_to_its_end() -> None:
    both, rest = item(1, Why.UNDATED, Why.UNREVIEWED), item(1, Why.UNREVIEWED)
    turns = Turns()
    assert turns.go_on([both, B]) is both
    turns.decide(Choice.DATE)
    assert turns.go_on([item(4, Why.UNDATED), rest, B]) is rest
    turns.decide(Choice.FINE)
    assert turns.go_on([B]) is B
    assert turns.done() == {Choice.DATE: 1, Choice.FINE: 1}


def test_what_vanishes_by_itself_is_passed_over_and_a_change_that_failed_is_not_counted() -> None:
    turns = Turns()
    turns.go_on([A, B])
    turns.decide(Choice.FINE)
    assert turns.go_on([A, B]) is A
    assert not turns.done()
    assert Turns().go_on([]) is None
    turns.decide(Choice.FINE)
    turns.failed()
    turns.go_on([B])
    assert not turns.done()
    assert turns.go_on([B]) is B
    turns.decide(Choice.LATER)
    assert turns.go_on([]) is None
    assert turns.taken_back([A, B])
    assert not turns.taken_back([A])
