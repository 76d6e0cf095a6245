"""Letters that ask a clinic for the person's records, and ask again, naming the law that gives the right to them.

HIPAA: 45 CFR 164.524 (b)(2) time, (c)(2) form, (c)(4) fee, (d) denial. GDPR: Art. 15 (1), (3) and Art. 12 (3) to (5).
"""

from app.export.blocks import Space
from app.export.lettering import BODY, Text, one_line
from app.export.papers.blocks import Field, Lines
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import address, bullets, closing, contact, greeting, head
from app.export.papers.terms import Terms
from app.export.sheets import Block
from models.dates import PartialDate
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.requests import Stage, request_state
from models.second_opinion.steps import DEFAULT_WINDOW

EVERYTHING = "everything"
_NEUTRAL = "neutral"
_LENT = ("slides", "blocks")


def letter(given: PaperInputs, terms: Terms, request: CaseEntry) -> list[Block]:
    """One page to one clinic, unless much is asked for in detail."""
    fields = request.fields
    law = fields.get("law", _NEUTRAL)
    return [
        *_begun(given, terms, request, "request_subject"),
        Text(terms.say("request_who")),
        *_identity(given, terms),
        *_asked(given, terms, fields),
        *_lent(given, terms, fields.get("clinic", "")),
        Text(terms.say("request_format")),
        *_where_to(given, terms),
        Text(terms.say(f"request_{law}")),
        closing(given, terms, Text(f"{terms.say('request_why')} {terms.say('request_identity')}")),
    ]


def reminder(given: PaperInputs, terms: Terms, request: CaseEntry) -> list[Block]:
    """A letter that asks again for what was asked in ``request``, with the day until which the clinic has time."""
    fields, state = request.fields, request_state(request.fields, given.today)
    said = terms.say("reminder_sent", sent=terms.written_date(fields.get("sent", "")))
    if state.due is not None:
        key = "reminder_over" if state.stage is Stage.OVERDUE else "reminder_due"
        said = f"{said} {terms.say(key, due=terms.day(state.due))}"
    law = [Text(terms.say(f"reminder_{fields['law']}"))] if fields.get("law", _NEUTRAL) != _NEUTRAL else []
    return [
        *_begun(given, terms, request, "reminder_subject"),
        Text(said),
        Text(terms.say("reminder_who")),
        *_identity(given, terms),
        *_asked(given, terms, fields),
        *_where_to(given, terms),
        *law,
        closing(given, terms, Text(terms.say("reminder_please"))),
    ]


def _begun(given: PaperInputs, terms: Terms, request: CaseEntry, subject: str) -> list[Block]:
    receiver = [request.fields.get(name, "") for name in ("clinic", "address", "contact")]
    return [*head(given, terms, receiver, terms.say(subject)), greeting(terms, "")]


def _identity(given: PaperInputs, terms: Terms) -> list[Block]:
    person = given.person
    names = [person.name, *person.other_names]
    lines = [(terms.say("name"), ", ".join(one_line(name, 80) for name in names))]
    lines += [(terms.say("born"), terms.date(person.born) if person.born else "")]
    return [*(Field(label, value) for label, value in lines), Space(6)]


def _asked(given: PaperInputs, terms: Terms, fields: dict[str, str]) -> list[Block]:
    """What is asked for, and for which time."""
    asked = [one for one in fields.get("what", "").split(",") if one]
    if EVERYTHING in asked or not asked:
        blocks: list[Block] = [Text(terms.say("request_all"))]
    else:
        blocks = [Text(terms.say("request_ask")), *bullets(terms.say(f"request_{one}") for one in asked)]
    if fields.get("details"):
        return [*blocks, Text(f"{terms.say('request_details')}\n{fields['details']}", BODY)]
    if EVERYTHING in asked or not asked:
        return blocks
    return [*blocks, Text(terms.say("request_period", since=terms.date(_since(given))))]


def _since(given: PaperInputs) -> PartialDate:
    """The month in which the time begins that the package covers."""
    months = int(given.given("package.months") or DEFAULT_WINDOW)
    ahead = given.today.year * 12 + given.today.month - 1 - months
    return PartialDate(ahead // 12, ahead % 12 + 1)


def _lent(given: PaperInputs, terms: Terms, clinic: str) -> list[Block]:
    """Slides and blocks that this clinic keeps and has not sent."""
    these = [
        one.fields
        for one in given.of(EntryKind.PHYSICAL)
        if one.fields.get("thing") in _LENT
        and not (one.fields.get("sent") or one.fields.get("arrived"))
        and _same(one.fields.get("clinic", ""), clinic)
    ]
    if not these:
        return []
    named = [
        ", ".join(filter(None, (terms.choice("physical.thing", one["thing"]), one.get("label", "")))) for one in these
    ]
    return [Text(terms.say("request_lend")), *bullets(named)]


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _where_to(given: PaperInputs, terms: Terms) -> list[Block]:
    """Where the records go: the person's address, else how to ask for it, else room to write it."""
    place, ways = address(given), contact(given, terms)
    if place:
        return [Text(f"{terms.say('request_send_to')} {one_line(', '.join([given.person.name, *place]), 400)}")]
    if ways:
        return [Text(f"{terms.say('request_send_contact')} {one_line(', '.join(ways))}")]
    return [Text(terms.say("request_send_to")), Lines(2), Space(6)]
