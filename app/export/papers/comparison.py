"""The opinions side by side on sheets that lie across: what each says, what it rests on, and what is still open."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.export.blocks import Row, Space, Together
from app.export.lettering import CELL, CELL_HEAD, SMALL, STRONG, TITLE, Text, one_line
from app.export.papers.blocks import Table
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import bullets, part, printed
from app.export.papers.terms import Terms
from app.export.sheets import SIDE, Block
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.answers import numbers_of
from models.second_opinion.comparison import topic_of
from models.second_opinion.entries import BASIC_ROWS

_MOST = 4
"""Opinions beside each other on one sheet."""

_TOPIC, _STATE = 0.15, 0.15
_TO_WRITE = 18.0
_LITTLE = 200.0
_BOXES = "\N{BALLOT BOX} {agreed}\n\N{BALLOT BOX} {clarify}"


@dataclass(frozen=True, slots=True)
class _Opinion:
    """One column; ``number`` is None for one that nobody has given yet."""

    number: int | None
    title: str


def topic(text: str, terms: Terms) -> str:
    """What a row compares, in words."""
    name = topic_of({"topic": text})
    return terms.say(f"topic_{name}") if name in BASIC_ROWS else one_line(name, 200)


def chart(given: PaperInputs, terms: Terms, *, title: str = "") -> list[Block]:
    """The table, in parts where there are more opinions than fit, then the open questions."""
    opinions, rows = _opinions(given, terms), _rows(given)
    groups = _groups(opinions)
    blocks: list[Block] = [Text(title or terms.say("comparison_title"), TITLE)]
    blocks.append(Text(" · ".join((one_line(given.person.name, 80), one_line(given.case.title, 120))), SMALL))
    for number, group in enumerate(groups, 1):
        if number > 1:
            blocks += [Space(12), Text(terms.say("comparison_rest", part=number, parts=len(groups)), STRONG)]
        blocks += [Space(4), _table(given, terms, group, rows)]
    return [*blocks, Space(12), *_questions(given, terms)]


def sheet(given: PaperInputs, terms: Terms) -> list[Block]:
    """The chart by itself."""
    return printed(given, terms, chart(given, terms))


def _opinions(given: PaperInputs, terms: Terms) -> list[_Opinion]:
    """The opinions entered, oldest first; as many columns as make a comparison, empty ones to write in."""
    made = [_Opinion(one.id, _named(one, terms)) for one in given.of(EntryKind.OPINION)]
    empty = [_Opinion(None, terms.say(f"comparison_{which}")) for which in ("first", "second")]
    least = 1 if given.given("first_opinion.none") == "yes" else 2
    return [*made, *empty[len(made) : least]]


def _named(opinion: CaseEntry, terms: Terms) -> str:
    said = [opinion.fields.get(name, "") for name in ("doctor", "practice")]
    return "\n".join(one_line(text, 90) for text in (*said, terms.written_date(opinion.fields.get("date", ""))) if text)


def _rows(given: PaperInputs) -> list[CaseEntry | str]:
    """The rows that every comparison has, then the person's own; a word where a row was not begun."""
    made = given.of(EntryKind.ROW)
    begun = {topic_of(one.fields): one for one in reversed(made)}
    basic: list[CaseEntry | str] = [begun.get(name, name) for name in BASIC_ROWS]
    return [*basic, *(one for one in made if one not in basic)]


def _groups(opinions: Sequence[_Opinion]) -> list[Sequence[_Opinion]]:
    """As few parts as possible, of much the same size."""
    parts = -(-len(opinions) // _MOST)
    ends = [round(len(opinions) * number / parts) for number in range(parts + 1)]
    return [opinions[first:last] for first, last in pairwise(ends)]


def _table(given: PaperInputs, terms: Terms, group: Sequence[_Opinion], rows: Sequence[CaseEntry | str]) -> Table:
    shares = (_TOPIC, *((1 - _TOPIC - _STATE) / len(group) for _ in group), _STATE)
    head = (terms.say("comparison_topic"), *(one.title for one in group), terms.say("comparison_state"))
    cells = {(one.fields.get("opinion"), one.fields.get("row")): one for one in given.of(EntryKind.CELL)}
    made = [_row(given, terms, group, row, cells, shares) for row in rows]
    return Table(Row(tuple(Text(text, CELL_HEAD) for text in head), shares, ruled=False), tuple(made), columns=True)


def _row(
    given: PaperInputs,
    terms: Terms,
    group: Sequence[_Opinion],
    row: CaseEntry | str,
    cells: dict[tuple[str | None, str | None], CaseEntry],
    shares: tuple[float, ...],
) -> Row:
    name, number = (row, "") if isinstance(row, str) else (row.fields.get("topic", ""), str(row.id))
    said = [_said(given, terms, cells.get((str(one.number), number))) for one in group]
    texts = (topic(name, terms), *said, _state("" if isinstance(row, str) else row.fields.get("state", ""), terms))
    return Row(tuple(Text(text, CELL) for text in texts), shares, pad=5.0 if any(said) else _TO_WRITE)


def _said(given: PaperInputs, terms: Terms, cell: CaseEntry | None) -> str:
    """What an opinion says, and the record and page it rests on."""
    if cell is None:
        return ""
    numbers = numbers_of(cell.fields.get("record", ""))
    titles = "; ".join(one_line(given.record(one) or terms.say("comparison_record_gone"), 90) for one in numbers)
    page = cell.fields.get("page", "")
    numbered = "comparison_source_slice" if given.pictured.intersection(numbers) else "comparison_source_page"
    key = numbered if page else "comparison_source"
    source = terms.say(key, title=titles, page=page) if titles else ""
    return "\n".join(filter(None, (cell.fields.get("text", ""), source)))


def _state(state: str, terms: Terms) -> str:
    """In words, or boxes to tick with a pen."""
    if state:
        return terms.say(f"comparison_{state}")
    return _BOXES.format(agreed=terms.say("comparison_agreed"), clarify=terms.say("comparison_clarify"))


def _questions(given: PaperInputs, terms: Terms) -> list[Block]:
    """What follows from the rows that are not agreed."""
    rows = [one.fields for one in given.of(EntryKind.ROW) if one.fields.get("state") != "agreed"]
    asked = [
        f"{topic(one['topic'], terms)}: {one.get('question') or terms.say('comparison_clarify')}"
        for one in rows
        if one.get("question") or one.get("state")
    ]
    said = bullets(asked) if asked else [Text(terms.say("comparison_open_none"))]
    blocks = part(terms.say("comparison_open"), *said)
    together = Together(tuple(blocks))
    return [together] if together.height(given.page.across[0] - 2 * SIDE) < _LITTLE else blocks
