"""The core asks, the screen or the command line answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from threading import Lock
from typing import Final, Protocol

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
        """The password of the file at ``path`` in its source; ``again`` when the last one was wrong; None to go on.

        Asked until the answer is right or None, MOST_PASSWORDS times at most. See ``PasswordBook``.
        """
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


class NoMore(Enum):
    """The type of NO_MORE."""

    NO_MORE = "no more"


NO_MORE: Final = NoMore.NO_MORE
"""The answer to keep this file and every further one of the import unread, without asking again."""


class PasswordBook:
    """The passwords of one import, for any Decider to answer from: what was given for one file is tried on the next.

    ``ask`` puts the question to the person: a file's path and whether their last answer for it was wrong. It returns
    the password, None to keep this file unread, or NO_MORE. It is asked ``ASKED`` times a file at most, after the last
    ``TRIED`` passwords that opened something were tried silently. Nothing is kept but in memory, and not longer than
    the import. May be used from several threads; ``ask`` is called in one at a time.
    """

    ASKED: Final = 2
    TRIED: Final = 8

    def __init__(self, ask: Callable[[str, bool], str | NoMore | None]) -> None:
        self._ask = ask
        self._gate = Lock()
        self._given: list[str] = []
        self._turns: dict[str, _Turns] = {}
        self._no_more = False

    def password(self, path: str, again: bool) -> str | None:
        """What ``Decider.password`` returns."""
        with self._gate:
            turns = self._turns[path] = self._turns.get(path, _Turns()) if again else _Turns()
            if again and turns.typed is not None:
                self._given.remove(turns.typed)
                turns.typed = None
            answer = self._untried(turns) or self._typed(path, turns)
            if answer is None:
                del self._turns[path]
            return answer

    def _untried(self, turns: "_Turns") -> str | None:
        """The password given last that was not tried on this file, none once the person was asked."""
        fresh = (one for one in reversed(self._given[-self.TRIED :]) if one not in turns.tried and not turns.asked)
        found = next(fresh, None)
        if found is not None:
            turns.tried.add(found)
        return found

    def _typed(self, path: str, turns: "_Turns") -> str | None:
        if self._no_more or turns.asked == self.ASKED:
            return None
        answer = self._ask(path, turns.asked > 0)
        turns.asked += 1
        if isinstance(answer, NoMore):
            self._no_more = True
            return None
        if answer is not None and answer not in self._given:
            turns.typed = answer
            self._given.append(answer)
        return answer


@dataclass(slots=True)
class _Turns:
    """What was tried on one file; ``typed`` is what the person gave last, if it is good for no other file yet."""

    tried: set[str] = field(default_factory=set)
    asked: int = 0
    typed: str | None = None
