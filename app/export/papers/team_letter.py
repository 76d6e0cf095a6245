"""Letters that tell both medical teams what the person decided."""

from dataclasses import dataclass

from app.export.lettering import Text, one_line
from app.export.papers.comparison import topic
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import bullets, closing, greeting, head, part
from app.export.papers.terms import Terms
from app.export.sheets import Block
from models.second_opinion import EntryKind

_ASKED = ("share", "reply", "followup")


@dataclass(frozen=True, slots=True)
class Team:
    """Whom the letter goes to, which other team is told of, and the key under which its opinion's date stands."""

    code: str
    mine: str
    other: str
    given_on: str


FIRST = Team("first", "first_opinion", "specialist", "first_opinion.date")
SECOND = Team("second", "specialist", "first_opinion", "visit.held")
_NAMES = {"first_opinion": "first_opinion.doctor", "specialist": "specialist.name"}


def letter(given: PaperInputs, terms: Terms, team: Team) -> list[Block]:
    """One page, unless the person wrote much."""
    name = given.given(_NAMES[team.mine])
    receiver = [name, *(given.given(f"{team.mine}.{part_}") for part_ in ("practice", "address"))]
    title = given.given("reason.diagnosis") or given.case.title
    return [
        *head(given, terms, receiver, terms.say("team_subject", title=one_line(title, 120))),
        greeting(terms, name, "dear"),
        Text(_intro(given, terms, team)),
        *_decision(given, terms),
        *_other(given, terms, team),
        *_open(given, terms),
        *_tasks(given, terms),
        closing(given, terms, *part(terms.say("team_ask"), *bullets(terms.say(f"team_ask_{key}") for key in _ASKED))),
    ]


def _intro(given: PaperInputs, terms: Terms, team: Team) -> str:
    on = terms.written_date(given.given(team.given_on))
    dated = terms.say("team_opinion_date", date=on) if on else ""
    return " ".join(filter(None, (terms.say(f"team_{team.code}_intro"), dated)))


def _decision(given: PaperInputs, terms: Terms) -> list[Block]:
    path = given.given("decide.path")
    said = terms.say(f"team_{path}") if path else terms.say("team_undecided")
    on = given.given("decide.on")
    when = terms.say("team_decided_on", date=terms.written_date(on)) if on and path else ""
    own = given.given("decide.words")
    first = Text(" ".join(filter(None, (said, when))))
    return part(terms.say("team_decided"), first, *([Text(own)] if own else []))


def _other(given: PaperInputs, terms: Terms, team: Team) -> list[Block]:
    """Who else gave an opinion, so that both teams can reach each other."""
    told = [given.given(_NAMES[team.other]), *(given.given(f"{team.other}.{key}") for key in ("practice", "phone"))]
    named = " · ".join(one_line(text, 120) for text in told if text)
    return part(terms.say("team_other_doctor"), Text(named)) if named else []


def _open(given: PaperInputs, terms: Terms) -> list[Block]:
    """The rows of the comparison that are not settled."""
    rows = [one.fields for one in given.of(EntryKind.ROW) if one.fields.get("state") == "clarify"]
    if not rows:
        return []
    named = [": ".join(filter(None, (topic(one["topic"], terms), one.get("question", "")))) for one in rows]
    blocks = [Text(terms.say("team_open_text")), *bullets(named), Text(terms.say("team_talk"))]
    return part(terms.say("team_open"), *blocks)


def _tasks(given: PaperInputs, terms: Terms) -> list[Block]:
    waiting = [one.fields for one in given.of(EntryKind.TASK) if not one.fields.get("done")]
    if not waiting:
        return []
    named = [
        " · ".join(filter(None, (one["what"], one.get("who", ""), terms.written_date(one.get("due", "")))))
        for one in waiting
    ]
    return part(terms.say("team_next"), *bullets(named))
