"""Which records go into a package. Pure: who decides on identities is passed in.

Only ACTIVE records of the person; never what is held or in the bin. A record whose written identity contradicts the
person's, and whose owner nobody settled by hand, stays out and is said.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.export.inputs import HeldBack, HeldReason
from models.dates import PartialDate
from models.records import IDENTITY_CONFIRMED, Person, Record, Standing, WrittenIdentity

Contradicts = Callable[[WrittenIdentity, Person], bool]
"""True when what is written on a record says that it is another person's."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What the person chose: everything but ``unticked`` and what was ``sent`` before, from ``first`` to ``last``.

    A record without a date is inside every window; one dated to the month or year is inside when it may be.
    """

    unticked: frozenset[int] = frozenset()
    sent: frozenset[int] = frozenset()
    first: PartialDate | None = None
    last: PartialDate | None = None


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Contents:
    """The records that go in, newest first and undated last, and those that stay out, by reason."""

    records: tuple[Record, ...]
    held_back: tuple[HeldBack, ...]

    @property
    def files(self) -> int:
        """How many original files that is."""
        return sum(record.files for record in self.records)

    @property
    def bytes(self) -> int:
        """How many bytes of originals that is."""
        return sum(record.bytes for record in self.records)


def choose(records: Iterable[Record], person: Person, selection: Selection, contradicts: Contradicts) -> Contents:
    """Sort the records of ``person`` into those that go in and those that stay out; other people's are passed over."""
    going: list[Record] = []
    staying: dict[HeldReason, list[int]] = {}
    for record in records:
        if record.person_id != person.id or record.standing is Standing.BIN:
            continue
        reason = _reason(record, person, selection, contradicts)
        if reason is None:
            going.append(record)
        else:
            staying.setdefault(reason, []).append(record.id)
    held_back = tuple(HeldBack(reason, tuple(sorted(staying[reason]))) for reason in HeldReason if reason in staying)
    return Contents(tuple(newest_first(going)), held_back)


def newest_first(records: Iterable[Record]) -> Sequence[Record]:
    """By date, the newest first, undated last; among equals by the order of filing."""
    return sorted(records, key=_order)


def _order(record: Record) -> tuple[int, int]:
    return -record.date.last_day().toordinal() if record.date else 1, record.id


def _reason(record: Record, person: Person, selection: Selection, contradicts: Contradicts) -> HeldReason | None:
    if record.standing is not Standing.ACTIVE:
        return HeldReason.NOT_CONFIRMED
    if IDENTITY_CONFIRMED not in record.flags and contradicts(record.written, person):
        return HeldReason.OTHER_PERSON
    if record.id in selection.unticked:
        return HeldReason.UNTICKED
    if record.id in selection.sent:
        return HeldReason.SENT_BEFORE
    return None if _inside(record.date, selection) else HeldReason.OUTSIDE_WINDOW


def _inside(date: PartialDate | None, selection: Selection) -> bool:
    if date is None:
        return True
    early = selection.first is not None and date.last_day() < selection.first.first_day()
    late = selection.last is not None and date.first_day() > selection.last.last_day()
    return not early and not late
