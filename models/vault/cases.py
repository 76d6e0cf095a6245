"""Health questions of a person, with their journey answers and the questions for the specialist."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.records import BinnedCase, Case, CaseEvent, Question
from models.vault.case_tables import answer, case, case_event, package, question
from models.vault.engine import Database
from models.vault.tables import person

_CASES = select(case.c.id, case.c.person_id, case.c.title, case.c.opened)
_HERE, _BINNED = case.c.binned.is_(None), case.c.binned.is_not(None)
_QUESTIONS = select(question.c.id, question.c.case_id, question.c.rank, question.c.text)


class Cases:
    """The cases of one vault. Methods that name a case raise UserError NO_CASE when there is none.

    A case in the bin keeps everything, and is not there for any method but ``binned``, ``restore`` and ``empty_bin``.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def new(self, person_id: int, title: str) -> Case:
        """Open a case. Raises UserError NO_PERSON."""
        with self._database.writing() as connection:
            if connection.scalar(select(person.c.id).where(person.c.id == person_id)) is None:
                raise UserError(ErrorKind.NO_PERSON, person=person_id)
            row = insert(case).values(person_id=person_id, title=title, opened=self._clock.now())
            number = connection.execute(row.returning(case.c.id)).scalar_one()
        return self.get(number)

    def list(self, person_id: int | None = None) -> list[Case]:
        """All cases, or those of one person, the oldest first."""
        these = _of_person(_CASES.where(_HERE), person_id).order_by(case.c.id)
        with self._database.reading() as connection:
            return [_case(connection, row) for row in connection.execute(these).all()]

    def get(self, case_id: int) -> Case:
        """One case with its answers."""
        with self._database.reading() as connection:
            row = connection.execute(_CASES.where(_HERE, case.c.id == case_id)).first()
            if row is None:
                raise UserError(ErrorKind.NO_CASE, case=case_id)
            return _case(connection, row)

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title."""
        with self._database.writing() as connection:
            require_case(connection, case_id)
            connection.execute(update(case).where(case.c.id == case_id).values(title=title))

    def bin(self, case_id: int) -> None:
        """Move a case to the bin, with its answers, questions, entries, log, and the list of its packages."""
        with self._database.writing() as connection:
            require_case(connection, case_id)
            connection.execute(update(case).where(case.c.id == case_id).values(binned=self._clock.now()))

    def restore(self, case_id: int) -> None:
        """Take a case out of the bin, just as it was. Raises UserError NOT_IN_BIN as well."""
        with self._database.writing() as connection:
            these = update(case).where(_BINNED, case.c.id == case_id).values(binned=None)
            if not connection.execute(these).rowcount:
                require_case(connection, case_id)
                raise UserError(ErrorKind.NOT_IN_BIN, case=case_id)

    def binned(self, person_id: int | None = None) -> Sequence[BinnedCase]:
        """The cases in the bin, or those of one person, what came last first."""
        these = _of_person(_CASES.add_columns(case.c.binned).where(_BINNED), person_id)
        with self._database.reading() as connection:
            rows = connection.execute(these.order_by(case.c.binned.desc(), case.c.id.desc())).all()
            return [BinnedCase(_case(connection, row), row[-1]) for row in rows]

    def empty_bin(self, older_than: timedelta | None = None) -> Sequence[int]:
        """Delete for ever the cases that have been in the bin for at least ``older_than`` (None: all); their numbers.

        Everything in them goes as well, and the list of their packages.
        """
        these = select(case.c.id).where(_BINNED)
        if older_than is not None:
            these = these.where(case.c.binned <= self._clock.now() - older_than)
        return self._delete(these)

    def delete(self, case_ids: Collection[int]) -> Sequence[int]:
        """Delete for ever those of the cases that are in the bin, as ``empty_bin`` does; their numbers."""
        return self._delete(select(case.c.id).where(_BINNED, case.c.id.in_(case_ids)))

    def _delete(self, these: Select[int]) -> Sequence[int]:
        with self._database.writing() as connection:
            gone = list(connection.scalars(these.order_by(case.c.id)))
            connection.execute(delete(package).where(package.c.case_id.in_(gone)))
            connection.execute(delete(case).where(case.c.id.in_(gone)))
        if gone:
            self._database.settle()
        return gone

    def answer(self, case_id: int, key: str, value: str | None) -> None:
        """Record an answer and the time; None takes it back."""
        with self._database.writing() as connection:
            require_case(connection, case_id)
            log(connection, case_id, self._clock.now(), key, value)
            if value is None:
                connection.execute(delete(answer).where(answer.c.case_id == case_id, answer.c.key == key))
                return
            facts = {"value": value, "at": self._clock.now()}
            row = upsert(answer).values(case_id=case_id, key=key, **facts)
            connection.execute(row.on_conflict_do_update(index_elements=["case_id", "key"], set_=facts))

    def answered(self, case_id: int) -> dict[str, datetime]:
        """When each answer was given, by key."""
        with self._database.reading() as connection:
            require_case(connection, case_id)
            rows = connection.execute(select(answer.c.key, answer.c.at).where(answer.c.case_id == case_id))
            return dict(rows.all())

    def events(self, case_id: int) -> Sequence[CaseEvent]:
        """The case's log, the oldest line first."""
        c = case_event.c
        with self._database.reading() as connection:
            require_case(connection, case_id)
            rows = connection.execute(select(c.at, c.subject, c.value).where(c.case_id == case_id).order_by(c.id))
            return [CaseEvent(*row) for row in rows]

    def questions(self, case_id: int) -> Sequence[Question]:
        """The questions for the specialist, by rank from 1."""
        with self._database.reading() as connection:
            require_case(connection, case_id)
            these = _QUESTIONS.where(question.c.case_id == case_id).order_by(question.c.rank)
            return [Question(*row) for row in connection.execute(these)]

    def add_question(self, case_id: int, text: str) -> Question:
        """Add a question at the end."""
        with self._database.writing() as connection:
            require_case(connection, case_id)
            last = select(func.max(question.c.rank)).where(question.c.case_id == case_id)
            rank = (connection.scalar(last) or 0) + 1
            row = insert(question).values(case_id=case_id, rank=rank, text=text)
            number = connection.execute(row.returning(question.c.id)).scalar_one()
            log(connection, case_id, self._clock.now(), f"question {number}", text)
        return Question(number, case_id, rank, text)

    def remove_question(self, question_id: int) -> None:
        """Remove a question, if it is there; the others move up."""
        with self._database.writing() as connection:
            case_id = connection.scalar(select(question.c.case_id).where(question.c.id == question_id))
            if case_id is not None:
                require_case(connection, case_id)
                connection.execute(delete(question).where(question.c.id == question_id))
                log(connection, case_id, self._clock.now(), f"question {question_id}", None)
                _close_ranks(connection, case_id)

    def write_questions(self, case_id: int, questions: Sequence[Question]) -> Sequence[Question]:
        """Put these in the place of a case's questions, ranked as they come; with ``id`` 0 it gets a new number."""
        with self._database.writing() as connection:
            require_case(connection, case_id)
            before = _texts(connection, case_id)
            connection.execute(delete(question).where(question.c.case_id == case_id))
            for rank, one in enumerate(questions, start=1):
                facts = {"case_id": case_id, "rank": rank, "text": one.text}
                connection.execute(insert(question).values(**facts, **({"id": one.id} if one.id else {})))
            self._log_questions(connection, case_id, before)
        return self.questions(case_id)

    def _log_questions(self, connection: Connection, case_id: int, before: dict[int, str]) -> None:
        """Write down which questions came, went or are worded anew; another order is no line."""
        now, after = self._clock.now(), _texts(connection, case_id)
        for number in sorted(before.keys() | after.keys()):
            if before.get(number) != after.get(number):
                log(connection, case_id, now, f"question {number}", after.get(number))


