"""The settings, as a person changes them."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.ui.places import Place, Target
from app.ui.preferences import Look
from app.ui.session import Session
from app.ui.settings.dialogs import PassphraseDialog, PersonDialog, SheetDialog
from app.ui.settings.page import SettingsPage
from app.ui.shell import Shell
from app.ui.theme import theme
from app.ui.window import Window
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.app.ui import stage
from tests.fakes import FakeClock

NEW = "seven quiet herons over water"


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.SETTINGS)


@pytest.fixture
def page(window: Window, shell: Shell) -> SettingsPage:
    """The settings of the sample person's vault."""
    shell.go(Target(Place.SETTINGS))
    stage.settle(window)
    assert isinstance(shell.page, SettingsPage)
    return shell.page


def dialog(owner: QWidget, kind: type[QDialog]) -> QDialog:
    """The dialog that was opened."""
    found = [child for child in owner.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def test_size_and_look_change_at_once_and_are_kept(window: Window, page: SettingsPage) -> None:
    size, look = page.appearance.text_size, page.appearance.look
    size.setCurrentIndex(size.findData(130))
    size.activated.emit(size.currentIndex())
    look.setCurrentIndex(look.findData(Look.DARK))
    look.activated.emit(look.currentIndex())
    assert theme().scale == 130
    assert theme().dark
    assert window.preferences.scale == 130
    look.setCurrentIndex(look.findData(Look.LIGHT))
    look.activated.emit(look.currentIndex())
    size.setCurrentIndex(size.findData(100))
    size.activated.emit(size.currentIndex())


def test_a_choice_shows_all_of_its_few_rows(window: Window, page: SettingsPage) -> None:
    box = page.appearance.text_size
    box.showPopup()
    stage.settle(window)
    rows = [box.view().visualRect(box.model().index(row, 0)) for row in range(box.count())]
    assert all(box.view().viewport().rect().contains(row) for row in rows)
    assert rows[0].height() >= 36
    box.hidePopup()


def test_another_language_is_said_to_come_with_the_next_opening(page: SettingsPage) -> None:
    box = page.appearance.language
    assert page.appearance.later.isHidden()
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert not page.appearance.later.isHidden()
    assert page.session.preferences.language == "de"
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())


def test_minutes_until_the_lock_and_the_reminder_of_the_closed_program(page: SettingsPage) -> None:
    assert page.closed.state.text()
    box = page.locking.after
    box.setCurrentIndex(box.findData(0))
    box.activated.emit(box.currentIndex())
    assert page.session.preferences.lock_after == 0


def test_a_new_passphrase_opens_the_vault_and_the_old_one_does_not(
    window: Window, page: SettingsPage, vault_path: Path, qtbot: QtBot
) -> None:
    page.locking.change.click()
    asked = dialog(page, PassphraseDialog)
    assert isinstance(asked, PassphraseDialog)
    asked.current.edit.setText(stage.PASSPHRASE)
    asked.passphrase.first.edit.setText(NEW)
    asked.passphrase.again.edit.setText(NEW)
    qtbot.waitUntil(asked.verb.isEnabled, timeout=10_000)
    asked.verb.click()
    qtbot.waitUntil(page.locking.message.isVisible, timeout=10_000)
    window.lock()
    window.wait_closed()
    Vault.open(vault_path, NEW, clock=FakeClock()).close()
    with pytest.raises(UserError) as error:
        Vault.open(vault_path, stage.PASSPHRASE, clock=FakeClock())
    assert error.value.kind is ErrorKind.WRONG_PASSPHRASE


def test_the_passphrase_is_only_changed_for_somebody_who_knows_the_one_in_use(
    window: Window, page: SettingsPage, vault_path: Path, qtbot: QtBot
) -> None:
    for button in (page.locking.change, page.locking.rotate):
        button.click()
        asked = dialog(page, PassphraseDialog)
        assert isinstance(asked, PassphraseDialog)
        asked.passphrase.first.edit.setText(NEW)
        asked.passphrase.again.edit.setText(NEW)
        qtbot.waitUntil(lambda: asked.passphrase.ready, timeout=10_000)  # noqa: B023 - waited for here
        assert not asked.verb.isEnabled()
        asked.current.edit.setText("not the passphrase")
        asked.verb.click()
        asked.verb.click()
        qtbot.waitUntil(asked.message.isVisible, timeout=10_000)
        assert asked.isVisible()
        assert asked.passphrase.ready
        asked.reject()
        stage.settle(window)
    window.lock()
    window.wait_closed()
    Vault.open(vault_path, stage.PASSPHRASE, clock=FakeClock()).close()


