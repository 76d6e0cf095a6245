"""What to ask the insurer, with room to write down what was said, by whom and when."""

from app.export.blocks import Space, Together
from app.export.fonts import Hand
from app.export.lettering import CELL, HEADING, TITLE, Style, Text, one_line
from app.export.papers.blocks import Field, Lines, Ticks
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import printed
from app.export.papers.terms import Terms
from app.export.sheets import Block

_YES_NO = ("yes", "no", "unclear")
_ANSWERS = {"covered": ("yes", "partly", "no", "unclear")}
_ASKED = ("covered", "network", "gap", "referral", "required")
_QUESTION = Style(hand=Hand.BOLD, size=10.5, leading=14, after=1)
_LINE = 21.0


def sheet(given: PaperInputs, terms: Terms) -> list[Block]:
    """One page to have beside the telephone. What is known already stands there."""
    about = one_line(given.given("reason.diagnosis"), 150) or given.case.title
    blocks: list[Block] = [
        Text(terms.say("call_sheet_title"), TITLE),
        *_known(given, terms),
        Space(6),
        Text(terms.say("call_about", title=one_line(about, 150))),
        Space(2),
        Text(terms.say("call_questions"), HEADING),
        *(_asked(given, terms, key) for key in _ASKED),
        _cost(given, terms),
        Space(8),
        Together((Text(terms.say("call_statement"), HEADING), Lines(2, _LINE), Space(6), *_who(given, terms))),
        Space(8),
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


def _asked(given: PaperInputs, terms: Terms, key: str) -> Block:
    """One question with boxes to tick and a line for more."""
    answer = given.given(f"insurance.{key}")
    boxes = tuple((terms.say(one), one == answer) for one in _ANSWERS.get(key, _YES_NO))
    return Together((Text(terms.say(f"call_{key}"), _QUESTION), Ticks(boxes), Lines(1, _LINE), Space(7)))


def _cost(given: PaperInputs, terms: Terms) -> Block:
    question, cost = Text(terms.say("call_cost"), _QUESTION), given.given("insurance.cost")
    return Together((question, Text(cost, CELL) if cost else Lines(1, _LINE)))


def _who(given: PaperInputs, terms: Terms) -> list[Block]:
    said = (
        ("call_who", given.given("insurance.said_by")),
        ("call_when", terms.written_date(given.given("insurance.called"))),
        ("call_reference", given.given("insurance.reference")),
    )
    return [Field(terms.say(key), value) for key, value in said]
