"""What a person settles after an import: corrections of many records as one change, and taking the import back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.reviewing import Review
from app.services.undoing import Change, ChangeKind
from models.dates import PartialDate
from models.records import Category, DocumentType, Record, Standing
from models.vault import KEEP, RecordChange, RecordFilter, Snapshot, Vault


@dataclass(frozen=True, slots=True)
class Facts:
    """What the review of an import lets a person change of one record; ``held`` while it waits for its owner."""

    category: Category | None
    type: DocumentType
    date: PartialDate | None
    person_id: int
    held: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import put into the vault: ``records`` of its own that are not in the bin.

    ``joined`` counts files that went into records which were there before: those stay. ``replaced`` are the unread
    records in the bin whose content it brought.
    """

    records: tuple[int, ...] = ()
    joined: int = 0
    replaced: tuple[int, ...] = ()


def facts_of(record: Record) -> Facts:
    """A record's facts as they are."""
    return Facts(record.category, record.type, record.date, record.person_id, record.standing is Standing.HELD)


def brought(review: Review) -> Brought:
    """What taking back an import would move to the bin."""
    own = [card.row.record for card in review.cards if not card.joined]
    there = tuple(record.id for record in own if record.standing is not Standing.BIN)
    before = [twin.row.record for twin in review.twins if twin.opened and twin.row is not None]
    replaced = tuple(record.id for record in before if record.standing is Standing.BIN)
    return Brought(there, sum(card.files for card in review.cards if card.joined), replaced)


def corrections(wanted: Mapping[int, Facts]) -> Change:
    """The change that gives records their facts, all of them undone together."""
    steps = _Steps(tuple(wanted))

    def give(vault: Vault) -> None:
        steps.remember(vault)
        try:
            for number, facts in wanted.items():
                _correct(vault, vault.records.get(number), facts)
        except BaseException:
            steps.put_back(vault)
            raise

    return Change(ChangeKind.CORRECTED, give, steps.put_back, steps.ids, len(wanted))


def taking_in(vault: Vault, what: Brought) -> Change:
    """An import that has been done, as a change: taken back, its records are in the bin; redone, they stand again."""
    steps = _Steps(what.records, what.replaced)
    steps.remember(vault)
    return Change(ChangeKind.IMPORTED, steps.put_back, steps.bin, what.records, len(what.records))


def taking_back(what: Brought) -> Change:
    """Move what an import brought to the bin, and what it replaced out of it."""
    steps = _Steps(what.records, what.replaced)

    def take_back(vault: Vault) -> None:
        steps.remember(vault)
        steps.bin(vault)

    return Change(ChangeKind.BINNED, take_back, steps.put_back, what.records, len(what.records))


@dataclass(slots=True)
class _Steps:
    """Records and how they stood, for the way there and back; ``replaced`` lie in the bin while the others do not."""

    ids: tuple[int, ...]
    replaced: tuple[int, ...] = ()
    stood: Snapshot | None = field(default=None, repr=False)

    def remember(self, vault: Vault) -> None:
        self.stood = vault.records.remember(self.ids)

    def put_back(self, vault: Vault) -> None:
        assert self.stood is not None
        vault.records.put_back(self.stood)
        vault.records.bin(self._replaced(vault, in_bin=False))

    def bin(self, vault: Vault) -> None:
        vault.records.bin(self.ids)
        vault.records.restore(self._replaced(vault, in_bin=True))

    def _replaced(self, vault: Vault, *, in_bin: bool) -> list[int]:
        """Those that are in the bin, or not in it; not those deleted for good."""
        if not self.replaced:
            return []
        binned = {one.id for one in vault.records.list(RecordFilter(standing=Standing.BIN))}
        everything = {one.id for one in vault.records.list(RecordFilter(standing=None))}
        return [number for number in self.replaced if number in (binned if in_bin else everything - binned)]


def _correct(vault: Vault, record: Record, facts: Facts) -> None:
    now = facts_of(record)
    change = RecordChange(
        category=KEEP if facts.category == now.category else facts.category,
        type=KEEP if facts.type == now.type else facts.type,
        date=KEEP if facts.date == now.date else facts.date,
        person_id=KEEP if now.held or facts.person_id == now.person_id else facts.person_id,
    )
    if change != RecordChange():
        vault.records.edit([record.id], change)
    if now.held and not facts.held:
        vault.records.confirm([record.id], facts.person_id)
