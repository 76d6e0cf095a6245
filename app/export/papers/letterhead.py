"""What the letters share: from whom, to whom, when, about what, and the place to sign."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.export.blocks import Space, Together
from app.export.lettering import BODY, HEADING, SMALL, STRONG, Text, one_line
from app.export.papers.blocks import Bullet, Signature
from app.export.papers.inputs import PaperInputs
from app.export.papers.terms import Terms
from app.export.sheets import WIDTH, Block

_TIGHT = replace(BODY, after=0)
_LITTLE = 200.0
_SENDER = replace(SMALL, after=0)


def head(given: PaperInputs, terms: Terms, receiver: Sequence[str], subject: str) -> list[Block]:
    """Sender, receiver, day and subject. Empty lines of the receiver are left out."""
    sender = [_joined([given.person.name, *address(given)]), _joined(contact(given, terms))]
    to = [line for part in receiver for line in _lines(part)]
    return [
        Text("\n".join(filter(None, sender)), _SENDER),
        Space(22),
        Text("\n".join(to) if to else terms.say("to") + ":", _TIGHT),
        *([] if to else [Space(44)]),
        Space(18),
        Text(terms.day(given.today), SMALL),
        Space(6),
        Text(one_line(subject, 200), STRONG),
        Space(4),
    ]


def address(given: PaperInputs) -> list[str]:
    """The person's postal address, line by line; empty where it was not given."""
    return _lines(given.given("contact.address"))


def contact(given: PaperInputs, terms: Terms) -> list[str]:
    """How to reach the person, each way with its name."""
    ways = (("contact_phone", "contact.phone"), ("contact_email", "contact.email"))
    return [f"{terms.say(name)}: {given.given(key)}" for name, key in ways if given.given(key)]


def greeting(terms: Terms, name: str, otherwise: str = "dear") -> Text:
    """The line that greets a person by name, or whoever reads."""
    return Text(terms.say("dear_named", name=one_line(name, 120)) if name else terms.say(otherwise))


def closing(given: PaperInputs, terms: Terms, *before: Block) -> Block:
    """Thanks, the person's name and the lines to sign on, never apart from ``before``."""
    return Together(
        (
            *before,
            Text(terms.say("thanks")),
            Text(terms.say("sincerely")),
            Signature((terms.say("place_date"), f"{terms.say('signature')}, {one_line(given.person.name, 80)}")),
        )
    )


def part(title: str, *blocks: Block) -> list[Block]:
    """A heading that begins on one page with what follows it."""
    first, *rest = blocks
    return [Space(4), Together((Text(title, HEADING), first)), *rest]


def bullets(texts: Iterable[str]) -> list[Block]:
    """A list of points, with a little room after it."""
    return [*(Bullet(one_line(text, 600)) for text in texts), Space(4)]


def _joined(lines: Sequence[str]) -> str:
    return " · ".join(one_line(line, 120) for line in lines)


def _lines(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line]


def printed(given: PaperInputs, terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a sheet, and below the last one when and with what it was printed, and that it is no advice.

    The small print goes along with the last block, so that it has no page to itself.
    """
    said = terms.say("printed", date=terms.day(given.today), program=given.program)
    small = (Space(8), Text(f"{said} {terms.say('not_advice')}", SMALL))
    if not blocks or blocks[-1].height(WIDTH) > _LITTLE:
        return [*blocks, *small]
    return [*blocks[:-1], Together((blocks[-1], *small))]
