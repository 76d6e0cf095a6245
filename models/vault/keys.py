"""Keys: from a passphrase (Argon2id), the master key, and the sub-keys derived from it (HKDF)."""

import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models.errors import BugError, ErrorKind, UserError

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


def stretch(passphrase: str, salt: bytes, kdf: KdfParams) -> bytes:
    """The 32-byte key of a passphrase: NFKC, UTF-8, Argon2id (RFC 9106).

    The same passphrase typed on another keyboard gives the same key. Raises UserError: KDF_REFUSED for a cost out
    of bounds or more memory than the computer gives, NO_PASSPHRASE for an empty one.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    check_bounds(kdf)
    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    if not text:
        raise UserError(ErrorKind.NO_PASSPHRASE)
    argon = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=kdf.iterations, lanes=kdf.lanes, memory_cost=kdf.memory_kib
    )
    try:
        return argon.derive(text)
    except MemoryError as error:
        raise UserError(
            ErrorKind.KDF_REFUSED, memory_kib=kdf.memory_kib, iterations=kdf.iterations, lanes=kdf.lanes
        ) from error


def extract_and_expand(secret: bytes | bytearray, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA256 (RFC 5869), both steps."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(secret)


class MasterKey:
    """The vault's one key of 32 random bytes, from which all others are derived.

    Kept where it can be overwritten; Python may still have made copies that cannot (FORMAT.md, threat model).
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != KEY_BYTES:
            raise BugError("a master key has 32 bytes")
        self._secret = bytearray(secret)

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> "MasterKey":
        """A new one."""
        return cls(random(KEY_BYTES))

    @property
    def secret(self) -> bytearray:
        """The 32 bytes themselves, only for wrapping; BugError after ``wipe``."""
        if not self._secret:
            raise BugError("the master key has been wiped")
        return self._secret

    def derive(self, label: bytes, length: int = KEY_BYTES) -> bytes:
        """The sub-key for one purpose ("database", "header", "blob"): HKDF-Expand, RFC 5869, section 2.3."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

        return HKDFExpand(algorithm=SHA256(), length=length, info=_LABEL + label).derive(self.secret)

    def wipe(self) -> None:
        """Overwrite and forget the key; may be called twice."""
        self._secret[:] = bytes(len(self._secret))
        self._secret = bytearray()
