"""Pictures that a person marked, each with a note and the window in which it was seen."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.records import KeyImage
from models.vault.engine import Database
from models.vault.tables import file, key_image

_c = key_image.c
_MARKED = select(_c.id, _c.file_id, _c.frame, _c.note, _c.centre, _c.width, _c.inverted, _c.made, _c.state)


class KeyImages:
    """The marked pictures of one vault. They go with their files, whichever record these belong to."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def list(self, record_id: int) -> Sequence[KeyImage]:
        """The marked pictures of a record, in the order of its files and frames."""
        of_record = _MARKED.join(file, file.c.id == _c.file_id).where(file.c.record_id == record_id)
        with self._database.reading() as connection:
            rows = connection.execute(of_record.order_by(file.c.instance_number, file.c.id, _c.frame))
            return [_marked(row) for row in rows]

    def records(self) -> Sequence[int]:
        """The numbers of the records with marked pictures, wherever they stand, in their order."""
        of_marks = select(file.c.record_id).join(key_image, _c.file_id == file.c.id).distinct()
        with self._database.reading() as connection:
            return list(connection.scalars(of_marks.order_by(file.c.record_id)))

    def mark(
        self,
        file_id: int,
        frame: int,
        note: str = "",
        window: tuple[float, float] | None = None,
        *,
        inverted: bool = False,
        state: str | None = None,
    ) -> KeyImage:
        """Mark a picture; one that is marked already gets the new note and window. Raises NO_RECORD."""
        seen = {"note": note, "inverted": inverted, "made": self._clock.now(), "state": state}
        seen |= dict(zip(("centre", "width"), window or (None, None), strict=True))
        row = upsert(key_image).values(file_id=file_id, frame=frame, **seen)
        row = row.on_conflict_do_update(index_elements=[_c.file_id, _c.frame], set_=seen)
        with self._database.writing() as connection:
            if connection.scalar(select(file.c.id).where(file.c.id == file_id)) is None:
                raise UserError(ErrorKind.NO_RECORD)
            number = connection.execute(row.returning(_c.id)).scalar_one()
            return _marked(connection.execute(_MARKED.where(_c.id == number)).one())

    def annotate(self, key_image_id: int, note: str) -> None:
        """Change a note. Raises NO_RECORD."""
        with self._database.writing() as connection:
            these = update(key_image).where(_c.id == key_image_id).values(note=note)
            if connection.execute(these).rowcount != 1:
                raise UserError(ErrorKind.NO_RECORD)

    def unmark(self, key_image_id: int) -> None:
        """Take a mark away; nothing happens where it is gone already."""
        with self._database.writing() as connection:
            connection.execute(delete(key_image).where(_c.id == key_image_id))

    def put_back(self, marked: KeyImage) -> None:
        """Set a mark again just as it was, number and moment included. Raises NO_RECORD when its file is gone."""
        centre, width = marked.window or (None, None)
        values = {
            name: getattr(marked, name) for name in ("id", "file_id", "frame", "note", "inverted", "made", "state")
        }
        same = (_c.id == marked.id) | ((_c.file_id == marked.file_id) & (_c.frame == marked.frame))
        with self._database.writing() as connection:
            if connection.scalar(select(file.c.id).where(file.c.id == marked.file_id)) is None:
                raise UserError(ErrorKind.NO_RECORD)
            connection.execute(delete(key_image).where(same))
            connection.execute(insert(key_image).values(centre=centre, width=width, **values))


def _marked(row: Row[*tuple[Any, ...]]) -> KeyImage:
    number, file_id, frame, note, centre, width, inverted, made, state = row
    window = None if centre is None or width is None else (centre, width)
    return KeyImage(number, file_id, frame, note, window, inverted, made, state)
