"""Ways into a vault."""

import os
import stat
from pathlib import Path

import pytest

from app.services import recovery_sheets, unlocking
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import FakeClock

PASSPHRASE = "correct horse battery staple"


@pytest.mark.parametrize(
    "passphrase",
    [
        "fifteen letters",
        "Tr0ub4dor&3 zebra",
        "日本語のとても長い合言葉です、はい",
        "x" * 7 + "long passphrase of many words " * 10,
    ],
)
def test_strong_enough(passphrase: str) -> None:
    unlocking.require_strong(passphrase, ("Anna Muster",))


@pytest.mark.parametrize("passphrase", ["", "a", "password", "Anna Muster", "qwertyuiop", "a" * 64, "1" * 200])
def test_too_weak(passphrase: str) -> None:
    with pytest.raises(UserError) as error:
        unlocking.require_strong(passphrase, ("Anna Muster",))
    assert error.value.kind is ErrorKind.WEAK_PASSPHRASE


def test_opening_gives_the_vault_and_closes_it(vault: Vault) -> None:
    path = vault.path
    vault.close()
    with unlocking.open_in_background(path, PASSPHRASE, clock=FakeClock(), random=os.urandom) as opening:
        assert opening.result().people.list()
        assert opening.result() is opening.result()
    with unlocking.open_vault(path, PASSPHRASE, clock=FakeClock(), random=os.urandom) as again:
        assert again.people.list()


def test_an_opening_that_nobody_waits_for_is_closed_too(vault: Vault) -> None:
    path = vault.path
    vault.close()

    def turn_away() -> None:
        with unlocking.open_in_background(path, PASSPHRASE, clock=FakeClock(), random=os.urandom):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        turn_away()
    unlocking.open_vault(path, PASSPHRASE, clock=FakeClock(), random=os.urandom).close()


def test_opening_raises_what_opening_raised(vault: Vault) -> None:
    path = vault.path
    vault.close()
    with (
        unlocking.open_in_background(path, "something else", clock=FakeClock(), random=os.urandom) as opening,
        pytest.raises(UserError) as error,
    ):
        opening.result()
    assert error.value.kind is ErrorKind.WRONG_PASSPHRASE


def test_the_new_passphrase_is_asked_for_only_when_the_key_fits(vault: Vault) -> None:
    path, key = vault.path, vault.new_recovery_key()
    vault.close()

    def not_asked(_judge: object) -> str:
        pytest.fail("asked")

    other = key.text[:-1] + ("0" if key.text[-1] != "0" else "1")
    with pytest.raises(UserError):
        unlocking.recover(path, other, not_asked, clock=FakeClock(), random=os.urandom)
    unlocking.recover(path, key.text, lambda _: "another long passphrase", clock=FakeClock(), random=os.urandom)
    unlocking.open_vault(path, "another long passphrase", clock=FakeClock(), random=os.urandom).close()


@pytest.mark.parametrize("name", ["sheet.txt", "sheet.pdf", "sheet"])
def test_sheets_are_private_and_overwrite_nothing(vault: Vault, tmp_path: Path, name: str) -> None:
    key, path = vault.new_recovery_key(), tmp_path / name
    recovery_sheets.write(path, key, vault, FakeClock())
    content = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert content.startswith(b"%PDF") != (name == "sheet.txt")
    assert (key.text.encode() in content) == (name == "sheet.txt")
    with pytest.raises(UserError) as error:
        recovery_sheets.write(path, key, vault, FakeClock())
    assert error.value.kind is ErrorKind.TARGET_EXISTS
    assert path.read_bytes() == content
