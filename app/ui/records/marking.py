"""What a line says of a record beside its facts, in an icon and words, and the whole line as it is read out."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.services.browsing import Row
from app.services.editing import BIN_KEEPS
from app.ui import wording
from models.records import OTHER_NAMED, UNSURE, Record, Standing, flagged


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: an icon, words, and a colour's role."""

    icon: str
    words: str
    role: str = "soft"


def marks(record: Record, now: datetime | None = None, pictures: int = 0) -> tuple[Mark, ...]:
    """The marks of a record; with ``now`` one in the bin says how long it stays; ``pictures`` 0: one in each file."""
    translate = QCoreApplication.translate
    found: list[Mark] = []
    if record.standing is Standing.HELD:
        found.append(Mark("clock", translate("Marks", "Waiting"), "warn"))
    if record.standing is Standing.BIN and record.binned is not None and now is not None:
        found.append(Mark("trash-2", days_left(record.binned, now)))
    if record.unread:
        found.append(Mark("circle-alert", translate("Marks", "Not readable"), "warn"))
    if record.scanned:
        found.append(Mark("image", translate("Marks", "Scanned")))
    if flagged(record.flags, UNSURE) or flagged(record.flags, OTHER_NAMED):
        found.append(Mark("circle-help", translate("Marks", "To be checked"), "warn"))
    if (count := pictures or record.files) > 1 and record.series is not None:
        found.append(Mark("files", translate("Marks", "%n image(s)", "", count)))
    return tuple(found)


def days_left(binned: datetime, now: datetime) -> str:
    """How long the bin keeps a record at least; some days later it goes for good (``app.services.tidying``)."""
    left = (binned + BIN_KEEPS - now).days
    if left <= 0:
        return QCoreApplication.translate("Marks", "Goes for good soon")
    return QCoreApplication.translate("Marks", "%n day(s) left", "", left)


def spoken(row: Row, everybody: bool, pictures: int = 0) -> str:
    """A line as a screen reader says it."""
    record = row.record
    parts = [
        record.title or wording.document_type(record.type),
        wording.partial(record.date),
        wording.document_type(record.type),
        record.provider,
        row.person if everybody else "",
        *record.tags,
        *(mark.words for mark in marks(record, pictures=pictures)),
    ]
    return ", ".join(filter(None, parts))
