"""From what a reader understood to a record: whose it is, what it is, when it was."""

from dataclasses import dataclass, replace

from importers.candidates import Candidate, Found, Kind, Match, Problem, Reason
from importers.deciding import HOLD, Decider, IdentityAnswer, IdentityQuestion, Likeness, Owner
from importers.identity import compare
from importers.names import Likeness as NameLikeness
from importers.names import compare_names, names_somebody
from importers.pipeline.options import ImportOptions
from models.dates import PartialDate
from models.records import IDENTITY_CONFIRMED, DocumentType, Person, RecordDraft, Sex, Standing, WrittenIdentity
from models.vault import Vault

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Whose:
    """The owner of a file as far as this file alone tells.

    ``stranger`` when it names somebody else than the target, ``nobody`` when it names nobody, ``settled`` when the
    decider said whose it is although what is written there does not tell.
    """

    person_id: int
    standing: Standing
    reason: str = ""
    stranger: bool = False
    nobody: bool = False
    settled: bool = False


@dataclass(slots=True)
class _Asked:
    """A question that was put to the decider, the sex known by now, and what came of it."""

    question: IdentityQuestion
    sex: Sex | None
    whose: Whose

    def is_the_same(self, question: IdentityQuestion) -> bool:
        """Is the other one about the same person? Different sexes, if written, make two."""
        ours, other = self.question.written, question.written
        if ours.born != other.born or (self.sex and other.sex and self.sex is not other.sex):
            return False
        if self.question.fitting != question.fitting:
            return False
        return ours.names == other.names or compare_names(ours.names, other.names) is NameLikeness.FULL


class Judge:
    """Turns candidates into drafts, asking the decider once for each identity that is not the expected one."""

    def __init__(
        self, people: tuple[Person, ...], options: ImportOptions, decider: Decider, today: PartialDate
    ) -> None:
        self._target = next(person for person in people if person.id == options.person_id)
        self._others = tuple(person for person in people if person.id != options.person_id)
        self._category = options.category
        self._decider = decider
        self._today = today
        self._known: dict[WrittenIdentity, Whose] = {}
        self._asked: list[_Asked] = []

    @classmethod
    def of(cls, vault: Vault, options: ImportOptions, decider: Decider) -> "Judge":
        """The judge for an import into this vault."""
        return cls(tuple(vault.people.list()), options, decider, PartialDate.of(vault.clock.today()))

    def whose(self, written: WrittenIdentity, kind: Kind, path: str) -> Whose:
        """Whose the file at ``path`` with this written identity is. What names nobody is the target's."""
        if written.blank:
            return Whose(self._target.id, Standing.ACTIVE, nobody=True)
        person = replace(written, patient_id="", issuer="")
        if person not in self._known:
            self._known[person] = self._decide(written, kind, path)
        return self._known[person]

    def read(self, found: Found, candidate: Candidate, whose: Whose, flags: tuple[str, ...] = ()) -> RecordDraft:
        """The draft of a file that was understood."""
        return RecordDraft(
            person_id=whose.person_id,
            category=self._category or candidate.category,
            type=candidate.type,
            title=title_line(candidate.title or _stem(found.name)),
            standing=whose.standing,
            date=best_date(candidate.dates, self._today),
            provider=candidate.provider,
            facility=candidate.facility,
            language=candidate.language,
            pages=candidate.pages,
            scanned=candidate.pages_without_text > 0,
            reasons=candidate.reasons,
            flags=candidate.flags + flags + ((IDENTITY_CONFIRMED,) if whose.settled else ()),
            text=candidate.text,
            written=candidate.written,
            series=candidate.series,
        )

    def unread(self, found: Found, problem: Problem, whose: Whose) -> RecordDraft:
        """The draft of a file whose bytes are kept though nobody could read them."""
        return RecordDraft(
            person_id=whose.person_id,
            category=self._category,
            type=DocumentType.UNKNOWN,
            title=title_line(found.name),
            standing=whose.standing,
            unread=problem.reason.value,
            reasons=(problem.detail,) if problem.detail else (),
        )

    def _decide(self, written: WrittenIdentity, kind: Kind, path: str) -> Whose:
        target = Likeness(self._target, compare(written, self._target))
        others = tuple(Likeness(person, compare(written, person)) for person in self._others)
        question = IdentityQuestion(written, target, others, kinds={kind: 1}, path=path)
        if question.fitting == (self._target,):
            return Whose(self._target.id, Standing.ACTIVE)
        if not question.fitting and target.verdict.match is Match.UNKNOWN and not names_somebody(written.names):
            return Whose(self._target.id, Standing.ACTIVE, nobody=True)
        return self._answered(question)

    def _answered(self, question: IdentityQuestion) -> Whose:
        """Ask, unless the same was asked in other writing or without the sex."""
        for earlier in self._asked:
            if earlier.is_the_same(question):
                earlier.sex = earlier.sex or question.written.sex
                return earlier.whose
        whose = self._settled(question, self._decider.whose(question))
        self._asked.append(_Asked(question, question.written.sex, whose))
        return whose

    def _settled(self, question: IdentityQuestion, answer: IdentityAnswer) -> Whose:
        if answer == HOLD:
            reason = Reason.SEVERAL_PEOPLE if len(question.fitting) > 1 else Reason.OTHER_PERSON
            return Whose(self._target.id, Standing.HELD, reason.value, stranger=True)
        stranger = answer.owner is Owner.PERSON
        owner = answer.person_id or self._target.id
        told = owner in [person.id for person in question.fitting]
        return Whose(owner, Standing.ACTIVE, stranger=stranger, settled=not told)


def best_date(dates: tuple[tuple[str, PartialDate], ...], today: PartialDate) -> PartialDate | None:
    """The first date, best role first, that does not lie in the future."""
    return next((date for _, date in dates if date.first_day() <= today.last_day()), None)


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0] or name


def title_line(text: str) -> str:
    """A title as records have it: one line, cut where it is very long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1] + "…"
