"""Authenticated encryption of a stream in chunks: the STREAM construction, as in the age file format.

Each chunk is AES-256-GCM with the nonce: 11-byte big-endian counter, then 1 for the last chunk and 0 for any other.
So a chunk that is changed, moved, repeated, or missing, also at the end, does not decrypt. All chunks but the last
hold exactly CHUNK bytes; the last one holds fewer, perhaps none. (age lets the last one be full instead; with our rule
a full chunk can be written as soon as it is full.)

Source: Hoang, Reyhanitabar, Rogaway, Vizar: Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance, 2015, section 7; age-encryption.org/v1, "Payload".
"""

from collections.abc import Callable
from io import FileIO
from typing import Final

from models.vault.keys import Key

CHUNK: Final = 256 * 1024
TAG: Final = 16
SEALED: Final = CHUNK + TAG


class StreamDamagedError(Exception):
    """The bytes are not those that were written. ``offset`` is the place in the plaintext where the chunk begins."""

    def __init__(self, offset: int) -> None:
        super().__init__(f"damaged at {offset}")
        self.offset = offset


def sealed_size(plain: int) -> int:
    """The encrypted size of ``plain`` bytes."""
    return plain + (plain // CHUNK + 1) * TAG


def plain_size(sealed: int) -> int:
    """The size of the plaintext in ``sealed`` encrypted bytes; ValueError when no plaintext has that size."""
    full, last = divmod(sealed, SEALED)
    if last < TAG:
        raise ValueError("no stream has this size")
    return full * CHUNK + last - TAG


def _nonce(index: int, last: bool) -> bytes:
    return index.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


class StreamWriter:
    """Encrypts what is written and hands each finished chunk to ``sink``, which must take all of it at once.

    A key is for one stream only. Buffers are reused; full chunks inside a view are encrypted without a copy.
    """

    def __init__(self, key: Key, associated: bytes, sink: Callable[[memoryview], None]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher: AESGCM | None = AESGCM(key.secret)
        self._associated = associated
        self._sink = sink
        self._waiting = bytearray(CHUNK)
        self._filled = 0
        self._sealed = memoryview(bytearray(SEALED))
        self._index = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take all of ``data``; it may be changed as soon as this returns."""
        view = memoryview(data).cast("B")
        if self._filled:
            view = view[self._fill(view) :]
        while len(view) >= CHUNK:
            self._emit(view[:CHUNK], last=False)
            view = view[CHUNK:]
        if len(view):
            self._fill(view)

    def finish(self) -> None:
        """Write the last chunk; nothing may be written after it."""
        self._emit(memoryview(self._waiting)[: self._filled], last=True)
        self.drop()

    def drop(self) -> None:
        """Wipe and let go of buffers, half a megabyte, and key at once: what is done writing may be kept for long.

        OpenSSL overwrites the key it held (EVP_CIPHER_CTX_free).
        """
        self._waiting[:] = bytes(len(self._waiting))
        self._waiting, self._sealed, self._cipher = bytearray(), memoryview(bytearray()), None

    def _fill(self, view: memoryview) -> int:
        taken = min(len(view), CHUNK - self._filled)
        self._waiting[self._filled : self._filled + taken] = view[:taken]
        self._filled += taken
        if self._filled == CHUNK:
            self._emit(memoryview(self._waiting), last=False)
            self._filled = 0
        return taken

    def _emit(self, plain: memoryview, last: bool) -> None:
        sealed = self._sealed[: len(plain) + TAG]
        assert self._cipher is not None
        self._cipher.encrypt_into(_nonce(self._index, last), plain, self._associated, sealed)
        self._index += 1
        self._sink(sealed)


class StreamReader:
    """Decrypts chunks, in any order, of the stream that fills ``file`` from ``start`` on, ``sealed`` bytes long.

    Keeps the last chunk decrypted. Not for several threads at once. Raises StreamDamagedError.
    """

    def __init__(self, key: Key, associated: bytes, file: FileIO, start: int, sealed: int) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher: AESGCM | None = AESGCM(key.secret)
        self._associated = associated
        self._file = file
        self._start = start
        self.sealed_size = sealed
        try:
            self.size = plain_size(sealed)
        except ValueError as error:
            raise StreamDamagedError(0) from error
        self._last = self.size // CHUNK
        self._sealed = memoryview(bytearray(min(SEALED, sealed)))
        self._plain = memoryview(bytearray(min(CHUNK, self.size)))
        self._held: int | None = None
        self._seen: set[int] = set()

    def chunk(self, index: int) -> memoryview:
        """The plaintext of one chunk, a read-only view that is valid until the next call."""
        plain = self._plain[: min(CHUNK, self.size - index * CHUNK)]
        if self._held != index:
            self._decrypt(index, plain)
        return plain.toreadonly()

    def unseen(self) -> list[int]:
        """The chunks that have not been decrypted yet."""
        return [index for index in range(self.chunks) if index not in self._seen]

    @property
    def chunks(self) -> int:
        """How many chunks there are; at least one."""
        return self._last + 1

    def drop(self) -> None:
        """Wipe what is decrypted and let go of the key, as ``StreamWriter.drop``; nothing is read afterwards."""
        self._plain[:] = bytes(len(self._plain))
        self._held, self._cipher = None, None

    def _decrypt(self, index: int, plain: memoryview) -> None:
        from cryptography.exceptions import InvalidTag

        assert self._cipher is not None
        self._held = None
        sealed = self._sealed[: len(plain) + TAG]
        try:
            self._file.seek(self._start + index * SEALED)
            complete = _read_all(self._file, sealed)
            if complete:
                self._cipher.decrypt_into(_nonce(index, index == self._last), sealed, self._associated, plain)
        except (InvalidTag, OSError) as error:
            plain[:] = bytes(len(plain))  # never to be taken for authentic
            raise StreamDamagedError(index * CHUNK) from error
        if not complete:
            raise StreamDamagedError(index * CHUNK)
        self._held = index
        self._seen.add(index)


def _read_all(file: FileIO, into: memoryview) -> bool:
    while len(into):
        got = file.readinto(into)
        if not got:
            return False
        into = into[got:]
    return True
