"""A note to hand to the current doctor: what the person asks for, with room for the answer."""

from app.export.blocks import Space
from app.export.lettering import Text, one_line
from app.export.papers.blocks import Lines, RestOfPage, Tick
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import bullets, greeting, head, part
from app.export.papers.terms import Terms
from app.export.sheets import Block

_ASKED = ("support", "records", "talk", "time")


def note(given: PaperInputs, terms: Terms) -> list[Block]:
    """One page, unless the person wrote much."""
    receiver = [given.given(f"first_opinion.{name}") for name in ("doctor", "practice", "address")]
    return [
        *head(given, terms, receiver, terms.say("doctor_note_title")),
        greeting(terms, given.given("first_opinion.doctor"), "dear_doctor"),
        Text(terms.say("doctor_note_intro")),
        *_about(given, terms),
        *_reasons(given, terms),
        *_asked(given, terms),
        Space(6),
        Text(f"{terms.say('thanks')} {one_line(given.person.name, 80)}"),
        Space(6),
        RestOfPage(terms.say("doctor_note_answer"), 3),
    ]


def _about(given: PaperInputs, terms: Terms) -> list[Block]:
    told = [
        ("doctor_note_about", given.given("reason.diagnosis") or given.case.title),
        ("doctor_note_plan", given.given("first_opinion.treatment")),
    ]
    return [block for key, text in told if text for block in part(terms.say(key), Text(text))]


def _reasons(given: PaperInputs, terms: Terms) -> list[Block]:
    chosen = [terms.choice("reason.kinds", one) for one in given.given("reason.kinds").split(",") if one]
    return part(terms.say("doctor_note_why"), *bullets(chosen)) if chosen else []


def _asked(given: PaperInputs, terms: Terms) -> list[Block]:
    """A list to tick; the referral only where it matters or is not known."""
    asked = [*_ASKED] if given.given("insurance.referral") == "no" else [*_ASKED, "referral"]
    ticks: list[Block] = []
    for one in asked:
        ticks.append(Tick(terms.say(f"doctor_note_ask_{one}")))
        if one == "time":
            ticks.append(Lines(1))
    return part(terms.say("doctor_note_ask"), *ticks)
