"""What a person settles after an import: corrections of many records as one change, and taking the import back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.reviewing import Review
from app.services.undoing import Change, ChangeKind
from models.dates import PartialDate
from models.records import Category, DocumentType, Record, Standing
from models.vault import KEEP, RecordChange, Snapshot, Vault


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

    ``joined`` counts files that went into records which were there before: those stay.
    """

    records: tuple[int, ...] = ()
    joined: int = 0


def facts_of(record: Record) -> Facts:
    """A record's facts as they are."""
    return Facts(record.category, record.type, record.date, record.person_id, record.standing is Standing.HELD)


def brought(review: Review) -> Brought:
    """What taking back an import would move to the bin."""
    own = [card.row.record for card in review.cards if not card.joined]
    there = tuple(record.id for record in own if record.standing is not Standing.BIN)
    return Brought(there, sum(card.files for card in review.cards if card.joined))


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
    steps = _Steps(what.records)
    steps.remember(vault)
    return Change(ChangeKind.IMPORTED, steps.put_back, steps.bin, what.records, len(what.records))


@dataclass(slots=True)
class _Steps:
    """Records and how they stood, for the way there and back."""

    ids: tuple[int, ...]
    stood: Snapshot | None = field(default=None, repr=False)

    def remember(self, vault: Vault) -> None:
        self.stood = vault.records.remember(self.ids)

    def put_back(self, vault: Vault) -> None:
        assert self.stood is not None
        vault.records.put_back(self.stood)

    def bin(self, vault: Vault) -> None:
        vault.records.bin(self.ids)


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
