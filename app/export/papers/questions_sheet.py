"""The person's questions by rank, each with room to write the answer."""

from app.export.blocks import Row, Space, Together
from app.export.lettering import SMALL, STRONG, TITLE, Text
from app.export.papers.blocks import Field, Lines, RestOfPage
from app.export.papers.inputs import PaperInputs
from app.export.papers.terms import Terms
from app.export.sheets import WIDTH, Block

_ROOM = 3
_LONG = 240.0
_NUMBERED = (0.07, 0.93)


def sheet(given: PaperInputs, terms: Terms) -> list[Block]:
    """The most important question first; room for new ones at the end."""
    return [
        Text(terms.say("questions_title"), TITLE),
        *_whom(given, terms),
        Space(8),
        *asked(given, terms),
        RestOfPage(terms.say("questions_more"), 2),
    ]


def asked(given: PaperInputs, terms: Terms) -> list[Block]:
    """The questions, with lines below each."""
    if not given.questions:
        return [Text(terms.say("questions_none"))]
    rows = [
        Row((Text(f"{number}.", STRONG), Text(text)), _NUMBERED, ruled=False)
        for number, text in enumerate(given.questions, 1)
    ]
    made: list[Block] = [block for row in rows for block in (*_kept(row), Space(8))]
    return [Text(terms.say("questions_hint"), SMALL), Space(4), *made]


def _kept(row: Row) -> tuple[Block, ...]:
    """A question with its lines, on one page unless it is a long one."""
    room = Lines(_ROOM)
    return (Together((row, room)),) if row.height(WIDTH) < _LONG else (row, room)


def _whom(given: PaperInputs, terms: Terms) -> list[Block]:
    doctor = ", ".join(filter(None, (given.given("specialist.name"), given.given("specialist.practice"))))
    told = [
        ("name", given.person.name),
        ("questions_for", doctor),
        ("questions_when", terms.moment(given.given("appointment.when"))),
    ]
    return [Field(terms.say(key), value) for key, value in told if value]