def _of_person(these: Select[*tuple[Any, ...]], person_id: int | None) -> Select[*tuple[Any, ...]]:
    return these if person_id is None else these.where(case.c.person_id == person_id)


def _case(connection: Connection, row: Row[*tuple[Any, ...]]) -> Case:
    number, person_id, title, opened, *_ = row
    return Case(number, person_id, title, opened, _answers(connection, number))


def _answers(connection: Connection, case_id: int) -> dict[str, str]:
    given = select(answer.c.key, answer.c.value).where(answer.c.case_id == case_id).order_by(answer.c.key)
    return dict(connection.execute(given).all())


def _texts(connection: Connection, case_id: int) -> dict[int, str]:
    asked = select(question.c.id, question.c.text).where(question.c.case_id == case_id)
    return dict(connection.execute(asked).all())


def log(connection: Connection, case_id: int, at: datetime, subject: str, value: str | None) -> None:
    """Add a line to a case's log."""
    connection.execute(insert(case_event).values(case_id=case_id, at=at, subject=subject, value=value))


def require_case(connection: Connection, case_id: int) -> None:
    """Raise UserError NO_CASE when there is no such case."""
    if connection.scalar(select(case.c.id).where(_HERE, case.c.id == case_id)) is None:
        raise UserError(ErrorKind.NO_CASE, case=case_id)


def _close_ranks(connection: Connection, case_id: int) -> None:
    """Number what is left from 1 on, in the order it has."""
    left = select(question.c.id).where(question.c.case_id == case_id).order_by(question.c.rank)
    for rank, number in enumerate(connection.scalars(left).all(), start=1):
        connection.execute(update(question).where(question.c.id == number).values(rank=rank))
