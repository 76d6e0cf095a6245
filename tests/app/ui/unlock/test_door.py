"""Opening, making and losing: the pages before a vault is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.unlocking import Strength
from app.ui.unlock.lost import AnewPage, LostPage
from app.ui.unlock.place import PlacePage
from app.ui.unlock.sample import SamplePage
from app.ui.unlock.sheet import SheetPage
from app.ui.unlock.trouble import TroublePage
from app.ui.unlock.unlock import UnlockPage
from app.ui.unlock.welcome import WelcomePage
from app.ui.unlock.who import WhoPage
from app.ui.window import Window
from models.vault import FLOOR, Vault
from tests.app.ui import stage
from tests.fakes import FakeClock

NEW = "seven quiet herons over water"


@pytest.fixture
def locked(qapp: object, vault_path: Path, tmp_path: Path) -> Iterator[Window]:
    """The window at the door of the sample person's vault."""
    stage.application()
    around = stage.surroundings(tmp_path)
    around.preferences.save(around.preferences.load()._replace(recent=(str(vault_path), str(tmp_path / "gone.vault"))))
    window = Window(around)
    window.show_door()
    window.show()
    yield window
    stage.close(window)


@pytest.fixture
def fresh(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The window of somebody who has no vault yet."""
    stage.application()
    for module in ("place", "sample", "bring_back"):
        monkeypatch.setattr(f"app.ui.unlock.{module}.documents", lambda: str(tmp_path))
    window = Window(stage.surroundings(tmp_path))
    window.show_door()
    window.show()
    yield window
    stage.close(window)


def page(window: Window, kind: type) -> object:
    """The page of the door, which must be of this kind."""
    assert window.door is not None
    assert isinstance(window.door.page, kind)
    return window.door.page


def test_the_right_passphrase_opens(locked: Window, qtbot: QtBot) -> None:
    door = page(locked, UnlockPage)
    assert isinstance(door, UnlockPage)
    door.secret.edit.setText(stage.PASSPHRASE)
    door.secret.edit.returnPressed.emit()
    qtbot.waitUntil(lambda: locked.session is not None, timeout=10_000)
    assert locked.door is None
    stage.settle(locked)


def test_a_wrong_one_is_said_kindly_and_can_be_typed_again(locked: Window, qtbot: QtBot) -> None:
    door = page(locked, UnlockPage)
    assert isinstance(door, UnlockPage)
    door.secret.edit.setText("WRONG")
    assert door.secret.caps.isVisible()
    door.open()
    qtbot.waitUntil(door.message.isVisible, timeout=10_000)
    assert "Caps Lock" in door.message.accessibleName()
    assert door.button.isEnabled()
    assert door.secret.edit.selectedText()


def test_nothing_typed_is_no_try(locked: Window) -> None:
    door = page(locked, UnlockPage)
    assert isinstance(door, UnlockPage)
    door.open()
    assert door.message.isVisible()
    assert not locked.door or not locked.door.busy


def test_a_missing_vault_is_said_and_can_be_taken_off_the_list(locked: Window, qtbot: QtBot, tmp_path: Path) -> None:
    door = page(locked, UnlockPage)
    assert isinstance(door, UnlockPage)
    qtbot.waitUntil(lambda: bool(door.recent._missing.get(str(tmp_path / "gone.vault"))), timeout=5_000)
    door.recent.forget(str(tmp_path / "gone.vault"))
    assert locked.preferences.recent == (str(door.path),)


def test_a_damaged_index_offers_repair(locked: Window, vault_path: Path, qtbot: QtBot) -> None:
    for name in vault_path.glob("*.db*"):
        name.write_bytes(b"\x00" * name.stat().st_size)
    door = page(locked, UnlockPage)
    assert isinstance(door, UnlockPage)
    door.secret.edit.setText(stage.PASSPHRASE)
    door.open()
    qtbot.waitUntil(lambda: locked.door is not None and isinstance(locked.door.page, TroublePage), timeout=10_000)
    trouble = page(locked, TroublePage)
    assert isinstance(trouble, TroublePage)
    trouble.mend()
    qtbot.waitUntil(lambda: not trouble.busy.isVisible() and trouble.repair.isHidden(), timeout=20_000)
    assert "repaired" in trouble.message.accessibleName()


def test_first_run_ends_in_an_open_vault(fresh: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.vault.rooms.Vault.create", quick_create(Vault.create))
    welcome = page(fresh, WelcomePage)
    assert isinstance(welcome, WelcomePage)
    welcome.new.click()
    place = page(fresh, PlacePage)
    assert isinstance(place, PlacePage)
    assert not place.next.isEnabled()
    place.passphrase.first.edit.setText(NEW)
    place.passphrase.again.edit.setText(NEW[:-1])
    place.passphrase.again.edit.editingFinished.emit()
    assert place.passphrase.differs.isVisible()
    place.passphrase.again.edit.setText(NEW)
    qtbot.waitUntil(place.next.isEnabled, timeout=10_000)
    place.next.click()
    who = page(fresh, WhoPage)
    assert isinstance(who, WhoPage)
    who.fields.name.setText("Anna Muster")
    who.fields.born.year.setText("1961")
    who.make.click()
    qtbot.waitUntil(lambda: fresh.door is not None and isinstance(fresh.door.page, SheetPage), timeout=20_000)
    sheet = page(fresh, SheetPage)
    assert isinstance(sheet, SheetPage)
    assert not sheet.enter.isEnabled()
    assert fresh.around.preferences.load().recent, "who closes the window at this page must find the vault again"
    inner = sheet.keeper.sheet
    for field in inner.answers:
        field.setText("wrong")
    assert inner.wrong.isVisible()
    for field, number in zip(inner.answers, inner.asked, strict=True):
        field.setText(inner.groups[number - 1].lower())
    assert sheet.enter.isEnabled()
    inner.answers[1].returnPressed.emit()
    assert fresh.session is not None
    stage.settle(fresh)
    assert fresh.preferences.recent == (str(fresh.session.path),)


def test_the_passphrase_with_the_name_in_it_is_sent_back(fresh: Window) -> None:
    assert fresh.door is not None
    place = PlacePage(fresh.door)
    fresh.door.show_page(place)
    place.passphrase.refuse()
    assert not place.passphrase.ready


def test_a_seen_passphrase_need_not_be_typed_twice(fresh: Window, qtbot: QtBot) -> None:
    assert fresh.door is not None
    place = PlacePage(fresh.door)
    fresh.door.show_page(place)
    place.passphrase.first.reveal.click()
    place.passphrase.first.edit.setText(NEW)
    qtbot.waitUntil(lambda: place.passphrase.ready, timeout=10_000)
    assert place.passphrase.again.isHidden()
    assert Strength(4, enough=True).enough


def test_the_recovery_key_leads_to_a_new_passphrase(fresh: Window, qtbot: QtBot, tmp_path: Path) -> None:
    vault, key = Vault.create(tmp_path / "Lost.vault", stage.PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    vault.people.add("Anna Muster", None, None)
    vault.close()
    assert fresh.door is not None
    lost = LostPage(fresh.door, tmp_path / "Lost.vault")
    fresh.door.show_page(lost)
    groups = key.text.split("-")
    typo = [*groups[:3], groups[4], *groups[4:]]
    for field, group in zip(lost.key.fields, typo, strict=True):
        field.setText(group)
    lost.key.changed.emit()
    qtbot.waitUntil(lost.key.wrong.isVisible, timeout=10_000)
    assert "4" in lost.key.wrong.text()
    lost.key.fields[0].textEdited.emit(key.text)
    qtbot.waitUntil(lost.button.isEnabled, timeout=10_000)
    lost.button.click()
    qtbot.waitUntil(lambda: fresh.door is not None and isinstance(fresh.door.page, AnewPage), timeout=10_000)
    anew = page(fresh, AnewPage)
    assert isinstance(anew, AnewPage)
    anew.passphrase.first.edit.setText(NEW)
    anew.passphrase.again.edit.setText(NEW)
    qtbot.waitUntil(anew.next.isEnabled, timeout=10_000)
    anew.next.click()
    qtbot.waitUntil(lambda: fresh.session is not None, timeout=10_000)
    stage.settle(fresh)


def test_the_sample_vault_is_marked_as_made_up(fresh: Window, qtbot: QtBot) -> None:
    assert fresh.door is not None
    sample = SamplePage(fresh.door)
    fresh.door.show_page(sample)
    sample.make.click()
    assert sample.busy.isVisible()
    qtbot.waitUntil(lambda: fresh.session is not None, timeout=60_000)
    stage.settle(fresh)
    assert fresh.preferences.sample
    fresh.lock()
    door = page(fresh, UnlockPage)
    assert isinstance(door, UnlockPage)
    assert "no secret" in door.sample.text()


def quick_create(create: object) -> object:
    """Vault.create with the cheapest key computation."""

    def made(path: Path, passphrase: str, **given: object) -> object:
        assert callable(create)
        return create(path, passphrase, **{**given, "kdf": FLOOR})

    return staticmethod(made)
