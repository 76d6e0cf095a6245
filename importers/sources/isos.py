"""Disc images as lists of entries: ISO 9660, with Joliet or Rock Ridge names, and the UDF tree beside it."""

import io
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from importers.candidates import Reason
from importers.sources.boxes import MAX_ENTRIES, Entry, Opener, RefusedError
from importers.sources.iso_tables import SECTOR, Damage, IsoFile, Volume, files, volumes
from importers.sources.streams import Slice, buffered

PROBE = 16 * SECTOR + 1
"""Where an image says ``CD001``."""

_UDF_READS, _UDF_BYTES = 400_000, 64 << 20


def is_image(stream: BinaryIO) -> bool:
    """True when the bytes are an ISO 9660 image. Raises OSError."""
    stream.seek(PROBE)
    return stream.read(5) == b"CD001"


class Image:
    """One opened image. ``damaged`` is set when part of its tables, or a file's bytes, are not there."""

    def __init__(self, opener: Opener, size: int) -> None:
        self._opener = opener
        self._size = size
        damage = Damage()
        with opener() as stream:
            trees, udf = volumes(stream)
            found = [list(files(stream, tree, damage)) for tree in _best_first(stream, trees)]
        if udf:
            with opener() as stream:
                found.append(_udf_files(stream))
        self.files = _joined(found)
        self.damaged = damage.seen or any(_reaches(one) > size for one in self.files)
        if sum(one.size for one in self.files) > 4 * size:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "holds more than its size")

    def entries(self) -> Iterator[Entry]:
        """Every file, in the order of the paths."""
        for one in sorted(self.files, key=lambda file: file.path):
            if one.link:
                yield Entry(one.path, 0, self._opener, Reason.NOT_A_FILE, "link")
            elif _reaches(one) > self._size:
                yield Entry(one.path, one.size, self._opener, Reason.TRUNCATED)
            else:
                yield Entry(one.path, one.size, partial(self._stream, one))

    def _stream(self, one: IsoFile) -> BinaryIO:
        return buffered(Slice(self._opener(), one.extents))


def open_image(opener: Opener, size: int) -> Image:
    """The image in ``opener``'s bytes. Raises RefusedError where it must be kept whole."""
    try:
        return Image(opener, size)
    except (OSError, ValueError) as error:
        raise RefusedError(Reason.DAMAGED, type(error).__name__) from error


def _reaches(one: IsoFile) -> int:
    return max((start + length for start, length in one.extents if length), default=0)


def _best_first(stream: BinaryIO, trees: tuple[Volume, ...]) -> list[Volume]:
    """The tree with the longest names first: Rock Ridge is found in the plain tree, else Joliet, else plain."""
    stream.seek(trees[0].start)
    rock_ridge = b"SP\x07\x01\xbe\xef" in stream.read(SECTOR)[:64]
    return sorted(trees, key=lambda tree: tree.joliet == rock_ridge)


def _joined(trees: list[list[IsoFile]]) -> list[IsoFile]:
    """The first tree, and from the others what has bytes that the ones before it do not show."""
    known: set[int] = set()
    result: list[IsoFile] = []
    for number, tree in enumerate(trees):
        fresh = [one for one in tree if number == 0 or (one.size and one.extents[0][0] not in known)]
        known.update(one.extents[0][0] for one in fresh if one.extents)
        result.extend(fresh)
    return result


class _Bounded(io.RawIOBase):
    """A stream that ends the reader's work after so many reads or bytes."""

    def __init__(self, base: BinaryIO) -> None:
        self._base = base
        self._reads, self._bytes = _UDF_READS, _UDF_BYTES
        self.mode = "rb"

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._base.seek(offset, whence)

    def tell(self) -> int:
        return self._base.tell()

    def read(self, size: int = -1) -> bytes:
        self._reads -= 1
        if size < 0 or size > self._bytes or self._reads < 0:
            raise RefusedError(Reason.UNSAFE_ARCHIVE, "tables too large")
        got = self._base.read(size)
        self._bytes -= len(got)
        return got


def _udf_files(stream: BinaryIO) -> list[IsoFile]:
    """The files of the UDF tree (ECMA-167), read by pycdlib with a bound on what it may read; none if it cannot."""
    from pycdlib import PyCdlib

    image = PyCdlib()
    try:
        image.open_fp(cast(BinaryIO, _Bounded(stream)))
        return list(_udf_tree(image.udf_root)) if image.has_udf() else []
    except RefusedError:
        raise
    except Exception:  # noqa: BLE001 - the library raises of every class on damage; the other trees remain
        return []


def _udf_tree(root: object) -> Iterator[IsoFile]:
    waiting = [("", root)]
    count = 0
    while waiting:
        path, folder = waiting.pop()
        for ident in getattr(folder, "fi_descs", {}).values():
            entry = ident.file_entry
            if entry is None or ident.is_parent():
                continue
            count += 1
            if count > MAX_ENTRIES:
                raise RefusedError(Reason.UNSAFE_ARCHIVE, "too many entries")
            name = ident.fi.decode(ident.encoding, "replace").replace("/", "_")
            if ident.is_dir():
                waiting.append((f"{path}{name}/", entry))
            elif entry.inode is not None:
                extent = (entry.inode.extent_location() * SECTOR, entry.inode.get_data_length())
                yield IsoFile(path + name, (extent,))
