"""What to ask the insurer, with room to write down what was said, by whom and when."""

from app.export.blocks import Space, Together
from app.export.fonts import Hand
from app.export.lettering import CELL, HEADING, TITLE, Style, Text, one_line
from app.export.page_sizes import PageSize
from app.export.papers.blocks import Field, Lines, Ticks
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import printed
from app.export.papers.terms import Terms
from app.export.sheets import Block

_YES_NO = ("yes", "no", "unclear")
_ANSWERS = {"covered": ("yes", "partly", "no", "unclear")}
_ASKED = ("covered", "network", "gap", "referral", "required")
_QUESTION = Style(hand=Hand.BOLD, size=10.5, leading=14, after=1)
_LINE, _GAP = 21.0, 7.0
_LOW_LINE, _LOW_GAP = 18.0, 3.0
"""On a lower sheet than A4, so that everything still stands on one."""


def sheet(given: PaperInputs, terms: Terms) -> list[Block]:
    """One page to have beside the telephone. What is known already stands there."""
    about = one_line(given.given("reason.diagnosis"), 150) or given.case.title
    line, gap = (_LOW_LINE, _LOW_GAP) if given.page is PageSize.LETTER else (_LINE, _GAP)
    blocks: list[Block] = [
        Text(terms.say("call_sheet_title"), TITLE),
        *_known(given, terms),
        Space(6),
        Text(terms.say("call_about", title=one_line(about, 150))),
        Space(2),
        Text(terms.say("call_questions"), HEADING),
        *(Together((*_asked(given, terms, key), Lines(1, line), Space(gap))) for key in _ASKED),
        _cost(given, terms, line),
        Space(gap),
        Together((Text(terms.say("call_statement"), HEADING), Lines(2, line), Space(6), *_who(given, terms))),
        Space(gap),
        Text(terms.say("call_written")),
    ]
    return printed(given, terms, blocks)


def _known(given: PaperInputs, terms: Terms) -> list[Block]:
    born = terms.date(given.person.born) if given.person.born else ""
    return [
        Field(terms.say("name"), f"{given.person.name}" + (f", {terms.say('born')}: {born}" if born else "")),
        *(Field(terms.say(f"call_{key}"), given.given(f"insurance.{name}")) for key, name in _INSURER),
    ]


_INSURER = (("insurer", "company"), ("phone", "phone"), ("member", "member"))


def _asked(given: PaperInputs, terms: Terms, key: str) -> tuple[Block, ...]:
    """One question with boxes to tick."""
    answer = given.given(f"insurance.{key}")
    boxes = tuple((terms.say(one), one == answer) for one in _ANSWERS.get(key, _YES_NO))
    return Text(terms.say(f"call_{key}"), _QUESTION), Ticks(boxes)


def _cost(given: PaperInputs, terms: Terms, line: float) -> Block:
    question, cost = Text(terms.say("call_cost"), _QUESTION), given.given("insurance.cost")
    return Together((question, Text(cost, CELL) if cost else Lines(1, line)))


def _who(given: PaperInputs, terms: Terms) -> list[Block]:
    said = (
        ("call_who", given.given("insurance.said_by")),
        ("call_when", terms.written_date(given.given("insurance.called"))),
        ("call_reference", given.given("insurance.reference")),
    )
    return [Field(terms.say(key), value) for key, value in said]
