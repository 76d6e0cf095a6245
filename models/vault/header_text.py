"""The header as text: canonical JSON, so that the same header always has the same bytes and no byte is left free."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from models.vault.keys import KdfParams

FORMAT: Final = "carebinder vault"
VERSION: Final = 1


class NewerFormatError(Exception):
    """A whole header of a version that this program does not know."""


class SlotType(StrEnum):
    """The ways into a vault."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: the master key wrapped by AES-256-GCM. ``kdf`` and ``salt`` only for a passphrase."""

    id: bytes
    type: SlotType
    kdf: KdfParams | None
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def binding(self, vault_id: bytes) -> bytes:
        """The associated data of ``wrapped``: a slot fits only its own vault, type and cost."""
        slot = {"id": self.id.hex(), "kdf": self.cost(), "type": self.type.value}
        return canonical({"format": FORMAT, "slot": slot, "vault_id": vault_id.hex(), "version": VERSION})

    def cost(self) -> dict[str, Any]:
        """How the wrapping key is derived."""
        if self.kdf is None:
            return {"name": "hkdf-sha256"}
        return {
            "iterations": self.kdf.iterations,
            "lanes": self.kdf.lanes,
            "memory_kib": self.kdf.memory_kib,
            "name": "argon2id",
            "salt": self.salt.hex(),
        }


@dataclass(frozen=True, slots=True)
class Header:
    """A vault's header. ``revision`` grows with each change; ``mac`` is HMAC-SHA256 over all the rest."""

    vault_id: bytes
    created: datetime
    revision: int
    slots: tuple[Slot, ...]
    mac: bytes = b""
    version: int = VERSION


def canonical(value: dict[str, Any]) -> bytes:
    """JSON with sorted keys, no spaces, ASCII only: one text for one value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()


def signed_part(header: Header) -> bytes:
    """What the HMAC covers: the header without ``mac`` and ``sum``."""
    return canonical(_body(header))


def text_of(header: Header) -> bytes:
    """The file. ``sum`` is SHA-256 over the rest: it finds damage before a key is known; only ``mac`` finds forgery."""
    value = _body(header) | {"mac": header.mac.hex()}
    return canonical(value | {"sum": _sum(value)}) + b"\n"


def parse(content: bytes) -> Header:
    """Read a file. Raises ValueError when any byte is not as ``text_of`` writes it, NewerFormatError."""
    value = _whole(content)
    if value.get("version") != VERSION:
        raise NewerFormatError
    try:
        header = _header(value)
        same = text_of(header) == content
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError("not a header") from error
    if not same:
        raise ValueError("not as it was written")
    return header


def _whole(content: bytes) -> dict[str, Any]:
    """The JSON object of any version: format, version and sum are read the same way for all of them."""
    try:
        value = json.loads(content.decode("ascii"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise ValueError("not a header")
    total = value.pop("sum", None)
    if total != _sum(value) or type(value.get("version")) is not int:
        raise ValueError("damaged")
    return value


def _sum(value: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def _body(header: Header) -> dict[str, Any]:
    slots = [
        {
            "id": slot.id.hex(),
            "kdf": slot.cost(),
            "nonce": slot.nonce.hex(),
            "type": slot.type.value,
            "wrapped": slot.wrapped.hex(),
        }
        for slot in header.slots
    ]
    return {
        "created": header.created.astimezone(UTC).isoformat(),
        "format": FORMAT,
        "revision": header.revision,
        "slots": slots,
        "vault_id": header.vault_id.hex(),
        "version": header.version,
    }


def _header(value: dict[str, Any]) -> Header:
    return Header(
        vault_id=_bytes(value["vault_id"], 16),
        created=datetime.fromisoformat(value["created"]),
        revision=_number(value["revision"]),
        slots=tuple(_slot(slot) for slot in value["slots"]),
        mac=_bytes(value["mac"], 32),
    )


def _slot(value: dict[str, Any]) -> Slot:
    kind, cost = SlotType(value["type"]), value["kdf"]
    kdf, salt = None, b""
    if kind is SlotType.PASSPHRASE:
        kdf = KdfParams(_number(cost["memory_kib"]), _number(cost["iterations"]), _number(cost["lanes"]))
        salt = _bytes(cost["salt"], 16)
    return Slot(_bytes(value["id"], 8), kind, kdf, salt, _bytes(value["nonce"], 12), _bytes(value["wrapped"], 48))


def _bytes(text: str, length: int) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != length:
        raise ValueError("wrong length")
    return found


def _number(value: object) -> int:
    if type(value) is not int or not 0 < value < 2**53:
        raise ValueError("not a number in range")
    return value
