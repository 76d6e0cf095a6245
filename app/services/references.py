"""The pictures that a document points to, where they are in the vault."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.imaging.order import slices
from models.records import CaseEntry, Record, Standing
from models.second_opinion.answers import numbers_of
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Pointed:
    """A picture somebody pointed to: its record, and its place, from 1, among so many; ``number`` None: no picture."""

    record: Record
    file_id: int
    frame: int
    number: int | None
    count: int


def found(vault: Vault, uids: Sequence[tuple[str, int]]) -> dict[tuple[str, int], Pointed]:
    """Which of these SOP Instance UIDs with frames, from 0, are in the vault; not those in the bin."""
    holding = vault.records.holding({uid for uid, _frame in uids})
    places: dict[int, tuple[Record, dict[tuple[int, int], int]]] = {}
    result: dict[tuple[str, int], Pointed] = {}
    for uid, frame in uids:
        if uid not in holding:
            continue
        record_id, file_id = holding[uid]
        if record_id not in places:
            ordered = slices(vault.records.files(record_id))
            numbers = {(one.file.id, one.frame): number for number, one in enumerate(ordered, 1)}
            places[record_id] = vault.records.get(record_id), numbers
        record, numbers = places[record_id]
        if record.standing is not Standing.BIN:
            number = numbers.get((file_id, frame))
            result[uid, frame] = Pointed(record, file_id, frame, number, len(numbers))
    return result


def numbered(vault: Vault, record_id: int, number: int) -> Pointed | None:
    """The picture of a number, from 1, in its record; None where there is none. UserError NO_RECORD."""
    record, ordered = vault.records.get(record_id), slices(vault.records.files(record_id))
    if record.standing is Standing.BIN or not 1 <= number <= len(ordered):
        return None
    chosen = ordered[number - 1]
    return Pointed(record, chosen.file.id, chosen.frame, number, len(ordered))


def pictured(vault: Vault, cells: Iterable[CaseEntry]) -> frozenset[int]:
    """Which of the records that cells of the comparison rest on hold pictures."""
    numbers = {number for cell in cells for number in numbers_of(cell.fields.get("record", ""))}
    return frozenset(vault.records.pictures(numbers))
