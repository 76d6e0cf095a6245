"""The traditional encryption of zip entries (PKWARE APPNOTE 6.3.10, section 6.1), for reading only.

It is weak, and still what hospitals' "protected" discs often use, because every system opens it.
"""

from typing import BinaryIO

from importers.sources.streams import CHUNK

HEADER = 12
"""Bytes of random header before the content; the last of them tells a wrong password in 255 of 256 cases."""


def _table() -> tuple[int, ...]:
    rows = []
    for value in range(256):
        crc = value
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
        rows.append(crc)
    return tuple(rows)


_CRC = _table()


class ZipCrypto:
    """A decoder of one encrypted entry; see ``streams.Decoder``."""

    def __init__(self, password: bytes) -> None:
        self._keys = (0x12345678, 0x23456789, 0x34567890)
        self._input = 0
        self._keys = self._run(password, plain=True)[1]

    def header(self, base: BinaryIO) -> int:
        """Read the random header; its last byte should be a byte of the checksum or of the time."""
        head = self.read(base, HEADER)
        return head[-1] if len(head) == HEADER else -1

    def read(self, base: BinaryIO, want: int) -> bytes:
        """See Decoder."""
        base.seek(self._input)
        data = base.read(min(want, CHUNK))
        self._input += len(data)
        out, self._keys = self._run(data, plain=False)
        return out

    def copy(self) -> "ZipCrypto":
        """See Decoder."""
        twin = ZipCrypto.__new__(ZipCrypto)
        twin._keys, twin._input = self._keys, self._input
        return twin

    def _run(self, data: bytes, *, plain: bool) -> tuple[bytes, tuple[int, int, int]]:
        """Mix ``data`` into the keys, deciphering it first unless it is ``plain``. Hot: locals only."""
        key0, key1, key2 = self._keys
        table = _CRC
        out = bytearray()
        put = out.append
        for byte in data:
            if not plain:
                mixed = key2 | 2
                byte ^= ((mixed * (mixed ^ 1)) >> 8) & 255  # noqa: PLW2901 - the cipher's own step
                put(byte)
            key0 = (key0 >> 8) ^ table[(key0 ^ byte) & 255]
            key1 = ((key1 + (key0 & 255)) * 134775813 + 1) & 0xFFFFFFFF
            key2 = (key2 >> 8) ^ table[(key2 ^ (key1 >> 24)) & 255]
        return bytes(out), (key0, key1, key2)
