"""The binder's pages in the person's own words: the letter, diagnosis and history, the questions."""

from collections.abc import Mapping
from datetime import date, datetime

from app.export.blocks import Row, Space, Together
from app.export.case_facts import CaseFacts, facts
from app.export.inputs import PackageInputs, Variant
from app.export.lettering import BODY, CELL, CELL_HEAD, HEADING, SMALL, STRONG, TITLE, Style, Text, one_line
from app.export.package_words import Words
from app.export.sheets import Block
from models.dates import PartialDate

FEW_QUESTIONS = 5
LETTER_FINDINGS = 8
_LABEL = (0.22, 0.78)


def part(title: str, text: str, style: Style = BODY) -> Block:
    """A heading with its text; they begin on one page."""
    return Together((Text(title, HEADING), Text(text, style)))


def fact(label: str, value: str) -> Row:
    """A labelled value on a line of its own."""
    return Row((Text(label, CELL_HEAD), Text(one_line(value), CELL, base=0)), _LABEL, ruled=False, pad=1.5)


def letter(inputs: PackageInputs, words: Words, pages: Mapping[str, int]) -> list[Block]:
    """To the specialist, from the person: what is asked, what is here, what is missing and why."""
    known = facts(inputs)
    asking = words.say("asking", title=one_line(inputs.case_title)) if inputs.case_title else None
    greeting = words.say("dear_named", name=one_line(known.receiver)) if known.receiver else words.say("dear")
    blocks: list[Block] = [
        Text(words.say("letter_title" if asking else "records_title"), TITLE),
        *_addresses(inputs, words, known),
        Space(8),
        Text(greeting),
        Text(asking or words.say("asking_plain")),
    ]
    if known.diagnosis:
        blocks.append(part(words.say("own_words"), known.diagnosis))
    if known.reasons:
        blocks.append(part(words.say("reasons"), reasons(known, words)))
    blocks += [part(words.say(key), text) for key, text in told(known, words)]
    blocks += _few_questions(inputs, words, pages)
    blocks += [part(words.say("inside"), _inside(inputs, words, pages)), *_lacking(inputs, words, pages), Space(6)]
    closing = (Text(words.say("thanks")), Text(one_line(inputs.person.name), STRONG, base=0))
    return [*blocks, Together((*closing, Space(6), *_small_print(inputs, words)))]


def _addresses(inputs: PackageInputs, words: Words, known: CaseFacts) -> list[Block]:
    person = inputs.person
    lines = [
        (words.say("to"), ", ".join(part for part in (known.receiver, known.receiver_place) if part)),
        (words.say("from"), person.name),
        (words.say("contact"), known.contact),
        (words.say("born"), words.date(person.born) if person.born else ""),
        (words.say("sex"), words.say(f"sex_{person.sex.value}") if person.sex else ""),
        (words.say("appointment"), moment(known.appointment, words) if known.appointment else ""),
        (words.say("date"), day(inputs.made.date(), words)),
        (words.say("package"), ", ".join(version(inputs, words))),
    ]
    return [fact(label, value) for label, value in lines if value]


def version(inputs: PackageInputs, words: Words) -> list[str]:
    """Which version it is, and which one it replaces or adds to."""
    told = [words.say("version", version=inputs.version)]
    if inputs.adds_to is not None:
        told.append(words.say("adds_to", version=inputs.adds_to))
    elif inputs.supersedes is not None:
        told.append(words.say("supersedes", version=inputs.supersedes))
    return told


def moment(when: datetime, words: Words) -> str:
    """Day, time of day and time zone."""
    zone = str(when.tzinfo).replace("_", " ")
    return f"{day(when.date(), words)}, {when:%H:%M} ({zone})"


def reasons(known: CaseFacts, words: Words) -> str:
    """Why a second opinion is asked for, a line for each reason."""
    return "\n".join(f"•  {words.say(f'reason_{one}')}" for one in known.reasons)


def told(known: CaseFacts, words: Words) -> list[tuple[str, str]]:
    """What the person tells: heading key and text; since when symptoms are there stands below them."""
    more = [words.say(key, text=text) for key, text in known.symptoms]
    return [(key, "\n".join(filter(None, (text, *more))) if key == "symptoms" else text) for key, text in known.told]


