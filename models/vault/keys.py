"""Keys: from a passphrase (Argon2id), the master key, and the sub-keys derived from it (HKDF)."""

import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Self

from models.errors import BugError, ErrorKind, UserError
from models.overwriting import overwrite

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_LABEL = b"carebinder vault 1: "
_AIM_SECONDS: Final = 0.55
_MOST_CALIBRATED_KIB = 1024 * 1024
_STEP_KIB = 32 * 1024
_CEILING_KIB, _CEILING_ITERATIONS, _CEILING_LANES = 2 * 1024 * 1024, 20, 16


@dataclass(frozen=True, slots=True)
class KdfParams:
    """The cost of Argon2id (RFC 9106): memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int


_CHEAPEST = KdfParams(8, 1, 1)

FLOOR: Final = KdfParams(64 * 1024, 3, 4)
"""RFC 9106, section 4, the second recommended choice. Anything weaker is a downgrade."""

DEFAULT: Final = KdfParams(256 * 1024, 3, 4)
"""What an unmeasured computer gets."""


def calibrated(timer: Callable[[], float] = time.perf_counter) -> KdfParams:
    """The cost at which this computer needs 0.5 to 1 s for one passphrase, memory between the floor and 1 GiB.

    Measures the floor once (0.1 to 0.5 s); Argon2's time grows in step with its memory. ``timer`` gives seconds.
    """
    start = timer()
    stretch("calibration", bytes(SALT_BYTES), FLOOR)
    took = max(timer() - start, 1e-6)
    fitting = int(FLOOR.memory_kib * _AIM_SECONDS / took) // _STEP_KIB * _STEP_KIB
    return KdfParams(min(max(fitting, FLOOR.memory_kib), _MOST_CALIBRATED_KIB), FLOOR.iterations, FLOOR.lanes)


def check_bounds(kdf: KdfParams) -> None:
    """Refuse a downgrade and a denial of service: UserError(KDF_REFUSED) below the floor, above 2 GiB, 20 passes."""
    memory_fits = FLOOR.memory_kib <= kdf.memory_kib <= _CEILING_KIB
    passes_fit = FLOOR.iterations <= kdf.iterations <= _CEILING_ITERATIONS
    lanes_fit = FLOOR.lanes <= kdf.lanes <= _CEILING_LANES
    if not (memory_fits and passes_fit and lanes_fit):
        raise UserError(ErrorKind.KDF_REFUSED, memory_kib=kdf.memory_kib, iterations=kdf.iterations, lanes=kdf.lanes)


class _Secret(bytearray):
    """Bytes that are overwritten when nobody has them any more."""

    def __del__(self) -> None:
        self[:] = bytes(len(self))


class Key:
    """32 secret bytes in one place, which is overwritten by ``wipe``, and at the latest when the last user is gone.

    They are never to be made a ``bytes`` or text: those leave their copy in the memory.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != KEY_BYTES:
            raise BugError("a key has 32 bytes")
        self._secret = _Secret(secret)

    @classmethod
    def filled(cls, fill: Callable[[bytearray], object]) -> Self:
        """The key that ``fill`` writes into the 32 bytes it is given."""
        key = cls(bytes(KEY_BYTES))
        fill(key.secret)
        return key

    @property
    def secret(self) -> bytearray:
        """The 32 bytes themselves; BugError after ``wipe``."""
        if not self._secret:
            raise BugError("the key has been wiped")
        return self._secret

    def wipe(self) -> None:
        """Overwrite and forget the key; may be called twice."""
        self._secret[:] = bytes(len(self._secret))
        self._secret = _Secret()


def stretch(passphrase: str, salt: bytes, kdf: KdfParams) -> Key:
    """The key of a passphrase: NFKC, UTF-8, Argon2id (RFC 9106).

    The same passphrase typed on another keyboard gives the same key. Raises UserError: KDF_REFUSED for a cost out
    of bounds or more memory than the computer gives, NO_PASSPHRASE for an empty one.
    """
    check_bounds(kdf)
    if not passphrase:
        raise UserError(ErrorKind.NO_PASSPHRASE)
    text = _plain(passphrase)
    try:
        return _argon(text, salt, kdf)
    except MemoryError as error:
        raise UserError(
            ErrorKind.KDF_REFUSED, memory_kib=kdf.memory_kib, iterations=kdf.iterations, lanes=kdf.lanes
        ) from error
    finally:
        overwrite(text)
        _argon(bytes(len(text)), salt, _CHEAPEST)


def _argon(text: bytes, salt: bytes, kdf: KdfParams) -> Key:
    """Argon2id itself.

    OpenSSL frees the block in which it hands on the text without overwriting it. The next computation with as long a
    text, the cheapest there is, takes that block again; where several threads are about, not always.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    argon = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=kdf.iterations, lanes=kdf.lanes, memory_cost=kdf.memory_kib
    )
    return Key.filled(lambda into: argon.derive_into(text, into))


def _plain(passphrase: str) -> bytes:
    """NFKC, UTF-8; nothing else of it stays behind. Text in ASCII is its own normal form, and the same object."""
    normal = unicodedata.normalize("NFKC", passphrase)
    text = normal.encode("utf-8", "surrogatepass")
    if normal is not passphrase:
        overwrite(normal)
    return text


def extract_and_expand(secret: bytes | bytearray, salt: bytes, info: bytes) -> Key:
    """HKDF-SHA256 (RFC 5869), both steps."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info)
    return Key.filled(lambda into: hkdf.derive_into(secret, into))


class MasterKey(Key):
    """The vault's one key of 32 random bytes, from which all others are derived."""

    __slots__ = ()

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> "MasterKey":
        """A new one. What ``random`` gives is overwritten."""
        drawn = random(KEY_BYTES)
        try:
            return cls(drawn)
        finally:
            overwrite(drawn)

    def derive(self, label: bytes) -> Key:
        """The sub-key for one purpose ("database", "header", "blob"): HKDF-Expand, RFC 5869, section 2.3."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

        hkdf = HKDFExpand(algorithm=SHA256(), length=KEY_BYTES, info=_LABEL + label)
        return Key.filled(lambda into: hkdf.derive_into(self.secret, into))
