"""The core asks, the screen or the command line answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from importers.candidates import Kind, Match, Verdict
from importers.names import names_somebody
from models.records import Person, WrittenIdentity

_RANKS = {Match.MATCH: 2, Match.PROBABLE: 1}


@dataclass(frozen=True, slots=True)
class Likeness:
    """One person of the vault and how well the written identity agrees with them."""

    person: Person
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class IdentityQuestion:
    """Whose are these files? Asked once for each distinct identity that does not fit the target person best.

    ``target`` is the person the import is for; ``others`` are all further persons of the vault. ``kinds`` counts the
    ``files`` by kind; ``path`` is the first one's place in its source.
    """

    written: WrittenIdentity
    target: Likeness
    others: tuple[Likeness, ...] = ()
    files: int = 1
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    path: str = ""

    @property
    def fitting(self) -> tuple[Person, ...]:
        """Those whom the written identity fits best, the target first: several where it cannot tell them apart.

        A mother and a daughter of one name are two, unless a date of birth is written too.
        """
        everyone = (self.target, *self.others)
        best = max(_RANKS.get(one.verdict.match, 0) for one in everyone)
        return tuple(one.person for one in everyone if best and _RANKS.get(one.verdict.match, 0) == best)


class Owner(StrEnum):
    """Whose the files are said to be."""

    TARGET = "target"
    PERSON = "person"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class IdentityAnswer:
    """The answer; ``person_id`` is set for ``Owner.PERSON`` only. HOLD keeps the files aside until confirmed."""

    owner: Owner
    person_id: int | None = None

    def __post_init__(self) -> None:
        if (self.owner is Owner.PERSON) != (self.person_id is not None):
            raise ValueError("a person's number belongs to the answer PERSON, and to it alone")


TARGET = IdentityAnswer(Owner.TARGET)
HOLD = IdentityAnswer(Owner.HOLD)


def belongs_to(person: Person) -> IdentityAnswer:
    """The answer that the files are another person's of the vault."""
    return IdentityAnswer(Owner.PERSON, person.id)


class Decider(Protocol):
    """Answers what the import cannot know."""

    def whose(self, question: IdentityQuestion) -> IdentityAnswer:
        """Say whose the files are."""
        ...

    def password(self, path: str, again: bool) -> str | None:
        """The password of the file at ``path`` in its source; ``again`` when the last one was wrong; None to go on."""
        ...


class AcceptAll:
    """The safe answers, for an import that nobody watches.

    What fits one person of the vault best is theirs; what names nobody is the target's; all else is held: what fits
    nobody, what fits several, and a name in letters that cannot be compared. No passwords.
    """

    def whose(self, question: IdentityQuestion) -> IdentityAnswer:
        target, fitting = question.target, question.fitting
        if len(fitting) == 1:
            return TARGET if fitting[0] == target.person else belongs_to(fitting[0])
        nobody = target.verdict.match is Match.UNKNOWN and not names_somebody(question.written.names)
        return TARGET if nobody and not fitting else HOLD

    def password(self, path: str, again: bool) -> str | None:  # noqa: ARG002 - the protocol's words
        return None
