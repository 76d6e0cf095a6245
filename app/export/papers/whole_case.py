"""The whole case as one PDF: steps, answers, letters, doctors, opinions, decision, and what was written down when."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from app.export.blocks import Row, Space, Together
from app.export.lettering import CELL, CELL_HEAD, HEADING, SMALL, STRONG, TITLE, Text, one_line
from app.export.papers.blocks import Chapter, Field, Table, table
from app.export.papers.comparison import topic
from app.export.papers.inputs import DueLine, PaperInputs, StepLine
from app.export.papers.terms import Terms
from app.export.sheets import Block
from models.records import CaseEntry
from models.second_opinion import FIELDS, KEYS, EntryKind, StepId
from models.second_opinion.case import known_key
from models.second_opinion.entries import NEEDED, STEP_OF
from models.second_opinion.log import QUESTION, Logged, logged, rule_of
from models.second_opinion.steps import STEP_KEYS

_ANSWER = (0.34, 0.66)
_STEP = (0.27, 0.25, 0.48)
_LOG = (0.22, 0.33, 0.45)
_SHORT = 220
_IN_CHART = (EntryKind.OPINION, EntryKind.ROW, EntryKind.CELL)
_COLUMNS: Mapping[EntryKind, Mapping[str, float]] = {
    EntryKind.REQUEST: {"clinic": 0.24, "what": 0.31, "sent": 0.15, "chased": 0.15, "received": 0.15},
    EntryKind.TASK: {"what": 0.46, "who": 0.2, "due": 0.17, "done": 0.17},
}
"""The kinds that stand in a table: its columns and their parts of the width. What else is known stands below."""

_TITLE = 100


def chapters(given: PaperInputs, terms: Terms) -> Iterator[tuple[str, str, list[Block]]]:
    """Each chapter: its key, its title and its blocks, the title not among them. The comparison has its own sheets."""
    yield "steps", terms.say("whole_steps"), [_steps(given, terms)]
    yield "due", terms.say("whole_deadlines"), _due(given, terms)
    for line in given.steps:
        yield str(line.step), line.title, [*_standing(line, terms), *_step(given, terms, line.step)]
    yield "log", terms.say("whole_log"), [_log(given, terms)]


def front(given: PaperInputs, terms: Terms) -> list[Block]:
    """Title and whose case it is."""
    person = given.person
    facts = [
        ("name", person.name),
        ("born", terms.date(person.born) if person.born else ""),
        ("whole_opened", terms.day(given.opened.date())),
        ("whole_printed", terms.day(given.today)),
    ]
    return [
        Text(terms.say("whole_title"), TITLE),
        Text(given.case.title, replace(STRONG, size=13, leading=18)),
        Space(4),
        *(Field(terms.say(key), value) for key, value in facts if value),
        Space(10),
        Text(terms.say("whole_contents"), HEADING),
    ]


def headed(key: str, title: str, blocks: Sequence[Block]) -> list[Block]:
    """A chapter with its heading, which never stands alone at the foot of a page."""
    return [Together((Chapter(title, key), Text(title, HEADING), *blocks[:2])), *blocks[2:], Space(14)]


def _steps(given: PaperInputs, terms: Terms) -> Table:
    head = (terms.say("whole_step"), terms.say("whole_state"), terms.say("whole_missing"))
    rows = [(line.title, _state(line, terms), "\n".join(line.reasons)) for line in given.steps]
    return table(head, rows, _STEP)


def _state(line: StepLine, terms: Terms) -> str:
    if line.done:
        return terms.say("whole_done_on", date=terms.day(line.done_on)) if line.done_on else terms.say("whole_done")
    if line.reopened:
        return terms.say("whole_reopened")
    return terms.say("whole_begun" if line.begun else "whole_open")


def _standing(line: StepLine, terms: Terms) -> list[Block]:
    return [Text(_state(line, terms), SMALL)]


def _due(given: PaperInputs, terms: Terms) -> list[Block]:
    if not given.due:
        return [Text(terms.say("whole_none"))]
    rows = [(terms.day(one.day), one.text, _due_state(terms, one)) for one in given.due]
    return [Row(tuple(Text(text, CELL) for text in row), (0.2, 0.62, 0.18)) for row in rows]


def _due_state(terms: Terms, due: DueLine) -> str:
    if due.done:
        return terms.say("whole_done")
    return terms.say("whole_overdue") if due.overdue else ""


def _step(given: PaperInputs, terms: Terms, step: StepId) -> list[Block]:
    """What was answered and entered for a step."""
    blocks: list[Block] = [_answer(given, terms, key) for key in STEP_KEYS[step] if given.given(key)]
    if step is StepId.QUESTIONS:
        blocks += _questions(given, terms)
    for kind in EntryKind:
        if STEP_OF[kind] is step and kind not in _IN_CHART:
            blocks += _entries(given, terms, kind)
    if step is StepId.COMPARE and has_chart(given):
        return [*blocks, Text(terms.say("whole_chart"))]
    return blocks or ([] if step is StepId.HABIT else [Text(terms.say("whole_not_answered"))])


def has_chart(given: PaperInputs) -> bool:
    """True when there is something to compare."""
    return bool(given.of(EntryKind.OPINION) or given.of(EntryKind.ROW))


def _answer(given: PaperInputs, terms: Terms, key: str) -> Row:
    text = terms.value(key, KEYS[key], given.given(key), lambda number: _title(given, terms, number))
    return Row((Text(terms.label(key), CELL_HEAD), Text(text, CELL)), _ANSWER)


def _title(given: PaperInputs, terms: Terms, number: int) -> str:
    return one_line(given.record(number) or terms.say("comparison_record_gone"), 120)


def _questions(given: PaperInputs, terms: Terms) -> list[Block]:
    rows = [
        Row((Text(f"{number}.", CELL), Text(text, CELL)), (0.06, 0.94))
        for number, text in enumerate(given.questions, 1)
    ]
    return [Together((Space(6), Text(terms.say("whole_questions"), STRONG), rows[0])), *rows[1:]] if rows else []


def _entries(given: PaperInputs, terms: Terms, kind: EntryKind) -> list[Block]:
    """The entries of a kind: the table of the kinds that have one, then whatever else is known of each."""
    entries, columns = given.of(kind), _COLUMNS.get(kind, {})
    blocks: list[Block] = []
    if entries and columns:
        head = [terms.label(f"{kind}.{name}") for name in columns]
        rows = [[_field(given, terms, kind, name, one.fields.get(name, "")) for name in columns] for one in entries]
        blocks += [Space(6), table(head, rows, tuple(columns.values()))]
    for entry in entries:
        name = NEEDED[kind][0]
        whole = _field(given, terms, kind, name, entry.fields.get(name, ""))
        facts = _facts(given, terms, entry, (*columns, name) if len(whole) <= _TITLE else columns)
        if facts or not columns:
            title = _named(terms.kind(kind), whole)
            blocks += [Together((Space(8), Text(title, STRONG), *facts[:1])), *facts[1:]]
    return blocks


def _facts(given: PaperInputs, terms: Terms, entry: CaseEntry, shown: Collection[str]) -> list[Row]:
    kind = EntryKind(entry.kind)
    return [
        Row(
            (Text(terms.label(f"{kind}.{name}"), CELL_HEAD), Text(_field(given, terms, kind, name, text), CELL)),
            _ANSWER,
        )
        for name, text in entry.fields.items()
        if name in FIELDS[kind] and name not in shown
    ]


def _field(given: PaperInputs, terms: Terms, kind: EntryKind, name: str, text: str) -> str:
    if (kind, name) == (EntryKind.ROW, "topic"):
        return topic(text, terms)
    if (kind, name) == (EntryKind.REQUEST, "rule"):
        return "; ".join(given.titles.get(one, one) for one in text.split(","))
    return terms.value(f"{kind}.{name}", FIELDS[kind][name], text, lambda number: _title(given, terms, number))


def _log(given: PaperInputs, terms: Terms) -> Block:
    """Every line of the case's log, in the order in which it was written."""
    if not given.events:
        return Text(terms.say("nothing"))
    head = (terms.say("whole_log_when"), terms.say("whole_log_what"), terms.say("whole_log_value"))
    return table(head, [(terms.at(one.at), *_event(given, terms, one)) for one in logged(given.events)], _LOG)