def day(when: date, words: Words) -> str:
    """A known calendar day in words."""
    return words.date(PartialDate.of(when))


def _small_print(inputs: PackageInputs, words: Words) -> list[Block]:
    return [Text(words.say("made_by", program=inputs.program), SMALL), Text(words.say("not_advice"), SMALL)]


def _few_questions(inputs: PackageInputs, words: Words, pages: Mapping[str, int]) -> list[Block]:
    if not inputs.questions:
        return []
    few = "\n".join(f"{number}.  {text}" for number, text in enumerate(inputs.questions[:FEW_QUESTIONS], 1))
    blocks = [part(words.say("questions"), few)]
    if len(inputs.questions) > FEW_QUESTIONS:
        more = words.say("more_questions", count=len(inputs.questions), page=pages.get("questions", "-"))
        blocks.append(Text(more, SMALL))
    return blocks


def _inside(inputs: PackageInputs, words: Words, pages: Mapping[str, int]) -> str:
    dates = sorted(entry.record.date for entry in inputs.entries if entry.record.date)
    count, page = len(inputs.entries), pages.get("contents", "-")
    originals = words.say("originals_cd" if inputs.variant is Variant.CD else "originals_unchanged")
    if not dates:
        return f"{words.say('inside_text_undated', count=count, page=page)} {originals}"
    span = {"first": words.date(dates[0]), "last": words.date(dates[-1])}
    return f"{words.say('inside_text', count=count, page=page, **span)} {originals}"


def _lacking(inputs: PackageInputs, words: Words, pages: Mapping[str, int]) -> list[Block]:
    """What is open, by name and reason; then how many records stay out, without what they are."""
    wanting = [finding for finding in inputs.findings if finding.open or finding.state == "waived"]
    lines = [f"•  {one_line(found.title)}: {one_line(found.reason) or _state(found.state, words)}" for found in wanting]
    shown = lines[:LETTER_FINDINGS]
    if len(lines) > len(shown):
        shown.append(words.say("lacking_more", page=pages.get("completeness", "-")))
    if not lines and inputs.findings:
        shown = [words.say("lacking_none")]
    shown += [f"•  {text}" for text in held_back(inputs, words)]
    return [part(words.say("lacking"), "\n".join(shown))] if shown else []


def _state(state: str, words: Words) -> str:
    return words.known("state", state, "missing")


def held_back(inputs: PackageInputs, words: Words) -> list[str]:
    """One sentence for each reason for which records stay out of the package: how many, never which."""
    return [
        words.say("held_back", count=held.count, reason=words.say(f"held_{held.reason.value}"))
        for held in inputs.held_back
        if held.count
    ]


def history(inputs: PackageInputs, words: Words) -> list[Block]:
    """Diagnosis and history as far as the person wrote them down."""
    blocks: list[Block] = [Text(words.say("history"), TITLE)]
    if facts(inputs).blank:
        return [*blocks, Text(words.say("nothing_recorded"))]
    return blocks + [part(words.say(key), text) for key, text in written(inputs, words)]


def written(inputs: PackageInputs, words: Words) -> list[tuple[str, str]]:
    """What the person wrote down for the specialist: heading key and text."""
    known = facts(inputs)
    first = [known.first_opinion, words.date(known.first_opinion_date) if known.first_opinion_date else ""]
    said = [
        ("own_words", known.diagnosis),
        ("reasons", reasons(known, words)),
        ("first_opinion", ", ".join(part for part in first if part)),
        ("treatment", known.treatment),
        ("treatments", known.treatments),
        *told(known, words),
    ]
    return [(key, text) for key, text in said if text]


def questions(inputs: PackageInputs, words: Words) -> list[Block]:
    """All questions in the person's order, with room to write."""
    title = Text(words.say("questions"), TITLE)
    if not inputs.questions:
        return [title, Text(words.say("questions_none"))]
    rows = [
        Together((Row((Text(f"{number}.", STRONG), Text(text)), (0.07, 0.93), ruled=False), Space(34), _line()))
        for number, text in enumerate(inputs.questions, 1)
    ]
    return [title, *rows]


def _line() -> Row:
    return Row((Text("", CELL),), (1.0,), pad=0)
