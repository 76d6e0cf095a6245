"""The people whose records are kept."""

from typing import Any

from sqlalchemy import insert, select, update

from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Person, Sex
from models.vault.engine import Database
from models.vault.tables import person
from models.vault.values import KEEP, Keep

_COLUMNS = select(person.c.id, person.c.name, person.c.born, person.c.sex, person.c.other_names)


class People:
    """The persons of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, name: str, born: PartialDate | None = None, sex: Sex | None = None, other_names: tuple[str, ...] = ()
    ) -> Person:
        """Add someone."""
        values = {"name": name, "born": born, "sex": sex, "other_names": other_names}
        with self._database.writing() as connection:
            number = connection.execute(insert(person).values(values).returning(person.c.id)).scalar_one()
        return self.get(number)

    def list(self) -> list[Person]:
        """Everyone, in the order in which they were added."""
        with self._database.reading() as connection:
            return [Person(*row) for row in connection.execute(_COLUMNS.order_by(person.c.id))]

    def get(self, person_id: int) -> Person:
        """One person. Raises UserError NO_PERSON."""
        with self._database.reading() as connection:
            row = connection.execute(_COLUMNS.where(person.c.id == person_id)).first()
        if row is None:
            raise UserError(ErrorKind.NO_PERSON, person=person_id)
        return Person(*row)

    def edit(
        self,
        person_id: int,
        *,
        name: str | Keep = KEEP,
        born: PartialDate | Keep | None = KEEP,
        sex: Sex | Keep | None = KEEP,
        other_names: tuple[str, ...] | Keep = KEEP,
    ) -> Person:
        """Change what is given. Raises UserError NO_PERSON."""
        given: dict[str, Any] = {"name": name, "born": born, "sex": sex, "other_names": other_names}
        changes = {key: value for key, value in given.items() if value is not KEEP}
        if changes:
            with self._database.writing() as connection:
                connection.execute(update(person).where(person.c.id == person_id).values(changes))
        return self.get(person_id)
