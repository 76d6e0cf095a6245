"""One zip entry that is encrypted by AES, read as a stream; see ``models.winzip_aes``."""

import hmac
import io
from typing import BinaryIO

from importers.sources.streams import CHUNK, DamagedError, Decoded, Marks, buffered
from importers.sources.zip_table import Member
from models.winzip_aes import CHECK, CODE, Keys, derive, overhead, salt_size


class AesStream:
    """A decoder of one entry's content; see ``streams.Decoder``. ``start`` is where its ciphertext begins."""

    def __init__(self, keys: Keys, start: int) -> None:
        self._keys, self._start, self._at = keys, start, 0

    def read(self, base: BinaryIO, want: int) -> bytes:
        """See Decoder."""
        base.seek(self._start + self._at)
        data = base.read(min(want, CHUNK))
        plain = self._keys.crypt(data, self._at)
        self._at += len(data)
        return plain

    def copy(self) -> "AesStream":
        """See Decoder."""
        twin = AesStream(self._keys, self._start)
        twin._at = self._at
        return twin


def plain(raw: BinaryIO, member: Member, password: bytes) -> BinaryIO:
    """The entry's content, still compressed where it is. Raises DamagedError for a wrong password."""
    keys, start = _keys(raw, member, password)
    return buffered(Decoded(raw, _length(member), Marks(AesStream(keys, start))))


def authenticate(raw: io.RawIOBase, member: Member, password: bytes) -> None:
    """Read the entry once; DamagedError where the password is wrong or a byte is not what it was."""
    stream = buffered(raw)
    keys, _start = _keys(stream, member, password)
    seal, left = keys.sealing(), _length(member)
    while left and (piece := stream.read(min(CHUNK, left))):
        seal.update(piece)
        left -= len(piece)
    if left or not hmac.compare_digest(stream.read(CODE), seal.digest()[:CODE]):
        raise DamagedError("not what was encrypted")


def _length(member: Member) -> int:
    assert member.aes is not None
    return member.packed - overhead(member.aes.strength)


def _keys(raw: BinaryIO, member: Member, password: bytes) -> tuple[Keys, int]:
    assert member.aes is not None
    salt_bytes = salt_size(member.aes.strength)
    head = raw.read(salt_bytes + CHECK)
    if _length(member) < 0 or len(head) != salt_bytes + CHECK:
        raise DamagedError("the encrypted bytes end too early")
    keys = derive(password, head[:salt_bytes], member.aes.strength)
    if keys.check != head[salt_bytes:]:
        raise DamagedError("wrong password")
    return keys, len(head)
