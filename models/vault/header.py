"""The vault's header: who may open it, in two copies, sealed by the master key. The bytes are described in FORMAT.md.

GCM does not commit to its key, so nothing in a header is believed before its HMAC, made with a sub-key of the master
key that its slot gave, has been verified.
"""

import functools
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from models.errors import ErrorKind, UserError
from models.vault.durable import as_user_error, write_atomically
from models.vault.folder import BACKUP_MARK, FILE_NAME
from models.vault.header_text import Header, NewerFormatError, Slot, SlotType, parse, signed_part, text_of
from models.vault.keys import SALT_BYTES, KdfParams, Key, MasterKey, check_bounds, stretch
from models.vault.recovery import RecoveryKey

__all__ = [
    "COPIES", "Copies", "Header", "Unlocked", "check_copies", "create", "finish_change", "load", "renewed", "save",
    "unlock", "unlock_with_recovery", "with_passphrase", "with_recovery",
]  # fmt: skip

COPIES: Final = ("vault.json", "vault.json.2")
_NONCE_BYTES = 12
_LARGEST = 64 * 1024

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Copies:
    """What the two copies say. ``found`` has the readable ones by name, newest first."""

    found: tuple[tuple[str, Header], ...]

    @property
    def newest(self) -> Header:
        """The readable copy with the highest revision; not yet to be believed."""
        return self.found[0][1]

    @property
    def headers(self) -> tuple[Header, ...]:
        """The readable ones, newest first, equal ones once."""
        return tuple(dict.fromkeys(header for _, header in self.found))

    @property
    def damaged(self) -> tuple[str, ...]:
        """Names of the copies that are missing or not as they were written."""
        readable = {name for name, _ in self.found}
        return tuple(name for name in COPIES if name not in readable)

    def unlike(self, header: Header) -> tuple[str, ...]:
        """Names of the copies that do not say what ``header`` says."""
        alike = {name for name, other in self.found if other == header}
        return tuple(name for name in COPIES if name not in alike)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A header whose HMAC is verified, and the master key it gave. ``damaged`` names the copies that differ from it."""

    header: Header
    master: MasterKey
    damaged: tuple[str, ...]


def create(
    passphrase: str, recovery: RecoveryKey, kdf: KdfParams, *, created: datetime, random: Random = os.urandom
) -> tuple[Header, MasterKey]:
    """A new vault's header, revision 1, and its new master key. ``created`` is timezone-aware."""
    master = MasterKey.generate(random)
    blank = Header(random(16), created.astimezone(UTC).replace(microsecond=0), 0, ())
    return renewed(blank, master, (passphrase, kdf), recovery, random), master


def renewed(
    header: Header, master: MasterKey, way_in: tuple[str, KdfParams], recovery: RecoveryKey, random: Random
) -> Header:
    """The same vault's next header with both slots made anew around ``master`` (creation, full rotation)."""
    slots = (_passphrase_slot(header, master, way_in, random), _recovery_slot(header, master, recovery, random))
    return _signed(replace(header, slots=slots, revision=header.revision + 1), master)


def load(root: Path) -> Copies:
    """Read both copies, before any key is known.

    Raises UserError: NO_VAULT when there is neither copy nor a database, BACKUP_UNFINISHED when neither is in a backup,
    VAULT_TOO_NEW, HEADER_DAMAGED when no copy is as it was written.
    """
    found = {name: _read(root / name) for name in COPIES}
    if all(content is None for content in found.values()):
        raise _none(root)
    headers = [(name, _parsed(content, root)) for name, content in found.items()]
    good = [(name, header) for name, header in headers if header is not None]
    if not good:
        raise UserError(ErrorKind.HEADER_DAMAGED, path=root)
    return Copies(tuple(sorted(good, key=lambda pair: -pair[1].revision)))


def _none(root: Path) -> UserError:
    """Why there is no copy; in a backup they are written last."""
    if (root / BACKUP_MARK).is_file():
        return UserError(ErrorKind.BACKUP_UNFINISHED, path=root)
    lost = (root / FILE_NAME).is_file()
    return UserError(ErrorKind.HEADER_DAMAGED if lost else ErrorKind.NO_VAULT, path=root)


def unlock(copies: Copies, passphrase: str) -> Unlocked:
    """Open with the passphrase. Raises UserError: WRONG_PASSPHRASE, KDF_REFUSED, NO_PASSPHRASE, HEADER_DAMAGED.

    The second copy is tried when the first does not open, so that one tampered copy keeps nobody out.
    """
    return _unlocked(copies, SlotType.PASSPHRASE, lambda _header, slot: _stretched(slot, passphrase))


def unlock_with_recovery(copies: Copies, key: RecoveryKey) -> Unlocked:
    """Open with the recovery key. Raises UserError: WRONG_RECOVERY_KEY, HEADER_DAMAGED."""
    return _unlocked(copies, SlotType.RECOVERY, lambda header, _slot: key.wrapping_key(header.vault_id))


def with_passphrase(
    header: Header, master: MasterKey, passphrase: str, kdf: KdfParams, random: Random = os.urandom
) -> Header:
    """The next revision with another passphrase. Copies of the older header still open with the old one."""
    return _with_slot(header, master, _passphrase_slot(header, master, (passphrase, kdf), random))


