"""Zips as lists of entries, each a stream of its own. Nothing is ever unpacked to disk."""

import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from typing import BinaryIO

from importers.candidates import MOST_PASSWORDS, Reason
from importers.sources import aes_entry
from importers.sources.boxes import Entry, Opener, RefusedError
from importers.sources.streams import (
    CHUNK,
    MARK_EVERY,
    DamagedError,
    Decoded,
    Decoder,
    Inflate,
    Marks,
    Slice,
    buffered,
)
from importers.sources.zip_table import LOCAL, Member, read_table
from importers.sources.zipcrypto import HEADER, ZipCrypto
from models import winzip_aes
from models.passphrases import as_typed

IN_MEMORY = 32 << 20
"""An entry up to this size is unpacked once into memory; only the newest one is kept there."""

STORED, DEFLATED = 0, 8
STRONG = 0x40
"""The flag of PKWARE's own strong encryption (APPNOTE 7.0)."""

Password = Callable[[bool], str | None]
"""Asked for one archive's password; True when the last answer was wrong."""


class Zip:
    """One opened zip. ``opener`` gives its bytes afresh, ``password`` is asked until it is right or None."""

    def __init__(self, opener: Opener, size: int, password: Password) -> None:
        self._opener = opener
        self._newest: tuple[Member, bytes] | None = None
        with opener() as stream:
            self.members = tuple(one for one in read_table(stream, size) if not one.folder)
        self._secrets: tuple[bytes, ...] = ()
        self._locked: Reason | None = None
        locked = [one for one in self.members if one.encrypted and _can_unpack(one)]
        if locked and not self.is_document:
            self._unlock(min(locked, key=lambda one: one.size), password)

    @property
    def is_document(self) -> bool:
        """True for office files, e-books and programs, which are zips by their form only."""
        names = {member.name for member in self.members}
        if any(name.rpartition("/")[2].casefold() == "dicomdir" for name in names):
            return False
        marks = {"[Content_Types].xml", "META-INF/MANIFEST.MF", "Index/Document.iwa", "AndroidManifest.xml"}
        return bool(marks & names) or (bool(self.members) and self.members[0].name == "mimetype")

    @property
    def unlocked(self) -> bool:
        """True when its password was given and is right."""
        return bool(self._secrets)

    @property
    def shut(self) -> Reason | None:
        """Why nothing at all can be got out; None when something can."""
        reasons = [self._trouble(member)[0] for member in self.members]
        return reasons[0] if reasons and all(reason not in (None, Reason.NOT_A_FILE) for reason in reasons) else None

    def entries(self) -> Iterator[Entry]:
        """Every entry but folders, in the order of the table's names."""
        for member in sorted(self.members, key=lambda one: one.name):
            reason, detail = self._trouble(member)
            if reason is not None:
                yield Entry(member.name, member.size, self._opener, reason, detail)
                continue
            marks: list[Marks[Decoder]] = []
            yield Entry(
                member.name,
                member.size,
                partial(self._open, member, marks),
                check=partial(self._check, member, marks),
            )

    def _trouble(self, member: Member) -> tuple[Reason | None, str]:
        kind = stat.S_IFMT(member.mode)
        if kind not in (0, stat.S_IFREG):
            return Reason.NOT_A_FILE, "link" if kind == stat.S_IFLNK else "not a file"
        if member.encrypted and (member.method == winzip_aes.METHOD or member.flags & STRONG):
            return Reason.OTHER_ENCRYPTION, ""
        if not _can_unpack(member):
            return Reason.UNSUPPORTED, f"zip method {member.method}"
        if member.encrypted and self._locked:
            return self._locked, ""
        if member.swollen:
            return Reason.UNSAFE_ARCHIVE, "unpacks to far more than its size"
        return None, ""

    def _unlock(self, sample: Member, password: Password) -> None:
        """Ask until the password opens ``sample`` or none is given."""
        self._locked = Reason.PASSWORD
        for turn in range(MOST_PASSWORDS):
            given = password(turn > 0)
            if given is None:
                return
            if self._fits(sample, given):
                self._locked = None
                return
            self._locked = Reason.WRONG_PASSWORD

    def _fits(self, sample: Member, given: str) -> bool:
        """Find the spelling of the password that opens ``sample``; it is kept."""
        codes = ("utf-8", "cp1252", "cp437")
        spellings = dict.fromkeys(text.encode(code, "replace") for text in (given, as_typed(given)) for code in codes)
        return any(self._opens(sample, spelling) for spelling in spellings)

    def _opens(self, sample: Member, spelling: bytes) -> bool:
        self._secrets = (spelling,)
        try:
            self._check(sample, [])
        except OSError:
            self._secrets = ()
            return False
        return True

    def _open(self, member: Member, marks: list[Marks[Decoder]]) -> BinaryIO:
        newest = self._newest
        if newest is not None and newest[0] is member:
            return BytesIO(newest[1])
        return self._stream(member, marks)

    def _check(self, member: Member, marks: list[Marks[Decoder]]) -> None:
        """Unpack once: raises DamagedError unless size and checksum are as declared. Keeps a small entry at hand."""
        self._newest = None
        self._authenticate(member)
        kept: list[bytes] | None = [] if member.size <= IN_MEMORY else None
        crc = size = 0
        with self._stream(member, marks) as stream:
            while block := stream.read(4 * CHUNK):
                crc, size = zlib.crc32(block, crc), size + len(block)
                if kept is not None:
                    kept.append(block)
        if size != member.size or (crc != member.crc and (member.aes is None or member.aes.summed)):
            raise DamagedError("an entry is not what its archive declares")
        if kept is not None:
            self._newest = (member, b"".join(kept))

    def _stream(self, member: Member, marks: list[Marks[Decoder]]) -> BinaryIO:
        """A fresh stream; ``marks`` is filled by the first and shared by all of one large entry."""
        base = self._opener()
        try:
            raw = buffered(Slice(base, [(_data_start(base, member), member.packed)]))
            if member.encrypted:
                raw = self._deciphered(raw, member)
        except OSError:
            base.close()
            raise
        if member.method == STORED:
            return buffered(Slice(raw, [(0, member.size)]))
        if member.size <= MARK_EVERY:
            return buffered(Decoded(raw, member.size, Marks(Inflate())))
        if not marks:
            marks.append(Marks(Inflate()))
        return buffered(Decoded(raw, member.size, marks[0]))

    def _deciphered(self, raw: BinaryIO, member: Member) -> BinaryIO:
        if member.aes is not None:
            return aes_entry.plain(raw, member, self._secrets[0])
        cipher = ZipCrypto(self._secrets[0])
        expected = member.stamp >> 8 if member.flags & 8 else member.crc >> 24
        if cipher.header(raw) != expected:
            raise DamagedError("wrong password")
        return buffered(Decoded(raw, member.packed - HEADER, Marks(cipher)))

    def _authenticate(self, member: Member) -> None:
        """Hold an entry that is encrypted by AES against its code, before anything of it is used."""
        if member.encrypted and member.aes is not None:
            with self._opener() as base:
                aes_entry.authenticate(
                    Slice(base, [(_data_start(base, member), member.packed)]), member, self._secrets[0]
                )


def open_zip(opener: Opener, size: int, password: Password) -> Zip:
    """The zip in ``opener``'s bytes. Raises RefusedError where it must be kept whole."""
    try:
        return Zip(opener, size, password)
    except (OSError, struct.error) as error:
        raise RefusedError(Reason.DAMAGED, type(error).__name__) from error


def _can_unpack(member: Member) -> bool:
    return member.method in (STORED, DEFLATED) and not (member.encrypted and member.flags & STRONG)


def _data_start(stream: BinaryIO, member: Member) -> int:
    """Where the content begins: after the local header, whose lengths may differ from the table's."""
    stream.seek(member.offset)
    head = stream.read(LOCAL.size)
    if len(head) < LOCAL.size or not head.startswith(b"PK\x03\x04"):
        raise DamagedError("no entry where the table says")
    *_, name_length, extra_length = LOCAL.unpack(head)
    return member.offset + LOCAL.size + int(name_length) + int(extra_length)
