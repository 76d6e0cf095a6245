"""A case in words, as the commands print it."""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.cli.naming import as_typed
from app.cli.output import day, one_line, say

if TYPE_CHECKING:
    from app.services.journey import CaseState
    from app.services.journey_words import JourneyWords
    from models.records import CaseEntry
    from models.second_opinion.journey import StepState

LANGUAGE = "en"


def said() -> "JourneyWords":
    """The words of the journey as the command line speaks them."""
    from app.services.journey_words import words

    return words(LANGUAGE)


def reason(step: "StepState") -> str:
    """Why a step is not done; "" when it is."""
    return " ".join(said().reason(why) for why in step.why)


def print_case(state: "CaseState") -> None:
    """Everything of a case: how urgent it is, its steps, the next one, and what was answered and entered."""
    say(f"Case {state.case.id}: {one_line(state.case.title)}, for {one_line(state.person.name)}")
    print_urgency(state)
    words = said()
    for one in state.steps:
        when = f"done on {day(one.done_at)}" if one.done_at else "done"
        say(f"  {'✓' if one.done else '·'} {words.step(one.step).title}: {when if one.done else reason(one)}", hang=4)
    say("Everything is done." if state.next is None else f"Next: {words.step(state.next).title}")
    titles = titles_of(state)
    for key, value in state.case.answers.items():
        say(f"  {_key(key, titles)} = {one_line(value)}", hang=4)
    for number, question in enumerate(state.questions, 1):
        say(f"  Question {number} (number {question.id}): {one_line(question.text)}", hang=4)
    for entry in state.entries:
        say(f"  {entry_line(entry)}", hang=4)


def print_urgency(state: "CaseState") -> None:
    """The urgent note, as long as what was done is not written down; how much time there is, and to answer again."""
    words = said()
    if state.urgency.urgent:
        for code in ("title", "call", "emergency", "do_not_wait"):
            say(f"! {words.safety(code)}", hang=2)
        for frame in state.urgency.frames:
            say(f"! {words.timeframe(frame.code)}", hang=2)
        say(as_typed("! Write down what you did: carebinder case set safety.done TEXT"), hang=2)
    elif state.urgency.flags:
        say(words.safety("recorded"))
    if state.urgency.ask_again:
        say(words.safety("again"))
        say(as_typed("If nothing has changed: carebinder case unchanged"))


def entry_line(entry: "CaseEntry") -> str:
    """An entry as one line: its kind, its number and its fields."""
    return f"{entry.kind} {entry.id}: {_listed(entry.fields.items())}"


def titles_of(state: "CaseState") -> Mapping[str, str]:
    """What the points of a list of the person's own are called, by rule."""
    from models.second_opinion.own_lists import OWN

    return {one.rule: one.title for one in state.given.findings if one.rule.startswith(OWN)}


def logged(subject: str, value: str | None, titles: Mapping[str, str]) -> str:
    """What a line of the log says: a key with its answer, or an entry with its fields."""
    if value is None:
        return f"{_key(subject, titles)}: taken back"
    if "." not in subject and value.startswith("{"):
        return f"{subject}: {_listed(json.loads(value).items())}"
    return f"{_key(subject, titles)} = {one_line(value)}"


def _key(subject: str, titles: Mapping[str, str]) -> str:
    """A key, with the words of the point of one's own that it is of."""
    title = titles.get(subject.partition(".")[2], "")
    return f"{subject} ({one_line(title)})" if title else subject


def _listed(fields: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{name} = {one_line(value)}" for name, value in fields)
