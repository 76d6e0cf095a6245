"""What the tests of sources build beyond the shared makers: encrypted and hostile zips, and a walk as plain lists."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from importers.candidates import Found, Passed, Reason
from importers.sources import walk
from importers.sources.zipcrypto import ZipCrypto


def walked(*paths: Path, password: str | None = None) -> tuple[list[Found], list[Passed]]:
    """Everything met in ``paths``, apart by kind."""
    met = list(walk(paths, lambda _path, _again: password))
    return [one for one in met if isinstance(one, Found)], [one for one in met if isinstance(one, Passed)]


def content(found: Found) -> bytes:
    """The bytes of a file met, through its opener."""
    with found.opener() as stream:
        return stream.read()


def contents(found: list[Found]) -> dict[str, bytes]:
    """Path to bytes."""
    return {one.path: content(one) for one in found}


def reasons(passed: list[Passed]) -> dict[str, Reason]:
    """Path to reason."""
    return {one.path: one.reason for one in passed}


def encrypted_zip(entries: dict[str, bytes], password: bytes, *, open_entries: dict[str, bytes] | None = None) -> bytes:
    """A zip with traditionally encrypted, stored entries (and some open ones), put together by hand."""
    body, table = b"", b""
    for name, data in [*entries.items(), *(open_entries or {}).items()]:
        locked = name in entries
        crc = zlib.crc32(data)
        packed = _encrypt(bytes(11) + bytes([crc >> 24]) + data, password) if locked else data
        fields = (20, int(locked), 0, 0, 0x21, crc, len(packed), len(data), len(name), 0)
        raw = name.encode("ascii")
        central = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, *fields, 0, 0, 0, 0, len(body))
        table += central + raw
        body += struct.pack("<4s5H3L2H", b"PK\x03\x04", *fields) + raw + packed
    count = len(entries) + len(open_entries or {})
    return body + table + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(table), len(body), 0)


def _encrypt(data: bytes, password: bytes) -> bytes:
    """Encrypt by deciphering zeros for the next key byte (APPNOTE 6.1.7)."""
    cipher = ZipCrypto(password)
    out = bytearray()
    for byte in data:
        key_byte = cipher.copy().read(io.BytesIO(bytes(len(out) + 1)), 1)[0]
        out.append(byte ^ key_byte)
        cipher.read(io.BytesIO(bytes(out)), 1)
    return bytes(out)


def with_entry(name: str, data: bytes, mode: int) -> bytes:
    """A zip of one entry with a Unix mode."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo(name)
        info.create_system = 3
        info.external_attr = mode << 16
        archive.writestr(info, data)
    return buffer.getvalue()
