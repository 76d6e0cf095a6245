"""The recovery key: 256 random bits that a person can write on paper and type back.

Written in Crockford's base 32 (crockford.com/base32.html) as 13 groups of four data characters and one check
character. The check is a weighted sum over GF(32) with different weights at each place, and a different constant for
each group: within and across groups, every wrong character and every exchange of neighbours changes the sum of the
group it stands in, so a typing error is not only noticed but found.
"""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from models.errors import BugError, ErrorKind, UserError
from models.vault.keys import KEY_BYTES, Key, extract_and_expand

GROUPS: Final = 13
GROUP_LENGTH: Final = 5
_DATA = GROUP_LENGTH - 1
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive over GF(2)
_INFO = b"carebinder recovery key 1"


def _powers() -> list[int]:
    """The 31 powers of x in GF(32)."""
    found = [1]
    while len(found) < 31:
        doubled = found[-1] << 1
        found.append(doubled ^ _POLYNOMIAL if doubled & 32 else doubled)
    return found


_EXP = _powers()
_LOG = {value: power for power, value in enumerate(_EXP)}


def _check(group: int, values: list[int]) -> int:
    """The check value of data values in group 0..12: x^(group) + sum of value_i * x^(4 - i), in GF(32)."""
    total = _EXP[group]
    for place, value in enumerate(values):
        if value:
            total ^= _EXP[(_LOG[value] + _DATA - place) % 31]
    return total


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The key that opens a vault when the passphrase is lost. Keep it on paper, not on the same disk."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            raise BugError("a recovery key has 32 bytes")

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> "RecoveryKey":
        """A new one."""
        return cls(random(KEY_BYTES))

    @classmethod
    def parse(cls, text: str) -> "RecoveryKey":
        """Read what was typed: any case, spaces and dashes anywhere, O for 0, I and L for 1.

        Raises UserError(RECOVERY_KEY_TYPO, position=the first wrong group, counted from 1).
        """
        symbols = _symbols(text)
        number = 0
        for group in range(GROUPS):
            number = number << (5 * _DATA) | _group_value(group, symbols)
        if len(symbols) > GROUPS * GROUP_LENGTH:
            raise _typo(GROUPS)
        if number >> (8 * KEY_BYTES):
            raise _typo(1)
        return cls(number.to_bytes(KEY_BYTES, "big"))

    @property
    def text(self) -> str:
        """The 13 groups, joined by dashes."""
        number = int.from_bytes(self.secret, "big")
        groups = []
        for group in range(GROUPS):
            shifts = [5 * (GROUPS * _DATA - 1 - group * _DATA - place) for place in range(_DATA)]
            values = [number >> shift & 31 for shift in shifts]
            groups.append("".join(_ALPHABET[value] for value in [*values, _check(group, values)]))
        return "-".join(groups)

    def wrapping_key(self, vault_id: bytes) -> Key:
        """The key that wraps this vault's master key (HKDF-SHA256, salt = vault id)."""
        return extract_and_expand(self.secret, vault_id, _INFO)


def _symbols(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).upper()
    kept = (sign for sign in folded if not sign.isspace() and unicodedata.category(sign) not in {"Pd", "Cf"})
    return "".join(kept).translate(_READ_AS)


def _group_value(group: int, symbols: str) -> int:
    part = symbols[group * GROUP_LENGTH : (group + 1) * GROUP_LENGTH]
    values = [_ALPHABET.find(sign) for sign in part]
    if len(values) < GROUP_LENGTH or -1 in values or _check(group, values[:_DATA]) != values[_DATA]:
        raise _typo(group + 1)
    number = 0
    for value in values[:_DATA]:
        number = number << 5 | value
    return number


def _typo(position: int) -> UserError:
    return UserError(ErrorKind.RECOVERY_KEY_TYPO, position=position)
