"""A zip of a package that opens with a passphrase alone: each entry encrypted by AES-256 (``models.winzip_aes``).

Names and sizes can be read without the passphrase; the names of a package say nothing of anybody.
"""

import hashlib
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.export.planned import Planned
from app.export.zipping import PLAIN_FILE, ZipFileWriter
from models import winzip_aes
from models.errors import ErrorKind, UserError

_VERSION_NEEDED = 51
_ENCRYPTED = 1
_TOLD = struct.pack("<HHH2sBH", winzip_aes.EXTRA, 7, 2, b"AE", winzip_aes.STRONGEST, zipfile.ZIP_STORED)
"""The extra field: AE-2, which tells no checksum of the content, AES-256, stored."""


class LockedZipWriter(ZipFileWriter):
    """Writes one zip; ``random`` makes each entry's salt."""

    def __init__(self, path: Path, made: datetime, passphrase: str, random: Callable[[int], bytes]) -> None:
        super().__init__(path, made)
        self._passphrase, self._random = passphrase.encode(), random

    def add(self, planned: Planned, written: Callable[[int], None]) -> tuple[Planned, int]:
        """See ``ZipWriter``; what is to be read back is what stands in the file.

        Raises UserError CONTENT_DAMAGED with the record where the content is not what it was when it was stored.
        """
        entry = self._entry(planned)
        self._zip.start_dir = self._file.tell()
        entry.header_offset = self._zip.start_dir
        self._file.write(entry.FileHeader())
        offset, proof = self._file.tell(), hashlib.sha256()
        for part in self._parts(planned, written):
            self._file.write(part)
            proof.update(part)
        self._file.flush()
        self._zip.filelist.append(entry)
        self._zip.NameToInfo[entry.filename] = entry
        self._zip.start_dir = self._file.tell()
        stored = replace(planned, size=entry.compress_size, sha256=proof.hexdigest(), record=None)
        return stored, offset

    def _entry(self, planned: Planned) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(planned.path, self._time)
        entry.external_attr, entry.create_system = PLAIN_FILE, 3
        entry.create_version = entry.extract_version = _VERSION_NEEDED
        entry.flag_bits, entry.compress_type, entry.extra, entry.CRC = _ENCRYPTED, winzip_aes.METHOD, _TOLD, 0
        entry.file_size = planned.size
        entry.compress_size = planned.size + winzip_aes.overhead(winzip_aes.STRONGEST)
        return entry

    def _parts(self, planned: Planned, written: Callable[[int], None]) -> Iterator[bytes]:
        salt = self._random(winzip_aes.salt_size(winzip_aes.STRONGEST))
        keys = winzip_aes.derive(self._passphrase, salt)
        seal, proof, done = keys.sealing(), hashlib.sha256(), 0
        yield salt + keys.check
        for view in planned.chunks():
            proof.update(view)
            part = keys.crypt(view, done)
            seal.update(part)
            yield part
            done += len(view)
            written(len(view))
        if proof.hexdigest() != planned.sha256:
            raise UserError(ErrorKind.CONTENT_DAMAGED, record=planned.record)
        yield seal.digest()[: winzip_aes.CODE]