def _event(given: PaperInputs, terms: Terms, one: Logged) -> tuple[str, str]:
    """What a line of the log is about, and what was written."""
    back = terms.say("whole_log_taken_back") if one.gone else ""
    if one.kind in tuple(EntryKind):
        return _called(given, terms, one), back or _changes(given, terms, one)
    if one.kind == QUESTION:
        what = terms.say("whole_log_question")
        return (_named(what, one.before), back) if one.gone else (what, one_line(one.text, _SHORT))
    rule, known = rule_of(one.subject), known_key(one.subject)
    what = terms.label(one.subject, given.titles.get(rule, ""))
    if one.gone or known is None:
        return what, back or one_line(one.text, _SHORT)
    text = terms.value(one.subject, known, one.text, lambda number: _title(given, terms, number))
    return what, one_line(text, _SHORT)


def _called(given: PaperInputs, terms: Terms, one: Logged) -> str:
    """An entry by its kind and name, a cell by its doctor and topic."""
    kind = EntryKind(one.kind)
    doctor, compared = one.about
    if kind is EntryKind.CELL:
        name = ", ".join(filter(None, (doctor, topic(compared, terms))))
    else:
        needed = NEEDED[kind][0]
        name = _field(given, terms, kind, needed, one.fields.get(needed, ""))
    return _named(terms.kind(kind), name)


def _changes(given: PaperInputs, terms: Terms, one: Logged) -> str:
    """What of an entry became different, short."""
    kind = EntryKind(one.kind)
    back = terms.say("whole_log_taken_back")
    said = [
        f"{terms.label(f'{kind}.{name}').rstrip('?')}: {_field(given, terms, kind, name, text) if text else back}"
        for name, text in one.changed.items()
        if name in FIELDS[kind] and name not in NEEDED[kind]
    ]
    return one_line("; ".join(said), _SHORT)


def _named(what: str, name: str) -> str:
    return f"{what}: {one_line(name, _TITLE)}" if name else what
