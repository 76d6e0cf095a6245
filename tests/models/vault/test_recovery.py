import random as pseudo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import BugError, ErrorKind, UserError
from models.vault.recovery import GROUP_LENGTH, GROUPS, RecoveryKey
from tests.fakes import steady_random

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = st.binary(min_size=32, max_size=32)


def position_of_typo(text: str) -> int:
    with pytest.raises(UserError) as caught:
        RecoveryKey.parse(text)
    assert caught.value.kind is ErrorKind.RECOVERY_KEY_TYPO
    position = caught.value.params["position"]
    assert isinstance(position, int)
    return position


@given(secrets)
def test_written_and_read_back(secret: bytes) -> None:
    key = RecoveryKey(secret)
    assert RecoveryKey.parse(key.text) == key
    assert len(key.text.split("-")) == GROUPS
    assert {len(group) for group in key.text.split("-")} == {GROUP_LENGTH}


@given(secrets, st.data())
@settings(max_examples=20, deadline=None)
def test_read_however_it_is_typed(secret: bytes, data: st.DataObject) -> None:
    text = RecoveryKey(secret).text
    typed = ""
    for sign in text.replace("-", ""):
        alike = {"0": "0Oo", "1": "1IiLl"}.get(sign, sign + sign.lower())
        typed += data.draw(st.sampled_from(alike)) + data.draw(
            st.sampled_from(["", "", " ", "-", "\n", "\u2013", "\u00a0"])
        )
    assert RecoveryKey.parse(typed).secret == secret


@pytest.mark.parametrize("seed", range(3))
def test_every_wrong_character_is_found(seed: int) -> None:
    signs = RecoveryKey.generate(steady_random(f"typo {seed}")).text.replace("-", "")
    for place, right in enumerate(signs):
        for wrong in ALPHABET + "U?":
            if wrong != right:
                typed = signs[:place] + wrong + signs[place + 1 :]
                assert position_of_typo(typed) == place // GROUP_LENGTH + 1


@given(secrets)
def test_every_exchange_of_neighbours_is_found(secret: bytes) -> None:
    signs = RecoveryKey(secret).text.replace("-", "")
    for place in range(len(signs) - 1):
        if signs[place] != signs[place + 1]:
            typed = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
            assert position_of_typo(typed) == place // GROUP_LENGTH + 1


@given(secrets, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_groups_in_the_wrong_order_are_found(secret: bytes, one: int, other: int) -> None:
    groups = RecoveryKey(secret).text.split("-")
    groups[one], groups[other] = groups[other], groups[one]
    if one == other:
        assert RecoveryKey.parse("-".join(groups)).secret == secret
    else:
        assert position_of_typo("-".join(groups)) == min(one, other) + 1


@given(secrets)
def test_a_missing_end_is_found(secret: bytes) -> None:
    text = RecoveryKey(secret).text
    assert position_of_typo(text[:-1]) == GROUPS
    assert position_of_typo(text + "0") == GROUPS
    assert position_of_typo("") == 1


def test_more_than_256_bits_are_no_key() -> None:
    """The first character carries four bits that are always zero; a check that fits does not make it a key."""
    from models.vault import recovery

    values = [31, 0, 0, 0]
    first = "".join(ALPHABET[value] for value in [*values, recovery._check(0, values)])
    groups = RecoveryKey(bytes(32)).text.split("-")
    assert position_of_typo("-".join([first, *groups[1:]])) == 1


@given(st.text(max_size=80))
def test_nonsense_is_a_typo(text: str) -> None:
    assert 1 <= position_of_typo(text) <= GROUPS


def test_frozen_text() -> None:
    """The writing of a key may never change: it stands on paper."""
    secret = bytes(range(32))
    text = RecoveryKey(secret).text
    number = int.from_bytes(secret, "big")
    data = "".join(group[:-1] for group in text.split("-"))
    assert int("".join(str(ALPHABET.index(sign) >> bit & 1) for sign in data for bit in (4, 3, 2, 1, 0)), 2) == number
    assert text == FROZEN


FROZEN = "00013-081G9-8186H-0W403-J2GBM-1G6GW-W3RGB-2491Q-650N0-2RBHF-G68TX-3CE12-T7GZY"


def test_wrapping_keys_differ_by_vault() -> None:
    key = RecoveryKey(bytes(pseudo.Random(1).randbytes(32)))
    assert key.wrapping_key(b"a" * 16).secret != key.wrapping_key(b"b" * 16).secret


def test_nothing_of_a_key_is_printed() -> None:
    assert repr(RecoveryKey(b"\x01" * 32)) == "RecoveryKey()"
    with pytest.raises(BugError):
        RecoveryKey(b"short")