def with_recovery(header: Header, master: MasterKey, key: RecoveryKey, random: Random = os.urandom) -> Header:
    """The next revision with another recovery key."""
    return _with_slot(header, master, _recovery_slot(header, master, key, random))


def save(root: Path, header: Header) -> None:
    """Write both copies, one after the other, each atomically. Raises UserError (DISK_FULL, READ_ONLY, IO_FAILED).

    A crash between the two leaves the newer in one copy and the older in the other; the newer counts.
    """
    for name in COPIES:
        write_atomically(root / name, text_of(header))


def check_copies(root: Path, master: MasterKey) -> list[str]:
    """Names of the copies that are missing, not as written, not sealed by ``master``, or not what the newest says.

    Of two of the same revision that differ, as two computers leave them, the first counts.
    """
    genuine = {}
    for name in COPIES:
        try:
            header = _parsed(_read(root / name), root)
        except UserError:
            continue
        if header is not None and _is_genuine(header, master):
            genuine[name] = header
    newest = max(genuine.values(), key=lambda header: header.revision, default=None)
    return [name for name in COPIES if name not in genuine or genuine[name] != newest]


def finish_change(root: Path, unlocked: Unlocked) -> None:
    """Write the older copy anew where a change of a way in died between the two: until then the old way opens as well.

    Only when the copy that opened is the newer and both are genuine; anything else is for a repair, which says so.
    Raises UserError for what the disk refuses.
    """
    found = [_parsed(_read(root / name), root) for name in COPIES]
    genuine = [header for header in found if header is not None and _is_genuine(header, unlocked.master)]
    if len(genuine) == len(COPIES) and min(each.revision for each in genuine) < unlocked.header.revision:
        save(root, unlocked.header)


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise as_user_error(error, path=path) from error


def _parsed(content: bytes | None, root: Path) -> Header | None:
    if content is None or len(content) > _LARGEST:
        return None
    try:
        return parse(content)
    except NewerFormatError as error:
        raise UserError(ErrorKind.VAULT_TOO_NEW, path=root) from error
    except ValueError:
        return None


def _unlocked(copies: Copies, kind: SlotType, wrapping_key: Callable[[Header, Slot], Key]) -> Unlocked:
    opened_unsealed = False
    for header in copies.headers:
        master = _unwrapped(header, kind, wrapping_key)
        if master is None:
            continue
        if _is_genuine(header, master):
            return Unlocked(header, master, copies.unlike(header))
        opened_unsealed = True
    wrong = ErrorKind.WRONG_PASSPHRASE if kind is SlotType.PASSPHRASE else ErrorKind.WRONG_RECOVERY_KEY
    raise UserError(ErrorKind.HEADER_DAMAGED if opened_unsealed else wrong)


def _unwrapped(header: Header, kind: SlotType, wrapping_key: Callable[[Header, Slot], Key]) -> MasterKey | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in (slot for slot in header.slots if slot.type is kind):
        cipher = AESGCM(wrapping_key(header, slot).secret)
        opened = functools.partial(cipher.decrypt_into, slot.nonce, slot.wrapped, slot.binding(header.vault_id))
        try:
            return MasterKey.filled(opened)
        except InvalidTag:
            continue
    return None


def _stretched(slot: Slot, passphrase: str) -> Key:
    assert slot.kdf is not None
    return stretch(passphrase, slot.salt, slot.kdf)


def _passphrase_slot(header: Header, master: MasterKey, way_in: tuple[str, KdfParams], random: Random) -> Slot:
    passphrase, kdf = way_in
    check_bounds(kdf)
    blank = Slot(random(8), SlotType.PASSPHRASE, kdf, random(SALT_BYTES), random(_NONCE_BYTES), b"")
    return _wrapping(blank, header, master, _stretched(blank, passphrase))


def _recovery_slot(header: Header, master: MasterKey, key: RecoveryKey, random: Random) -> Slot:
    blank = Slot(random(8), SlotType.RECOVERY, None, b"", random(_NONCE_BYTES), b"")
    return _wrapping(blank, header, master, key.wrapping_key(header.vault_id))


def _wrapping(slot: Slot, header: Header, master: MasterKey, key: Key) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapped = AESGCM(key.secret).encrypt(slot.nonce, master.secret, slot.binding(header.vault_id))
    return replace(slot, wrapped=wrapped)


def _with_slot(header: Header, master: MasterKey, slot: Slot) -> Header:
    kept = tuple(other for other in header.slots if other.type is not slot.type)
    slots = tuple(sorted((*kept, slot), key=lambda each: each.type.value))
    return _signed(replace(header, slots=slots, revision=header.revision + 1), master)


def _signed(header: Header, master: MasterKey) -> Header:
    return replace(header, mac=_mac(header, master))


def _is_genuine(header: Header, master: MasterKey) -> bool:
    return hmac.compare_digest(_mac(header, master), header.mac)


def _mac(header: Header, master: MasterKey) -> bytes:
    return hmac.digest(master.derive(b"header").secret, signed_part(header), "sha256")
