"""Promises 13 and 14 of SAFETY.md: no wrong passphrase opens anything, and a mistyped recovery key says where."""

import random
from pathlib import Path

import pytest

from models.errors import ErrorKind, UserError
from models.vault import FLOOR, RecoveryKey, Vault, header
from models.vault.keys import KdfParams, stretch
from tests.fakes import FakeClock, steady_random
from tests.models.vault.building import PASSPHRASE
from tests.models.vault.filled import folder_bytes

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def path(tmp_path: Path, quick_keys: None) -> Path:
    vault, _ = Vault.create(tmp_path / "v", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    vault.close()
    return tmp_path / "v"


def wrong_ones(count: int, seed: int) -> list[str]:
    """Passphrases that are nearly right, and some that are not at all."""
    chance, made = random.Random(seed), set[str]()
    while len(made) < count:
        signs, place = list(PASSPHRASE), chance.randrange(len(PASSPHRASE))
        kind = chance.randrange(5)
        if kind == 0:
            signs[place] = chance.choice("abcdefghij KLMNOP0189üé\u0301")
        elif kind == 1:
            del signs[place]
        elif kind == 2:
            signs.insert(place, chance.choice(" aA\u200b\u0000"))
        elif kind == 3:
            signs[place] = signs[place].swapcase()
        else:
            signs = [chr(chance.randrange(32, 0x2000)) for _ in range(chance.randrange(1, 40))]
        made.add("".join(signs))
    return sorted(made - {PASSPHRASE})


def none_opens(path: Path, passphrases: list[str]) -> None:
    before = folder_bytes(path)
    for passphrase in passphrases:
        with pytest.raises(UserError) as caught:
            Vault.open(path, passphrase, clock=FakeClock())
        assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    assert folder_bytes(path) == before
    Vault.open(path, PASSPHRASE, clock=FakeClock()).close()


def test_a_hundred_wrong_passphrases(path: Path) -> None:
    none_opens(path, wrong_ones(100, seed=1))


@pytest.mark.long
def test_a_thousand_wrong_passphrases_at_their_full_cost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "stretch", stretch)
    vault, _ = Vault.create(tmp_path / "v", PASSPHRASE, clock=FakeClock(), kdf=KdfParams(64 * 1024, 3, 4))
    vault.close()
    none_opens(tmp_path / "v", wrong_ones(1010, seed=2))


def typos_found(keys: int, seed: str) -> int:
    """Every sign of so many keys, each replaced by every other; returns how many were tried."""
    tried = 0
    for number in range(keys):
        text = RecoveryKey.generate(steady_random(f"{seed} {number}")).text
        for place, right in enumerate(text):
            for wrong in (set(SIGNS) - {right}) if right != "-" else ():
                with pytest.raises(UserError) as caught:
                    RecoveryKey.parse(text[:place] + wrong + text[place + 1 :])
                assert caught.value.kind is ErrorKind.RECOVERY_KEY_TYPO
                assert caught.value.params["position"] == text[:place].count("-") + 1
                tried += 1
    return tried


@pytest.mark.long
def test_every_typo_of_twenty_keys() -> None:
    assert typos_found(20, "typos") == 20 * 65 * 31


def keys_open(folder: Path, vaults: int) -> None:
    """Each vault is opened by its own key as it stands on paper, and by no other vault's."""
    keys = []
    for number in range(vaults):
        vault, key = Vault.create(folder / f"{number}", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
        vault.close()
        keys.append(key)
    for number, key in enumerate(keys):
        typed = RecoveryKey.parse(key.text.lower().replace("-", " "))
        Vault.open_with_recovery(folder / f"{number}", typed, clock=FakeClock()).close()
        with pytest.raises(UserError) as caught:
            Vault.open_with_recovery(folder / f"{number}", keys[number - 1], clock=FakeClock())
        assert caught.value.kind is ErrorKind.WRONG_RECOVERY_KEY


@pytest.mark.usefixtures("quick_keys")
def test_keys_of_some_vaults(tmp_path: Path) -> None:
    keys_open(tmp_path, 3)


@pytest.mark.long
@pytest.mark.usefixtures("quick_keys")
def test_keys_of_a_hundred_vaults(tmp_path: Path) -> None:
    keys_open(tmp_path, 100)
