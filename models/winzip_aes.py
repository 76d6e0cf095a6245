"""The AES encryption of zip entries that most unpacking programs know (WinZip, "AES Encryption Information", 2009).

An entry holds a salt, two bytes that tell a wrong password, the content in counter mode, and ten bytes of HMAC-SHA1
over it. The counter is little-endian and begins at 1, which no library's own counter mode does.
"""

import hashlib
import hmac
import sys
from array import array
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, algorithms, modes

METHOD = 99
"""The zip's compression method that says: encrypted so."""

EXTRA = 0x9901
"""The number of the extra field that tells strength and the true method."""

STRONGEST = 3
CHECK = 2
CODE = 10
_ROUNDS = 1_000
_KEYS = {1: 16, 2: 24, 3: 32}
_BLOCK = 16


def salt_size(strength: int) -> int:
    """Bytes of salt for a strength of 1 to 3. Raises KeyError for any other."""
    return _KEYS[strength] // 2


def overhead(strength: int) -> int:
    """Bytes that an entry takes besides its content."""
    return salt_size(strength) + CHECK + CODE


@dataclass(frozen=True)
class Keys:
    """What one entry's password and salt come to. ``check`` are the two bytes that tell a wrong password."""

    cipher: bytes
    mac: bytes
    check: bytes

    def crypt(self, data: bytes | memoryview, at: int) -> bytes:
        """Content to ciphertext or back; ``at`` is the place of its first byte in the content."""
        first, skip = divmod(at, _BLOCK)
        count = -(-(skip + len(data)) // _BLOCK)
        counters = array("Q", bytes(_BLOCK * count))
        counters[::2] = array("Q", range(first + 1, first + 1 + count))
        if sys.byteorder == "big":
            counters.byteswap()
        stream = self._blocks.update(counters.tobytes())[skip : skip + len(data)]
        mixed = int.from_bytes(data, "little") ^ int.from_bytes(stream, "little")
        return mixed.to_bytes(len(data), "little")

    def sealing(self) -> "hmac.HMAC":
        """To be fed the ciphertext; the first ``CODE`` bytes of its digest stand behind it."""
        return hmac.new(self.mac, digestmod="sha1")

    @cached_property
    def _blocks(self) -> CipherContext:
        # single blocks that are never alike: the counter mode is made from them
        return Cipher(algorithms.AES(self.cipher), modes.ECB()).encryptor()  # noqa: S305


def derive(password: bytes, salt: bytes, strength: int = STRONGEST) -> Keys:
    """The keys of one entry. Raises KeyError for a strength that is none."""
    size = _KEYS[strength]
    made = hashlib.pbkdf2_hmac("sha1", password, salt, _ROUNDS, 2 * size + CHECK)
    return Keys(made[:size], made[size : 2 * size], made[2 * size :])
