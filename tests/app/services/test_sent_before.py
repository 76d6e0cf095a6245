"""What an addendum leaves out."""

from datetime import UTC, datetime
from typing import cast

from app.services.sent_before import sent_with
from models.records import PackageMade
from models.vault import ImportRun, ItemKept, Vault

NOON, LATER = datetime(2026, 3, 14, 12, tzinfo=UTC), datetime(2026, 3, 14, 13, tzinfo=UTC)


class Imports:
    """One import after noon, by which record 2 grew and record 3 was met again."""

    def list(self) -> list[ImportRun]:
        return [ImportRun(1, ("disc",), NOON, NOON), ImportRun(2, ("disc",), LATER, None)]

    def items(self, import_id: int) -> tuple[ItemKept, ...]:
        if import_id == 1:
            return (ItemKept("a", "stored", "", 1), ItemKept("b", "stored", "", 3))
        return (ItemKept("c", "stored", "", 2), ItemKept("b", "duplicate", "", 3), ItemKept("d", "ignored", "", None))


class OnlyImports:
    """A vault as far as it is asked."""

    imports = Imports()


VAULT = cast(Vault, OnlyImports())


def package(version: int, variant: str, records: tuple[int, ...], made: datetime = NOON) -> PackageMade:
    return PackageMade(version, 1, version, variant, made, 9, 9, records, "")


def test_documents_alone_are_no_package_to_add_to() -> None:
    assert sent_with(VAULT, []) is None
    assert sent_with(VAULT, [package(1, "reports", (1, 2))]) is None


def test_what_grew_since_is_new_again() -> None:
    found = sent_with(VAULT, [package(1, "folder", (1, 2, 3)), package(2, "reports", (4,))])
    assert found is not None
    assert (found.records, found.version) == (frozenset({1, 3}), 1)


def test_what_grew_and_went_out_again_is_not() -> None:
    found = sent_with(VAULT, [package(1, "zip", (1, 2)), package(2, "addendum", (2,), LATER)])
    assert found is not None
    assert (found.records, found.version) == (frozenset({1, 2}), 2)
