"""Correcting what is known of records, settling whose they are, and the bin."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.services import leaving_out, record_lists
from app.services.browsing import cases_in_bin
from models.dates import PartialDate
from models.records import Category, DocumentType, Standing
from models.vault import KEEP, Aside, RecordChange, RecordFilter, Vault

BIN_KEEPS = timedelta(days=30)
"""How long the bin keeps a record before the program may offer to empty it."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person corrects of records; None leaves a fact as it is. ``tag`` and ``untag`` add and take away.

    ``undated`` says that the date is not known after all, ``unsorted`` that the record stands on no shelf.
    """

    title: str | None = None
    date: PartialDate | None = None
    category: Category | None = None
    type: DocumentType | None = None
    provider: str | None = None
    person_id: int | None = None
    note: str | None = None
    tag: tuple[str, ...] = ()
    untag: tuple[str, ...] = ()
    facility: str | None = None
    undated: bool = False
    unsorted: bool = False


@dataclass(frozen=True, slots=True)
class InBin:
    """How many records and cases are, or were, in the bin, and how many packages were made from these cases."""

    records: int
    cases: int
    packages: int = 0


def correct(vault: Vault, record_id: int, correction: Correction) -> None:
    """Change the facts given; UserError(NO_RECORD)."""
    correct_all(vault, [record_id], correction)


def correct_all(vault: Vault, ids: Sequence[int], correction: Correction) -> None:
    """Change the facts given of several records, or of none: UserError(NO_RECORD, NO_PERSON)."""
    known = RecordChange(
        title=KEEP if correction.title is None else correction.title,
        date=KEEP if correction.date is None else correction.date,
        category=KEEP if correction.category is None else correction.category,
        type=KEEP if correction.type is None else correction.type,
        provider=KEEP if correction.provider is None else correction.provider,
        person_id=KEEP if correction.person_id is None else correction.person_id,
        note=KEEP if correction.note is None else correction.note,
        facility=KEEP if correction.facility is None else correction.facility,
        tag=correction.tag,
        untag=correction.untag,
    )
    unknown = replace(
        known,
        date=None if correction.undated else known.date,
        category=None if correction.unsorted else known.category,
    )
    vault.records.edit(list(ids), unknown)


def held(vault: Vault) -> list[int]:
    """The numbers of every record that waits for its owner to be confirmed."""
    return [record.id for record in vault.records.list(RecordFilter(standing=Standing.HELD))]


def confirm(vault: Vault, ids: Sequence[int], person_id: int | None) -> None:
    """Settle that held records are this person's, or where None, the person's under whom each is held."""
    vault.records.confirm(list(ids), person_id)


def remove(vault: Vault, ids: Sequence[int]) -> None:
    """Move records to the bin."""
    vault.records.bin(list(ids))


def restore(vault: Vault, ids: Sequence[int]) -> None:
    """Take records out of the bin again."""
    vault.records.restore(list(ids))


def in_bin(vault: Vault, older_than: timedelta | None = None) -> InBin:
    """What emptying the bin, or emptying it of what is there longer than a time, would delete."""
    cases = cases_in_bin(vault)
    if older_than is None:
        records = vault.records.count(RecordFilter(standing=Standing.BIN))
    else:
        latest = vault.clock.now() - older_than
        cases = tuple(one for one in cases if one.since <= latest)
        records = len(binned_until(vault, latest))
    packages = sum(len(vault.packages.list(binned.case.id)) for binned in cases)
    return InBin(records, len(cases), packages)


def binned_until(vault: Vault, latest: datetime) -> list[int]:
    """The numbers of the records that are in the bin since ``latest`` or longer."""
    found = vault.records.list(RecordFilter(standing=Standing.BIN))
    return [record.id for record in found if record.binned is not None and record.binned <= latest]


def aside(vault: Vault, older_than: timedelta | None = None) -> Aside:
    """What lies aside in the vault's folder, or does so longer than a time: it goes when the bin is emptied."""
    return vault.aside(None if older_than is None else vault.clock.now() - older_than)


def delete(vault: Vault, ids: Sequence[int]) -> int:
    """Delete records of the bin for good, those elsewhere not; how many that were."""
    return vault.records.delete(ids)


def empty_bin(vault: Vault, older_than: timedelta | None = None) -> InBin:
    """Delete what is in the bin for good, or what is there longer than a time; how many records and cases that were.

    What lies aside goes as well, by the same rule.
    """
    before = len(vault.packages.list())
    records, cases = vault.records.empty_bin(older_than), vault.cases.empty_bin(older_than)
    _forget(vault, cases)
    return InBin(records, len(cases), before - len(vault.packages.list()))


def delete_cases(vault: Vault, case_ids: Collection[int]) -> InBin:
    """Delete cases of the bin for good, those elsewhere not; how many, with how many packages."""
    before = len(vault.packages.list())
    cases = vault.cases.delete(case_ids)
    _forget(vault, cases)
    return InBin(0, len(cases), before - len(vault.packages.list()))


def _forget(vault: Vault, cases: Collection[int]) -> None:
    for number in cases:
        leaving_out.forget(vault, number)
        record_lists.forget(vault, number)
