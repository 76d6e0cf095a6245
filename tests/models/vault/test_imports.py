import pytest

from models.errors import BugError
from models.vault import ImportRun, ItemDraft, ItemKept, Vault
from tests.models.vault.building import draft, filing


def test_an_import_keeps_its_lines_and_its_report(vault: Vault) -> None:
    number = vault.imports.begin(("disc", "portal\udce4.zip"))
    with vault.intake(number) as intake:
        made = filing(intake, b"content", draft())
        (record,) = intake.commit([made], [ItemDraft("docs/a.pdf", "stored", filing=0), ItemDraft("x", "ignored", "y")])
        intake.commit([], [ItemDraft("docs/b.pdf", "duplicate", "duplicate_bytes", record=record)])
    assert vault.imports.list() == [ImportRun(number, ("disc", "portal?.zip"), vault.clock.now(), None)]
    assert vault.imports.report(number) == ""
    vault.imports.finish(number, '{"found": 3}')
    assert vault.imports.report(number) == '{"found": 3}'
    assert vault.imports.list()[0].finished == vault.clock.now()
    assert vault.imports.items(number) == (
        ItemKept("docs/a.pdf", "stored", "", record),
        ItemKept("x", "ignored", "y", None),
        ItemKept("docs/b.pdf", "duplicate", "duplicate_bytes", record),
    )


def test_lines_outlive_their_records(vault: Vault) -> None:
    number = vault.imports.begin(("disc",))
    with vault.intake(number) as intake:
        (record,) = intake.commit([filing(intake, b"content", draft())], [ItemDraft("a", "stored", filing=0)])
    vault.records.bin([record])
    vault.records.empty_bin()
    assert vault.imports.items(number) == (ItemKept("a", "stored", "", None),)


def test_the_newest_import_comes_first(vault: Vault) -> None:
    numbers = [vault.imports.begin((name,)) for name in "abc"]
    assert [run.id for run in vault.imports.list()] == numbers[::-1]


def test_only_an_import_can_be_finished_or_filled(vault: Vault) -> None:
    with pytest.raises(BugError):
        vault.imports.finish(7, "{}")
    with pytest.raises(BugError):
        vault.intake(7)
    assert vault.imports.report(7) == ""
    vault.intake(vault.imports.begin(("disc",))).close()
