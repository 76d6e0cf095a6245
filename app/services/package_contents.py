"""What goes into a case's package and what stays out, with sizes, for a person to look through and untick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.export.contents import EVERYTHING
from app.services.leaving_out import left_out
from app.services.package_inputs import contents_of
from models.dates import PartialDate
from models.records import Case, Category, DocumentType, Record, Standing
from models.vault import RecordFilter, Vault

PAGES = 2 << 20
"""Bytes allowed for the pages that the program adds."""

CD = 360_000 * 2048
"""Bytes on a CD of 80 minutes: 360,000 sectors of 2,048 bytes."""

DVD = 2_295_104 * 2048
"""Bytes on a single-layer DVD-R (ECMA-359: 2,295,104 sectors)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One record that may go in; ``ticked`` when it does."""

    record: int
    title: str
    type: DocumentType
    category: Category | None
    date: PartialDate | None
    provider: str
    files: int
    bytes: int
    ticked: bool
    imaging: bool


@dataclass(frozen=True, slots=True)
class StaysOut:
    """Records that do not go in whatever is ticked. ``reason`` is ``not_confirmed``, ``other_person`` or ``bin``."""

    reason: str
    records: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """Everything there is to choose from, newest first."""

    lines: tuple[Line, ...] = ()
    stays_out: tuple[StaysOut, ...] = ()

    @property
    def going(self) -> tuple[Line, ...]:
        """What is ticked."""
        return tuple(line for line in self.lines if line.ticked)

    def without(self, records: frozenset[int]) -> "Offered":
        """What is left when some records have gone out before."""
        return replace(self, lines=tuple(line for line in self.lines if line.record not in records))

    @property
    def bytes(self) -> int:
        """About how large the whole package becomes: originals, the documents once more in the binder, our pages."""
        return PAGES + sum(line.bytes if line.imaging else 2 * line.bytes for line in self.going)

    @property
    def binder(self) -> int:
        """About how large the binder alone becomes."""
        return PAGES + sum(line.bytes for line in self.going if not line.imaging)


NOTHING_OFFERED = Offered()


def offered(vault: Vault, case: Case) -> Offered:
    """What the package of ``case`` may hold. Every written identity is held against the person once more."""
    person, out = vault.people.get(case.person_id), left_out(vault, case.id)
    contents = contents_of(vault, person, EVERYTHING)
    held = {one.reason.value: one.record_ids for one in contents.held_back}
    binned = vault.records.list(RecordFilter(person_id=person.id, standing=Standing.BIN))
    kept = [StaysOut(reason, _titles(vault, ids)) for reason, ids in held.items()]
    if binned:
        kept.append(StaysOut("bin", tuple((record.id, record.title) for record in binned)))
    return Offered(_lines(contents.records, out), tuple(kept))


def _lines(records: Sequence[Record], out: frozenset[int]) -> tuple[Line, ...]:
    return tuple(
        Line(
            record=one.id,
            title=one.title,
            type=one.type,
            category=one.category,
            date=one.date,
            provider=one.provider or one.facility,
            files=one.files,
            bytes=one.bytes,
            ticked=one.id not in out,
            imaging=one.series is not None,
        )
        for one in records
    )


def _titles(vault: Vault, ids: Iterable[int]) -> tuple[tuple[int, str], ...]:
    return tuple((number, vault.records.get(number).title) for number in ids)