def sheet_of(page: SettingsPage, qtbot: QtBot) -> SheetDialog:
    """The dialog with the new sheet, once it is there."""
    qtbot.waitUntil(lambda: bool(page.findChildren(SheetDialog)), timeout=20_000)
    found = dialog(page, SheetDialog)
    assert isinstance(found, SheetDialog)
    return found


def test_a_new_sheet_is_saved_and_typed_back(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.locking.sheet.click()
    question = dialog(page.locking, QDialog)
    question.accept()
    asked = sheet_of(page, qtbot)
    sheet = asked.keeper.sheet
    sheet.save.emit(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: "sheet.pdf" in sheet.kept.text(), timeout=10_000)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    sheet.save.emit(tmp_path / "sheet.pdf")
    qtbot.waitUntil(asked.message.isVisible, timeout=10_000)
    asked.reject()
    assert asked.isVisible()
    for field, number in zip(sheet.answers, sheet.asked, strict=True):
        field.setText(sheet.groups[number - 1])
    asked.finish.click()
    assert not asked.isVisible()


def test_all_keys_anew(page: SettingsPage, qtbot: QtBot) -> None:
    page.locking.rotate.click()
    asked = dialog(page, PassphraseDialog)
    assert isinstance(asked, PassphraseDialog)
    asked.current.edit.setText(stage.PASSPHRASE)
    asked.passphrase.first.reveal.click()
    asked.passphrase.first.edit.setText(NEW)
    qtbot.waitUntil(asked.verb.isEnabled, timeout=10_000)
    asked.verb.click()
    sheet = sheet_of(page, qtbot)
    assert re.fullmatch(r"([0-9A-Z]{5}-){12}[0-9A-Z]{5}", "-".join(sheet.keeper.sheet.groups))
    assert page.locking.rotate.isEnabled()


def test_a_backup_is_made_and_remembered(window: Window, page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    keeping = page.keeping
    assert "Never" in keeping.backed_up.text()
    keeping.start_backup(tmp_path / "backup")
    assert keeping.busy.isVisible()
    qtbot.waitUntil(lambda: keeping.message.isVisible() and not keeping.busy.isVisible(), timeout=20_000)
    assert str(tmp_path / "backup") in keeping.backed_up.text()
    assert (tmp_path / "backup").is_dir()
    keeping.start_backup(page.session.path / "inside")
    qtbot.waitUntil(lambda: "inside the vault" in keeping.message.accessibleName(), timeout=20_000)


def test_a_check_says_that_all_is_well_or_what_is_not(page: SettingsPage, vault_path: Path, qtbot: QtBot) -> None:
    keeping = page.keeping
    keeping.start_check()
    qtbot.waitUntil(lambda: "All is well" in keeping.message.accessibleName(), timeout=20_000)
    segment = next(vault_path.glob("segments/*/*.seg"))
    data = bytearray(segment.read_bytes())
    data[len(data) // 2] ^= 1
    segment.write_bytes(data)
    keeping.start_check()
    qtbot.waitUntil(keeping.findings.isVisible, timeout=20_000)
    assert keeping.findings.text()


def test_a_person_is_corrected_and_it_can_be_undone(
    window: Window, session: Session, page: SettingsPage, qtbot: QtBot
) -> None:
    found: list[str] = []
    session.look(page, browsing.everyone, lambda everyone: page.people.edit(everyone[0]))
    qtbot.waitUntil(lambda: bool(page.findChildren(PersonDialog)), timeout=5_000)
    asked = dialog(page, PersonDialog)
    assert isinstance(asked, PersonDialog)
    asked.fields.name.setText("  ")
    assert not asked.verb.isEnabled()
    asked.fields.name.setText("Maria Renamed")
    asked.fields.born.year.setText("2999")
    asked.verb.click()
    assert asked.message.isVisible()
    asked.fields.born.year.setText("1958")
    asked.verb.click()
    stage.settle(window)
    session.look(page, browsing.everyone, lambda everyone: found.append(everyone[0].name))
    stage.settle(window)
    session.undo()
    stage.settle(window)
    session.look(page, browsing.everyone, lambda everyone: found.append(everyone[0].name))
    stage.settle(window)
    assert found == ["Maria Renamed", "Maria Sample"]


def test_a_scanner_folder_outside_of_the_vault(page: SettingsPage, tmp_path: Path, vault_path: Path) -> None:
    page.scanner.watch(str(vault_path / "in"))
    assert page.session.preferences.watched == ""
    assert page.scanner.message.isVisible()
    page.scanner.watch(str(tmp_path))
    assert page.session.preferences.watched == str(tmp_path)
    page.scanner.stop.click()
    assert not page.scanner.read.isEnabled()  # what reads scans is not there in tests
    page.scanner.read.setEnabled(True)
    page.scanner.read.click()
    assert not page.session.preferences.read_scans
    assert page.session.preferences.watched == ""
