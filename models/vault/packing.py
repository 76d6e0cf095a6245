"""Contents on their way into segments: one Series shares segments of 64 MiB, anything else has one of its own.

Sealing waits for the disk, so a few threads seal while the next content is being encrypted.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from models.errors import BugError, UserError
from models.vault.segments import Seal, SegmentStore, SegmentWriter
from models.vault.values import Content

SEGMENT_BYTES: Final = 64 * 1024 * 1024
_OPEN_GROUPS = 8
_SEALERS = 4
_WAITING = 16


class ContentWriter:
    """Takes the bytes of one content. Ends with ``finish`` or ``abort``; only one may be open at a time."""

    def __init__(self, packer: "Packer", segment: SegmentWriter, group: str | None, about: Mapping[str, Any]) -> None:
        self._packer, self._segment, self._group, self._about = packer, segment, group, about
        self._start = segment.length
        self._open = True

    def write(self, view: memoryview | bytes) -> None:
        """Encrypt and write; the view may be reused afterwards. Raises UserError (DISK_FULL, IO_FAILED ...)."""
        try:
            self._segment.write(view)
        except UserError as error:
            self._packer.failed[self._segment.segment_id] = error
            raise

    def finish(self, sha256: bytes) -> Content:
        """Close the content, whose SHA-256 is given, and say where it lies."""
        self._end()
        size = self._segment.length - self._start
        content = Content(self._segment.segment_id, self._start, size, sha256)
        entry = {"offset": content.offset, "size": size, "sha256": sha256.hex()}
        self._segment.note({**self._about, **entry})
        self._packer.finished(self._segment, self._group, content)
        return content

    def abort(self) -> None:
        """Forget the content; may be called after ``finish`` or ``abort`` without effect."""
        if self._open:
            self._end()
            self._packer.aborted(self._segment, self._group)

    def _end(self) -> None:
        if not self._open:
            raise BugError("this content is finished")
        self._open = False


class Packer:
    """The segments that one import writes. ``failed`` holds the ones that were lost, with the reason."""

    def __init__(self, store: SegmentStore, on_content: Callable[[Content], None]) -> None:
        self._store, self._on_content = store, on_content
        self._groups: OrderedDict[str, SegmentWriter] = OrderedDict()
        self._filled: set[str] = set()
        self._turn, self._holder = threading.Lock(), 0
        self._room = threading.BoundedSemaphore(_WAITING)
        self._pool = ThreadPoolExecutor(_SEALERS, thread_name_prefix="sealing")
        self._sealing: list[Future[None]] = []
        self.sealed: dict[str, Seal] = {}
        self.failed: dict[str, UserError] = {}

    def writer(self, group: str | None, about: Mapping[str, Any]) -> ContentWriter:
        """Begin a content; waits while another thread has one open. BugError when this thread has."""
        self._take_turn()
        try:
            return ContentWriter(self, self._segment_for(group), group, about)
        except BaseException:
            self._release_turn()
            raise

    def finished(self, segment: SegmentWriter, group: str | None, content: Content) -> None:
        """Called by a ContentWriter: the content is whole."""
        try:
            self._filled.add(segment.segment_id)
            if group is None:
                self._retire(segment)
            elif segment.length >= SEGMENT_BYTES:
                self._retire(self._groups.pop(group))
            self._on_content(content)
        finally:
            self._release_turn()

    def aborted(self, segment: SegmentWriter, group: str | None) -> None:
        """Called by a ContentWriter: the content is given up. What it wrote into a shared segment lies idle there."""
        try:
            if group is None:
                segment.abort()
            elif segment.segment_id in self.failed:
                self._groups.pop(group, None)
        finally:
            self._release_turn()

    def seal_all(self) -> None:
        """Seal every open segment and wait until all of them and their names are on the disk."""
        self._take_turn()
        try:
            while self._groups:
                self._retire(self._groups.popitem()[1])
            self._wait()
            self._store.sync_folders()
        finally:
            self._release_turn()

    def close(self, *, keep: Callable[[set[str]], set[str]]) -> None:
        """Abort what is open; unlink what was sealed in vain. ``keep`` tells which of the sealed are referred to."""
        self._wait()
        self._pool.shutdown()
        while self._groups:
            self._groups.popitem()[1].abort()
        names = set(self.sealed)
        for name in names - (keep(names) if names else set()):
            self._store.unlink(name)
        self.sealed.clear()

    def _segment_for(self, group: str | None) -> SegmentWriter:
        if group is None:
            return self._store.create()
        if group not in self._groups:
            if len(self._groups) >= _OPEN_GROUPS:
                self._retire(self._groups.popitem(last=False)[1])
            self._groups[group] = self._store.create()
        self._groups.move_to_end(group)
        return self._groups[group]

    def _retire(self, segment: SegmentWriter) -> None:
        if segment.segment_id not in self._filled:
            segment.abort()
            return
        self._room.acquire()
        self._sealing.append(self._pool.submit(self._seal, segment))

    def _seal(self, segment: SegmentWriter) -> None:
        try:
            self.sealed[segment.segment_id] = segment.seal()
        except UserError as error:
            self.failed[segment.segment_id] = error
        finally:
            self._room.release()

    def _wait(self) -> None:
        waiting, self._sealing = self._sealing, []
        for future in waiting:
            future.result()

    def _take_turn(self) -> None:
        if self._holder == threading.get_ident():
            raise BugError("one content at a time")
        self._turn.acquire()
        self._holder = threading.get_ident()

    def _release_turn(self) -> None:
        self._holder = 0
        self._turn.release()
