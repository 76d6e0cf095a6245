"""What to take into the visit: what to tell, what not to forget, and a page for the companion's notes."""

from app.export.blocks import Space, Together
from app.export.lettering import CELL_HEAD, HEADING, TITLE, Text
from app.export.page_sizes import PageSize
from app.export.papers.blocks import GAP, LOW_GAP, Field, Lines, RestOfPage, Tick
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import printed
from app.export.papers.terms import Terms
from app.export.sheets import Block

_TOLD = ("understanding", "symptoms", "since", "worse", "effect", "goals", "barriers")
_LONG = ("understanding", "symptoms", "goals")
_ASKED = ("record", "plain", "report", "tests", "call")
_NOTES = (("said", 9), ("tests", 5), ("next", 5))
"""Lines to write on; one fewer on a lower sheet than A4, so that everything still stands on one."""


def sheet(given: PaperInputs, terms: Terms) -> list[Block]:
    """The person's page or pages."""
    blocks: list[Block] = [
        Text(terms.say("visit_title"), TITLE),
        *_facts(given, terms),
        Space(8),
        Text(terms.say("visit_tell"), HEADING),
        *(block for key in _TOLD for block in _told(given, terms, key)),
        Together((Text(terms.say("visit_ask"), HEADING), *(Tick(terms.say(f"visit_ask_{key}")) for key in _ASKED))),
    ]
    return printed(given, terms, blocks)


def notes(given: PaperInputs, terms: Terms) -> list[Block]:
    """The companion's page."""
    companion = given.given("appointment.companion")
    blocks: list[Block] = [Text(terms.say("visit_notes"), TITLE), Field(terms.say("visit_companion"), companion)]
    fewer = 1 if given.page is PageSize.LETTER else 0
    for key, most in _NOTES:
        count = most - fewer
        blocks += [Space(8), Together((Text(terms.say(f"visit_notes_{key}"), HEADING), Lines(count)))]
    return [*blocks, Space(8), RestOfPage(terms.say("visit_notes_words"), 3)]


def _facts(given: PaperInputs, terms: Terms) -> list[Block]:
    doctor = ", ".join(filter(None, (given.given("specialist.name"), given.given("specialist.practice"))))
    kind = given.given("appointment.kind")
    told = [
        ("questions_for", doctor),
        ("questions_when", terms.moment(given.given("appointment.when"))),
        ("visit_kind", terms.choice("appointment.kind", kind) if kind else ""),
        ("visit_place", given.given("appointment.place") or given.given("specialist.address")),
        ("visit_companion", given.given("appointment.companion")),
    ]
    return [Field(terms.say("name"), given.person.name), *(Field(terms.say(key), value) for key, value in told)]


def _told(given: PaperInputs, terms: Terms, key: str) -> list[Block]:
    """One thing to tell: what the person wrote, or a line to write on."""
    text = given.given(f"tell.{key}")
    gap = LOW_GAP if given.page is PageSize.LETTER else GAP
    said: Block = Text(text) if text else Lines(2 if key in _LONG else 1, gap)
    return [Together((Text(terms.say(f"visit_{key}"), CELL_HEAD), said)), Space(3)]
